// A look at oneself that gives back a picture in words. It counts nothing, and it goes nowhere.

import { h, freshId } from "../shared/dom.js";
import { piece } from "../shared/root.js";

function build({ title, intro, part: parts }) {
  const id = freshId("portrait");
  const picture = h("div", { role: "status" });
  const groups = parts.map((part) => {
    const name = freshId("part");
    return part.choices.map((choice) => ({ choice, input: h("input", { type: "radio", name }) }));
  });

  function show() {
    const said = groups.flat().filter(({ input }) => input.checked).map(({ choice }) => choice.says);
    picture.replaceChildren(said.length
      ? h("div", { class: "gc-said" }, said.map((sentence) => h("p", {}, sentence)))
      : h("p", { class: "gc-note" }, "Choose something first, or leave it: both are fine."));
  }

  function clear() {
    for (const { input } of groups.flat()) input.checked = false;
    picture.replaceChildren(h("p", { class: "gc-note" }, "Everything is taken back."));
  }

  return h("section", { class: "gc-activity", "aria-labelledby": id },
    h("p", { class: "gc-kicker" }, "For yourself"), h("p", { id, class: "gc-asks" }, title), h("p", {}, intro),
    parts.map((part, i) => h("fieldset", { class: "gc-part" }, h("legend", {}, part.asks),
      h("div", { class: "gc-options" }, groups[i].map(({ choice, input }) =>
        h("label", { class: "gc-option" }, input, h("span", {}, choice.text)))))),
    h("div", { class: "gc-actions" },
      h("button", { type: "button", class: "gc-button gc-main", onclick: show }, "Show it in words"),
      h("button", { type: "button", class: "gc-button", onclick: clear }, "Skip and clear")),
    picture, h("p", { class: "gc-note" }, "It stays on this page and goes nowhere."));
}

export default piece(build);
