// Who can be reached. The lines are data, with the day on which they were checked.

import { dialogOf } from "../shared/dialog.js";
import { h, linkOut } from "../shared/dom.js";
import { say, sayAround } from "../shared/say.js";
import { nearFirst } from "./near.js";

/** @param {NewerHelp} help */
export function helpDialog(help) {
  const { body, draw } = helpBody(help);
  const { dialog, open } = dialogOf({ title: say("header-help-title"), label: say("header-help") }, body);
  return { dialog, open: () => { draw(); open(); } };
}

/**
 * Makes the list of who can be reached; `draw` shows at once what is known, and what is newer as it comes.
 * @param {NewerHelp} help
 */
export function helpBody(help) {
  const lines = h("ul", { class: "gc-lines" });
  const checked = h("p", { class: "gc-note" });
  const body = h("div", {},
    h("p", {}, say("header-help-intro")),
    lines, checked);

  function show() {
    lines.replaceChildren(...nearFirst(help.lines, (one) => one.regions).map(line));
    checked.textContent = say("header-help-checked", { checked: help.checked });
  }

  function draw() {
    show();
    const shown = JSON.stringify(help.lines);
    help.renew?.().then(() => { if (JSON.stringify(help.lines) !== shown) show(); });
  }

  show();
  return { body, draw };
}

/** @param {Handed.HelpLine} line */
function line({ where, name, call, text, hours, cost, note, url, seen_from: from }) {
  const when = hours && cost ? say("header-help-hours-cost", { hours, cost }) : hours || cost;
  const about = when && note ? say("header-help-about", { about: when, note }) : when || note;
  return h("li", {}, h("strong", {}, where), h("span", {}, linkOut(url, name)),
    h("span", {},
      call ? h("span", {}, sayAround("header-help-call", { number: h("a", { href: `tel:${call.replaceAll(" ", "")}` }, call) })) : null,
      call && text ? " · " : null,
      text ? say("header-help-text", { number: text }) : null),
    about ? h("span", { class: "gc-note" }, about) : null,
    from ? h("span", { class: "gc-note" }, say("header-help-seen", { from })) : null);
}
