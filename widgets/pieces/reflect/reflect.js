// A place to write for oneself. The words stay in this page, unless the learner chooses to keep them.

import { announce } from "../shared/announce.js";
import { h, freshId } from "../shared/dom.js";
import { heading } from "../shared/heading.js";
import { keeping } from "../shared/keeping.js";
import { piece } from "../shared/root.js";

function build(reflection, memory) {
  const id = freshId("reflect");
  const box = h("textarea", { id, dir: "auto", rows: 5, spellcheck: "false", autocomplete: "off", placeholder: reflection.start,
    oninput: () => kept.changed() });
  const status = h("p", { class: "gc-status gc-note" });
  const kept = keeping(memory, {
    read: () => ({ words: box.value }),
    write: ({ words }) => { box.value = words ?? ""; },
  });
  const writing = h("div", {}, box, kept.body,
    h("div", { class: "gc-actions" },
      h("button", { type: "button", class: "gc-button", onclick: rest }, "That is enough"),
      h("button", { type: "button", class: "gc-button", onclick: skip }, "Skip this")));
  const back = h("button", { type: "button", class: "gc-button", onclick: open, hidden: true }, "Open it again");

  function rest() {
    close(box.value.trim() ? "Your words are still here." : "Nothing needs to be written.");
  }

  function skip() {
    close("Skipped. That is fine.");
  }

  function close(sentence) {
    writing.hidden = true;
    back.hidden = false;
    status.textContent = sentence;
    back.focus();
    announce(sentence);
  }

  function open() {
    writing.hidden = false;
    back.hidden = true;
    status.textContent = "";
    box.focus();
  }

  return h("section", { class: "gc-reflect", "aria-labelledby": `${id}-asks` },
    h("p", { class: "gc-kicker" }, "For yourself"),
    heading({ class: "gc-asks" }, h("label", { for: id, id: `${id}-asks` }, reflection.asks)),
    writing, status, back);
}

export default piece(build);
