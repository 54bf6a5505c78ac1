// Lines to fill in for oneself, to print, to copy, or to keep.

import { announce } from "../shared/announce.js";
import { h, freshId } from "../shared/dom.js";
import { heading } from "../shared/heading.js";
import { keeping } from "../shared/keeping.js";
import { printPage } from "../shared/print.js";
import { piece } from "../shared/root.js";

const NOTHING_YET = "Write a line first, or leave it: both are fine.";

function build({ title, intro, part: parts }, memory) {
  const id = freshId("plan");
  const boxes = parts.map((part) => h("textarea", { id: freshId("line"), dir: "auto", rows: 2, spellcheck: "false", autocomplete: "off",
    placeholder: part.start, oninput: () => kept.changed() }));
  const status = h("p", { class: "gc-status gc-note" });
  const filled = () => parts.map((part, i) => [part.asks, boxes[i].value.trim()]).filter(([, words]) => words);
  const button = (text, act) => h("button", { type: "button", class: "gc-button", onclick: act }, text);
  // Lines that were kept under words which the course has changed since.
  let older = {};
  const kept = keeping(memory, {
    read: () => ({ ...older, ...Object.fromEntries(parts.map((part, i) => [part.asks, boxes[i].value])) }),
    write: (words) => {
      older = { ...words };
      parts.forEach((part, i) => {
        boxes[i].value = words[part.asks] ?? "";
        delete older[part.asks];
      });
    },
  });

  function print() {
    if (!filled().length) return tell(NOTHING_YET);
    tell(printPage(title, filled()) ? "A page of your own was opened to print."
      : "The browser did not let a page open. You can copy the text instead.");
  }

  async function copy() {
    if (!filled().length) return tell(NOTHING_YET);
    const text = filled().map(([asks, words]) => `${asks}\n${words}`).join("\n\n");
    await navigator.clipboard.writeText(`${title}\n\n${text}\n`).then(
      () => tell("Copied. You can put it wherever you like."),
      () => tell("The browser did not let it be copied. You can mark the text and copy it yourself."));
  }

  function clear() {
    const written = boxes.map((box) => box.value);
    fill(() => "");
    tell("Skipped. That is fine.");
    if (written.some(Boolean)) {
      status.append(" ", button("Bring my words back", () => {
        fill((i) => written[i]);
        tell("Your words are back.");
      }));
    }
  }

  function fill(words) {
    boxes.forEach((box, i) => { box.value = words(i); });
    kept.changed();
  }

  function tell(sentence) {
    status.textContent = sentence;
    announce(sentence);
  }

  return h("section", { class: "gc-activity", "aria-labelledby": id },
    h("p", { class: "gc-kicker" }, "For yourself"), heading({ id, class: "gc-asks" }, title), h("p", {}, intro),
    parts.map((part, i) => h("div", { class: "gc-part" }, h("label", { for: boxes[i].id }, part.asks), boxes[i])),
    kept.body,
    h("div", { class: "gc-actions" }, button("Print it", print), button("Copy it", copy), button("Skip and clear", clear)),
    status);
}

export default piece(build);
