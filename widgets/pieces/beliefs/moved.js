// How belief moved: for each statement a line of five places, with a ring where one stood before and a dot where one stands now.

import { h, s } from "../shared/dom.js";

export const LEVELS = ["surely not", "probably not", "cannot say", "probably yes", "surely yes"];

const at = (level) => 20 + 65 * level;

/** Shows the answers of before and now beside what was found. */
export function moved({ title, statement: statements, found }, before, now) {
  const rows = statements.map((one) => {
    const { graded, verdict } = found[one.claim];
    const said = sentence(before[one.id], now[one.id]);
    return h("tr", {}, h("th", { scope: "row" }, one.text),
      h("td", {}, line(before[one.id], now[one.id]), said),
      h("td", { class: "gc-moved-found" }, `${graded}; ${verdict}`));
  });
  return h("div", { class: "gc-table gc-moved", tabindex: "0", role: "region", "aria-label": `Compared: ${title}` },
    h("p", { class: "gc-note" }, Object.keys(before).length
      ? "A ring is where you stood in the welcome, a dot is where you stand now. Neither is a mark."
      : "A dot is where you stand now. It is no mark."),
    h("table", {}, h("thead", {}, h("tr", {}, ["Statement", "You", "What was found"].map((text) => h("th", { scope: "col" }, text)))),
      h("tbody", {}, rows)));
}

/** The same in words: it is what a screen reader reads. */
function sentence(before, now) {
  if (now === undefined) return before === undefined ? "left open" : `before: ${LEVELS[before]}; now left open`;
  if (before === undefined) return LEVELS[now];
  return before === now ? `${LEVELS[now]}, as before` : `${LEVELS[now]}; before: ${LEVELS[before]}`;
}

function line(before, now) {
  const both = before !== undefined && now !== undefined && before !== now;
  return s("svg", { viewBox: "0 0 300 28", class: "gc-moved-line", "aria-hidden": "true" },
    s("line", { x1: at(0), x2: at(4), y1: 14, y2: 14, class: "gc-moved-scale" }),
    LEVELS.map((_, level) => s("line", { x1: at(level), x2: at(level), y1: 9, y2: 19, class: "gc-moved-scale" })),
    both ? s("line", { x1: at(before), x2: at(now), y1: 14, y2: 14, class: "gc-moved-way" }) : null,
    before === undefined ? null : s("circle", { cx: at(before), cy: 14, r: 9, class: "gc-moved-before" }),
    now === undefined ? null : s("circle", { cx: at(now), cy: 14, r: 6, class: "gc-moved-now" }));
}
