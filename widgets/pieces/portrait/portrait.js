// A look at oneself that gives back a picture in words. It counts nothing, and stays in the page unless one keeps it.

import { announce } from "../shared/announce.js";
import { h, freshId } from "../shared/dom.js";
import { heading } from "../shared/heading.js";
import { keeping } from "../shared/keeping.js";
import { piece } from "../shared/root.js";

const NOTHING_YET = "Choose something first, or leave it: both are fine.";
const TAKEN_BACK = "Everything is taken back.";

function build({ title, intro, part: parts }, memory) {
  const id = freshId("portrait");
  const picture = h("div", { class: "gc-status" });
  const groups = parts.map((part) => {
    const name = freshId("part");
    return part.choices.map((choice) => ({ part, choice, input: h("input", { type: "radio", name, oninput: () => kept.changed() }) }));
  });
  const chosen = () => groups.flat().filter(({ input }) => input.checked);
  const kept = keeping(memory, {
    read: () => Object.fromEntries(chosen().map(({ part, choice }) => [part.asks, choice.text])),
    write: (words) => {
      for (const { part, choice, input } of groups.flat()) input.checked = words[part.asks] === choice.text;
      show();
    },
  });

  function show() {
    const said = chosen().map(({ choice }) => choice.says);
    picture.replaceChildren(said.length
      ? h("div", { class: "gc-said" }, said.map((sentence) => h("p", {}, sentence)))
      : h("p", { class: "gc-note" }, NOTHING_YET));
    announce(said.length ? "Here it is in words, just below." : NOTHING_YET);
  }

  function clear() {
    for (const { input } of groups.flat()) input.checked = false;
    kept.changed();
    picture.replaceChildren(h("p", { class: "gc-note" }, TAKEN_BACK));
    announce(TAKEN_BACK);
  }

  return h("section", { class: "gc-activity", "aria-labelledby": id },
    h("p", { class: "gc-kicker" }, "For yourself"), heading({ id, class: "gc-asks" }, title), h("p", {}, intro),
    parts.map((part, i) => h("fieldset", { class: "gc-part" }, h("legend", {}, part.asks),
      h("div", { class: "gc-options" }, groups[i].map(({ choice, input }) =>
        h("label", { class: "gc-option" }, input, h("span", {}, choice.text)))))),
    h("div", { class: "gc-actions" },
      h("button", { type: "button", class: "gc-button gc-main", onclick: show }, "Show it in words"),
      h("button", { type: "button", class: "gc-button", onclick: clear }, "Skip and clear")),
    picture, kept.body);
}

export default piece(build);
