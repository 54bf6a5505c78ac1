// How belief moved: for each statement a line of five places, with a ring where one stood before and a dot where one stands now.

import { h, s } from "../shared/dom.js";
import { say } from "../shared/say.js";

const PLACES = [0, 1, 2, 3, 4];
/** @type {(level: number) => number} */
const at = (level) => 20 + 65 * level;

/**
 * Shows the answers of before and now, by the ids of the statements, beside what was found.
 * @param {string} title @param {{ id: string, text: string, found?: string }[]} statements
 * @param {Record<string, number>} before @param {Record<string, number>} now
 */
export function moved(title, statements, before, now) {
  const rows = statements.map(({ id, text, found }) =>
    h("tr", {}, h("th", { scope: "row" }, text),
      h("td", {}, line(before[id], now[id]), sentence(before[id], now[id])),
      h("td", { class: "gc-moved-found" }, found)));
  const head = [say("beliefs-statement"), say("beliefs-you"), say("beliefs-found")];
  return h("div", { class: "gc-table gc-moved", tabindex: "0", role: "region", "aria-label": say("beliefs-compared", { title }) },
    h("p", { class: "gc-note" }, Object.keys(before).length ? say("beliefs-marks-both") : say("beliefs-marks-now")),
    h("table", {}, h("thead", {}, h("tr", {}, head.map((text) => h("th", { scope: "col" }, text)))),
      h("tbody", {}, rows)));
}

/**
 * The same in words: it is what a screen reader reads.
 * @param {number | undefined} before @param {number | undefined} now
 */
function sentence(before, now) {
  if (now === undefined) return before === undefined ? say("beliefs-open") : say("beliefs-open-now", { before: level(before) });
  if (before === undefined) return level(now);
  return before === now ? say("beliefs-same", { now: level(now) }) : say("beliefs-moved", { now: level(now), before: level(before) });
}

/** @param {number} place */
function level(place) {
  return say(`beliefs-level-${place}`);
}

/** @param {number | undefined} before @param {number | undefined} now */
function line(before, now) {
  const both = before !== undefined && now !== undefined && before !== now;
  return s("svg", { viewBox: "0 0 300 28", class: "gc-moved-line", "aria-hidden": "true" },
    s("line", { x1: at(0), x2: at(4), y1: 14, y2: 14, class: "gc-moved-scale" }),
    PLACES.map((place) => s("line", { x1: at(place), x2: at(place), y1: 9, y2: 19, class: "gc-moved-scale" })),
    both ? s("line", { x1: at(before), x2: at(now), y1: 14, y2: 14, class: "gc-moved-way" }) : null,
    before === undefined ? null : s("circle", { cx: at(before), cy: 14, r: 9, class: "gc-moved-before" }),
    now === undefined ? null : s("circle", { cx: at(now), cy: 14, r: 6, class: "gc-moved-now" }));
}
