// The question that is open: its options as a table whose bars grow, and afterwards what is to be said of each.

import { h } from "../../pieces/shared/dom.js";
import { say } from "../../pieces/shared/say.js";
import { quietClock } from "./clock.js";
import { counted } from "./counted.js";

/** @param {Room} room @returns {OnScreen} */
export function asked({ round, asks, label, many, options }) {
  const title = h("h1", { tabindex: "-1" }, asks);
  const rows = options.map(({ text }) => row(text));
  const count = counted();
  const found = h("p", { class: "screen-found" });
  const names = [say("poll-head-answer"), say("poll-head-bar"), say("poll-head-chosen"), say("poll-head-share")];
  const heads = names.map((name) => h("th", { scope: "col", role: "columnheader" }, name));
  const clock = quietClock();
  const body = h("div", { class: "screen-asked" },
    h("p", { class: "gc-kicker" }, label), title, clock.body,
    h("table", { role: "table", "aria-label": many ? say("poll-table-several") : say("poll-table") },
      h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, heads)),
      h("tbody", { role: "rowgroup" }, rows.flatMap((one) => one.rows))),
    ...count.lines, found);

  /** @param {Room} room */
  function update(room) {
    const { answers } = room;
    body.dataset.shown = String(room.shown);
    clock.update(room);
    count.update(room);
    found.textContent = room.found ?? "";
    rows.forEach((one, place) => one.update(room.options[place], answers, room.before));
  }

  return { round, body, update, focus: () => title.focus() };
}

/**
 * An option with its bar, and below it, once it is explained, what is to be said of it.
 * @param {string} text
 */
function row(text) {
  const fits = h("b", { class: "screen-fits" });
  const bar = h("span");
  const earlier = h("span", { class: "screen-before", hidden: true });
  const chosen = h("td", { role: "cell" });
  const share = h("td", { role: "cell" });
  const why = h("td", { role: "cell", colspan: 4 });
  const option = h("tr", { role: "row" }, h("th", { scope: "row", role: "rowheader" }, fits, text),
    h("td", { role: "cell", class: "screen-bar" }, bar, earlier), chosen, share);
  const explained = h("tr", { role: "row", class: "screen-why", hidden: true }, why);

  /** @param {Choosable} one @param {number} answers @param {number | undefined} before */
  function update(one, answers, before) {
    const part = one.count === undefined ? 0 : one.count / answers;
    bar.style.inlineSize = `${100 * part}%`;
    chosen.textContent = String(one.count ?? "");
    share.textContent = one.count === undefined ? "" : say("poll-share", { percent: Math.round(100 * part) });
    earlier.hidden = one.before === undefined;
    if (one.before !== undefined && before) {
      earlier.style.inlineSize = `${(100 * one.before) / before}%`;
      share.append(h("small", {}, say("poll-share-before", { percent: Math.round((100 * one.before) / before) })));
    }
    if (one.why === undefined) return;
    option.dataset.fits = String(one.fits);
    fits.textContent = one.fits ? `${say("poll-fits")} ` : "";
    explained.hidden = false;
    why.textContent = one.why;
  }
  return { rows: [option, explained], update };
}
