// A look at oneself that gives back a picture in words. It counts nothing, and stays in the page unless one keeps it.

import { announce } from "../shared/announce.js";
import { h } from "../shared/dom.js";
import { keeping } from "../shared/keeping.js";
import { partsOf, take } from "../shared/markup.js";
import { enhanced } from "../shared/root.js";
import { say } from "../shared/say.js";

/** @param {HTMLElement} root @param {Handed.Anything} _data @param {Memory} memory */
function enhance(root, _data, memory) {
  const { show: button, clear: skip, says, picture, keeping: place } = partsOf(root);
  const sentences = [...take(says).querySelectorAll("li > span")].map((said) => said.textContent);
  const choices = [...root.querySelectorAll(".gc-part input")].map((input, i) => ({
    input,
    asks: input.closest("fieldset")?.querySelector("legend")?.textContent ?? "",
    text: input.nextElementSibling?.textContent ?? "",
    says: sentences[i],
  }));
  const chosen = () => choices.filter(({ input }) => input.checked);
  const kept = keeping(memory, {
    read: () => Object.fromEntries(chosen().map(({ asks, text }) => [asks, text])),
    write: (words) => {
      for (const { input, asks, text } of choices) input.checked = words[asks] === text;
      show();
    },
  }, place);
  for (const { input } of choices) input.addEventListener("input", kept.changed);
  button.addEventListener("click", show);
  skip.addEventListener("click", clear);

  function show() {
    const said = chosen();
    picture.replaceChildren(said.length
      ? h("div", { class: "gc-said" }, said.map((one) => h("p", {}, one.says)))
      : h("p", { class: "gc-note" }, say("portrait-nothing")));
    announce(said.length ? say("portrait-shown") : say("portrait-nothing"));
  }

  function clear() {
    for (const { input } of choices) input.checked = false;
    kept.changed();
    picture.replaceChildren(h("p", { class: "gc-note" }, say("activity-taken-back")));
    announce(say("activity-taken-back"));
  }
}

export default enhanced(enhance);
