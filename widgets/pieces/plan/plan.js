// Lines to fill in for oneself, to print or to copy. They are kept nowhere.

import { h, freshId } from "../shared/dom.js";
import { piece } from "../shared/root.js";

function build({ title, intro, part: parts }) {
  const id = freshId("plan");
  const boxes = parts.map((part) =>
    h("textarea", { id: freshId("line"), rows: 2, spellcheck: "false", autocomplete: "off", placeholder: part.start }));
  const status = h("p", { role: "status", class: "gc-note" });
  const filled = () => parts.map((part, i) => [part.asks, boxes[i].value.trim()]).filter(([, words]) => words);
  const button = (text, act) => h("button", { type: "button", class: "gc-button", onclick: act }, text);

  function print() {
    if (!filled().length) return tell("Write a line first, or leave it: both are fine.");
    const page = window.open("", "_blank");
    if (!page) return tell("The browser did not let a page open. You can copy the text instead.");
    page.document.title = title;
    page.document.body.style.cssText = "font: 18px/1.6 Georgia, serif; max-width: 34em; margin: 3em auto; padding: 0 1em";
    page.document.body.append(h("h1", {}, title),
      ...filled().flatMap(([asks, words]) => [h("h2", { style: "font-size: 1em" }, asks), h("p", { style: "white-space: pre-wrap" }, words)]));
    page.print();
    tell("A page of your own was opened to print.");
  }

  async function copy() {
    if (!filled().length) return tell("Write a line first, or leave it: both are fine.");
    const text = filled().map(([asks, words]) => `${asks}\n${words}`).join("\n\n");
    await navigator.clipboard.writeText(`${title}\n\n${text}\n`).then(
      () => tell("Copied. You can put it wherever you like."),
      () => tell("The browser did not let it be copied. You can mark the text and copy it yourself."));
  }

  function clear() {
    const written = boxes.map((box) => box.value);
    for (const box of boxes) box.value = "";
    tell("Skipped. That is fine.");
    if (written.some(Boolean)) {
      status.append(" ", button("Bring my words back", () => {
        boxes.forEach((box, i) => { box.value = written[i]; });
        tell("Your words are back.");
      }));
    }
  }

  function tell(sentence) {
    status.textContent = sentence;
  }

  return h("section", { class: "gc-activity", "aria-labelledby": id },
    h("p", { class: "gc-kicker" }, "For yourself"), h("p", { id, class: "gc-asks" }, title), h("p", {}, intro),
    parts.map((part, i) => h("div", { class: "gc-part" }, h("label", { for: boxes[i].id }, part.asks), boxes[i])),
    h("div", { class: "gc-actions" }, button("Print it", print), button("Copy it", copy), button("Skip and clear", clear)),
    status, h("p", { class: "gc-note" }, "Only for you. It is kept nowhere: closing this page lets it go."));
}

export default piece(build);
