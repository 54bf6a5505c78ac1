// The question that is open: its options as a table whose bars grow, and afterwards what is to be said of each.

import { h } from "./dom.js";

export function asked({ round, asks, label, many, options }) {
  const title = h("h1", { tabindex: "-1" }, asks);
  const rows = options.map(({ text }) => row(text));
  const count = h("p", { class: "screen-count" });
  const notice = h("p", { class: "screen-notice", role: "status" });
  const found = h("p", { class: "screen-found" });
  const heads = ["Answer", "Bar", "Chosen", "Share"].map((name) => h("th", { scope: "col", role: "columnheader" }, name));
  const body = h("div", { class: "screen-asked" },
    h("p", { class: "gc-kicker" }, label), title,
    h("table", { role: "table", "aria-label": many ? "Answers; more than one may be chosen" : "Answers" },
      h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, heads)),
      h("tbody", { role: "rowgroup" }, rows.map((one) => one.row))),
    count, notice, found);

  function update(room) {
    const { answers, fewest } = room;
    const shown = answers >= fewest;
    body.dataset.shown = shown;
    count.textContent = `${answers === 1 ? "One answer" : `${answers} answers`}${shown ? "" : `. Bars appear from ${fewest} answers on.`}`;
    count.dataset.answers = answers;
    if (notice.textContent !== room.notice) notice.textContent = room.notice;
    found.textContent = room.found ?? "";
    rows.forEach((one, place) => one.update(room.options[place], answers));
  }

  return { round, body, update, focus: () => title.focus() };
}

function row(text) {
  const fits = h("b", { class: "screen-fits", hidden: true }, "Fits. ");
  const why = h("p", { class: "screen-why", hidden: true });
  const bar = h("span");
  const chosen = h("td", { role: "cell" });
  const share = h("td", { role: "cell" });
  const whole = h("tr", { role: "row" },
    h("th", { scope: "row", role: "rowheader" }, fits, text, why),
    h("td", { role: "cell", class: "screen-bar" }, bar), chosen, share);

  function update(option, answers) {
    const part = option.count === undefined ? 0 : option.count / answers;
    bar.style.inlineSize = `${100 * part}%`;
    chosen.textContent = option.count ?? "";
    share.textContent = option.count === undefined ? "" : `${Math.round(100 * part)} %`;
    if (option.why === undefined) return;
    whole.dataset.fits = option.fits;
    fits.hidden = !option.fits;
    why.hidden = false;
    why.textContent = option.why;
  }
  return { row: whole, update };
}
