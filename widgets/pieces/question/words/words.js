// Something to say in one's own words, and then to compare. How much of it one had said is for the learner to say;
// the words themselves are kept only where the learner wants it.

import { announce } from "../../shared/announce.js";
import { the } from "../../shared/dom.js";
import { keeping } from "../../shared/keeping.js";
import { say } from "../../shared/say.js";

/** @param {Parts} parts @param {unknown} _data @param {Memory} memory @returns {Answering} */
export function words({ body, answer, compare, rating, keeping: place }, _data, memory) {
  const box = the(body, "textarea");
  const notes = [...answer.querySelectorAll("li")];
  const kept = keeping(memory, {
    read: () => ({ answer: box.value }),
    write: ({ answer: written }) => { box.value = written ?? ""; },
  }, place);
  box.addEventListener("input", () => kept.changed());
  rate(rating, memory);
  return {
    empty: say("question-empty-words"),
    read: () => (box.value.trim() ? box.value : null),
    judge: () => ({ right: null, says: compare.textContent, notes, rest: [], after: rating }),
  };
}

/** @param {HTMLElement} rating @param {Memory} memory */
function rate(rating, memory) {
  const inputs = [...rating.querySelectorAll("input")];
  const thanks = the(rating, ":scope > :last-child");
  rating.addEventListener("change", () => {
    memory.attempt({ rating: Number(inputs.find((input) => input.checked)?.value) });
    thanks.textContent = say("question-rated");
    announce(thanks.textContent);
  });
  memory.recall(({ attempt }) => { for (const input of inputs) input.checked = Number(input.value) === attempt?.rating; });
}
