// How far one has looked, said without a measure of right or not.

import { h } from "../shared/dom.js";
import { recordHere } from "../shared/record.js";
import { say } from "../shared/say.js";

/** Makes the note that says how many of these questions one has looked at. */
export function progress(questions) {
  const note = h("span", { class: "gc-note gc-done" });
  recordHere().watch(({ attempts }) => {
    const done = questions.filter((id) => attempts[id]).length;
    note.hidden = done === 0;
    note.textContent = done === questions.length ? say("header-looked-all")
      : say("header-looked", { looked: done, questions: questions.length });
  });
  return note;
}
