// Who can be reached. The lines are data, with the day on which they were checked.

import { showDialog } from "../shared/announce.js";
import { h, linkOut } from "../shared/dom.js";

export function helpDialog(help) {
  const title = h("h2", { tabindex: "-1" }, "If you want to talk to somebody");
  const { body, draw } = helpBody(help);
  const dialog = h("dialog", { class: "gc-dialog", "aria-label": "Help" },
    title, body,
    h("div", { class: "gc-dialog-foot" },
      h("button", { type: "button", class: "gc-button gc-main", onclick: () => dialog.close() }, "Close")));
  return { dialog, open: () => { draw(); showDialog(dialog, title); } };
}

/** Makes the list of who can be reached; `draw` shows at once what is known, and what is newer as it comes. */
export function helpBody(help) {
  const lines = h("ul", { class: "gc-lines" });
  const checked = h("p", { class: "gc-note" });
  const body = h("div", {},
    h("p", {}, "You need no special reason, and it does not have to be an emergency. If somebody is in danger now, "
      + "call your emergency number."),
    lines, checked);

  function show() {
    lines.replaceChildren(...help.lines.map(line));
    checked.textContent = `Looked up since ${help.checked}, in stored copies of these pages, some of them `
      + "years old. Numbers can change: follow the link to check.";
  }

  function draw() {
    show();
    const shown = JSON.stringify(help.lines);
    help.renew?.().then(() => { if (JSON.stringify(help.lines) !== shown) show(); });
  }

  show();
  return { body, draw };
}

function line({ where, name, call, text, hours, cost, note, url, seen_from: from }) {
  const about = [[hours, cost].filter(Boolean).join(", "), note].filter(Boolean).join(". ");
  return h("li", {}, h("strong", {}, where), h("span", {}, linkOut(url, name)),
    h("span", {},
      call ? h("span", {}, "call ", h("a", { href: `tel:${call.replaceAll(" ", "")}` }, call)) : null,
      call && text ? " · " : null,
      text ? `text ${text}` : null),
    about ? h("span", { class: "gc-note" }, about) : null,
    from ? h("span", { class: "gc-note" }, `Our copy is from ${from}.`) : null);
}
