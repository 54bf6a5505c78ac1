// The question that is open: its options as a table whose bars grow, and afterwards what is to be said of each.

import { announce } from "../../pieces/shared/announce.js";
import { h } from "../../pieces/shared/dom.js";
import { say } from "../../pieces/shared/say.js";

export function asked({ round, asks, label, many, options }) {
  const title = h("h1", { tabindex: "-1" }, asks);
  const rows = options.map(({ text }) => row(text));
  const count = h("p", { class: "screen-count" });
  const notice = h("p", { class: "screen-notice" });
  const found = h("p", { class: "screen-found" });
  const names = [say("poll-head-answer"), say("poll-head-bar"), say("poll-head-chosen"), say("poll-head-share")];
  const heads = names.map((name) => h("th", { scope: "col", role: "columnheader" }, name));
  const body = h("div", { class: "screen-asked" },
    h("p", { class: "gc-kicker" }, label), title,
    h("table", { role: "table", "aria-label": many ? say("poll-table-several") : say("poll-table") },
      h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, heads)),
      h("tbody", { role: "rowgroup" }, rows.flatMap((one) => one.rows))),
    count, notice, found);

  function update(room) {
    const { answers, fewest, shown } = room;
    body.dataset.shown = shown;
    count.textContent = shown ? say("poll-count", { n: answers })
      : answers < fewest ? say("poll-count-few", { n: answers, fewest }) : say("poll-count-alike", { n: answers });
    count.dataset.answers = answers;
    if (notice.textContent !== room.notice) announce(room.notice);
    notice.textContent = room.notice;
    found.textContent = room.found ?? "";
    rows.forEach((one, place) => one.update(room.options[place], answers));
  }

  return { round, body, update, focus: () => title.focus() };
}

/** An option with its bar, and below it, once it is explained, what is to be said of it. */
function row(text) {
  const fits = h("b", { class: "screen-fits" });
  const bar = h("span");
  const chosen = h("td", { role: "cell" });
  const share = h("td", { role: "cell" });
  const why = h("td", { role: "cell", colspan: 4 });
  const option = h("tr", { role: "row" }, h("th", { scope: "row", role: "rowheader" }, fits, text),
    h("td", { role: "cell", class: "screen-bar" }, bar), chosen, share);
  const explained = h("tr", { role: "row", class: "screen-why", hidden: true }, why);

  function update(one, answers) {
    const part = one.count === undefined ? 0 : one.count / answers;
    bar.style.inlineSize = `${100 * part}%`;
    chosen.textContent = one.count ?? "";
    share.textContent = one.count === undefined ? "" : say("poll-share", { percent: Math.round(100 * part) });
    if (one.why === undefined) return;
    option.dataset.fits = one.fits;
    fits.textContent = one.fits ? `${say("poll-fits")} ` : "";
    explained.hidden = false;
    why.textContent = one.why;
  }
  return { rows: [option, explained], update };
}
