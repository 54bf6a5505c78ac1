// How far one has looked, said without a measure of right or not.

import { h } from "../shared/dom.js";
import { recordHere } from "../shared/record.js";
import { say } from "../shared/say.js";

/**
 * Puts under each lesson of a map how far one has looked; `questions` are the ids of each lesson's.
 * @param {ParentNode} map @param {Record<string, string[]>} questions
 */
export function showProgress(map, questions) {
  for (const place of map.querySelectorAll("[data-gc-progress]")) place.append(progress(questions[place.dataset.gcProgress ?? ""]));
}

/**
 * Makes the note that says how many of these questions one has looked at.
 * @param {string[]} questions
 */
function progress(questions) {
  const note = h("span", { class: "gc-note gc-done" });
  recordHere().watch(({ attempts }) => {
    const done = questions.filter((id) => attempts[id]).length;
    note.hidden = done === 0;
    note.textContent = done === questions.length ? say("header-looked-all")
      : say("header-looked", { looked: done, questions: questions.length });
  });
  return note;
}
