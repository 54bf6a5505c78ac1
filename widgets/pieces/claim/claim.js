// A claim card: what was found comes after a guess, or without one. From then on the guess stands as it was.

import { h, the } from "../shared/dom.js";
import { partsOf, settle, take } from "../shared/markup.js";
import { enhanced } from "../shared/root.js";
import { say } from "../shared/say.js";

/** @param {HTMLElement} root @param {Handed.Claim} data @param {Memory} memory */
function enhance(root, { letters }, memory) {
  const { guess, button, found } = partsOf(root);
  const inputs = [...root.querySelectorAll(".gc-grades input")];
  // What was found has its places from the start, and comes into them later.
  const parts = [...take(found).querySelectorAll(":scope > div")];
  const places = parts.map((part) => part.cloneNode());
  const guessed = h("span");
  button.after(...places);
  button.addEventListener("click", reveal);
  guess?.addEventListener("input", keep);

  function reveal() {
    open();
    keep();
    // The button that was pressed is gone: one reads on from the grade, which is heard first and once.
    the(places[0], "h4").focus({ preventScroll: true });
  }

  function open() {
    button.hidden = true;
    guess?.setAttribute("disabled", "");
    const letter = chosen();
    guessed.textContent = letter ? ` ${says(letters, letter)}` : "";
    parts[0].querySelector("h4")?.append(guessed);
    parts.forEach((part, i) => places[i].append(...part.childNodes));
    places.forEach(settle);
  }

  function chosen() {
    return inputs.find((input) => input.checked)?.value;
  }

  function keep() {
    memory.state({ guess: chosen() ?? null, open: button.hidden });
  }

  memory.recall(({ state }) => {
    for (const input of inputs) input.checked = input.value === state?.guess;
    if (state?.open) open();
  });
}

/** @param {string[]} letters @param {string} guess */
function says(letters, guess) {
  if (!letters.includes(guess)) return say("claim-guessed", { letter: guess });
  return letters.length === 1 ? say("claim-guessed-same") : say("claim-guessed-one");
}

export default enhanced(enhance);
