// The keepsake: what one kept, gathered on one page to print. It is made in the browser, and stays there.

import { announce } from "../shared/announce.js";
import { h, freshId } from "../shared/dom.js";
import { heading, subheading } from "../shared/heading.js";
import { dayOf } from "../shared/memory.js";
import { printPage } from "../shared/print.js";
import { piece } from "../shared/root.js";

const NOTHING = "You have not kept any words so far. A page with empty lines can be printed all the same.";
const THREE = "Three things from this course";
const SOME = "This is what you kept. Take the tick away from what should not be on the page.";

function build(keepsake, memory) {
  const id = freshId("keepsake");
  const list = h("ul", { class: "gc-gathered" });
  const note = h("p", {}, NOTHING);
  const status = h("p", { class: "gc-status gc-note" });
  const leftOut = new Set();
  const three = h("input", { type: "checkbox", checked: true });
  let gathered = [];

  memory.watch(({ words }) => {
    gathered = keepsake.gathers.map((one) => ({ ...one, text: asOneText(words[one.item]?.words) })).filter(({ text }) => text);
    note.textContent = gathered.length ? SOME : NOTHING;
    list.replaceChildren(...gathered.map(entry));
    list.hidden = gathered.length === 0;
  });

  function entry({ item, lesson, asks, text }) {
    const box = h("input", { type: "checkbox", checked: !leftOut.has(item),
      onchange: () => { leftOut[box.checked ? "delete" : "add"](item); } });
    return h("li", {}, h("label", { class: "gc-option" }, box,
      h("span", {}, h("span", { class: "gc-note" }, `${lesson}: ${asks}`), h("span", { class: "gc-own", dir: "auto" }, text))));
  }

  function print() {
    const chosen = gathered.filter(({ item }) => !leftOut.has(item)).map(({ asks, text }) => [asks, text]);
    const parts = chosen.length ? chosen : keepsake.lines.map((asks) => [asks, ""]);
    if (three.checked) parts.push([THREE, keepsake.remember.join("\n")]);
    status.textContent = printPage(keepsake.title, parts, [dayOf(new Date()), keepsake.foot])
      ? "A page of your own was opened to print. It was made here, and goes nowhere else."
      : "The browser did not let a page open. You can mark your words above and copy them instead.";
    announce(status.textContent);
  }

  return h("section", { class: "gc-activity", "aria-labelledby": id },
    h("p", { class: "gc-kicker" }, "For yourself"), heading({ id, class: "gc-asks" }, keepsake.title), h("p", {}, keepsake.intro),
    note, list,
    subheading({ class: "gc-what" }, THREE),
    h("ul", {}, keepsake.remember.map((text) => h("li", {}, text))),
    h("label", { class: "gc-three" }, three, " ", "Put these three on my page, too"),
    h("div", { class: "gc-actions" }, h("button", { type: "button", class: "gc-button gc-main", onclick: print }, "Make my page")),
    status);
}

/** What was kept under one question, as one text; where it has several lines, each under what it answers. */
function asOneText(words) {
  const lines = Object.entries(words ?? {}).filter(([, text]) => text.trim());
  if (lines.length === 1 && /^(words|answer)$/.test(lines[0][0])) return lines[0][1].trim();
  return lines.map(([asks, text]) => `${asks}: ${text.trim()}`).join("\n");
}

export default piece(build);
