// From a broad word for what one feels to a finer one. One may choose several, or none.

import { announce } from "../shared/announce.js";
import { h } from "../shared/dom.js";
import { keeping } from "../shared/keeping.js";
import { partsOf } from "../shared/markup.js";
import { enhanced } from "../shared/root.js";
import { say } from "../shared/say.js";

/** @typedef {{ button: HTMLButtonElement, path: string, says: string }} Word */

/** @param {HTMLElement} root @param {Handed.Anything} _data @param {Memory} memory */
function enhance(root, _data, memory) {
  const { status, clear, keeping: place } = partsOf(root);
  /** @type {Set<Word>} */
  const chosen = new Set();
  const words = [...root.querySelectorAll(".gc-feeling")].flatMap(wordsOf);
  const kept = keeping(memory, {
    read: () => Object.fromEntries([...chosen].map(({ path, says }) => [path, says])),
    write: (paths) => {
      chosen.clear();
      for (const word of words) if (word.path in paths) chosen.add(word);
      draw();
    },
  }, place);
  for (const word of words) word.button.addEventListener("click", () => choose(word));
  clear.addEventListener("click", () => {
    chosen.clear();
    changed(say("activity-taken-back"));
  });

  /** @param {Word} word */
  function choose(word) {
    if (!chosen.delete(word)) chosen.add(word);
    const { path, says } = word;
    changed(chosen.has(word) ? say("naming-chosen", { path, says }) : say("naming-taken-back", { path }));
  }

  /** @param {string} sentence */
  function changed(sentence) {
    draw();
    announce(sentence);
    kept.changed();
  }

  function draw() {
    for (const word of words) word.button.setAttribute("aria-pressed", String(chosen.has(word)));
    status.replaceChildren(...(chosen.size
      ? [h("div", { class: "gc-said" }, [...chosen].map(({ path, says }) =>
        h("p", {}, h("strong", {}, `${say("naming-path", { path })} `), says)))]
      : []));
  }
}

/**
 * The broad word of a feeling and its finer ones: the button, the whole name, and what it says.
 * @param {HTMLElement} feeling @returns {Word[]}
 */
function wordsOf(feeling) {
  const buttons = [...feeling.querySelectorAll("button")];
  const says = [...feeling.querySelectorAll("summary > span, li > span")].map((said) => said.textContent);
  const broad = buttons[0].textContent;
  /** @type {(finer: string) => string} */
  const path = (finer) => say("naming-finer", { broad, finer: finer.toLowerCase() });
  return buttons.map((button, i) => ({ button, says: says[i], path: i ? path(button.textContent) : broad }));
}

export default enhanced(enhance);
