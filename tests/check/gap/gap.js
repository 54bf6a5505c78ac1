// A sentence with a gap.

import { say } from "../../shared/say.js";

export function gap({ body, answer }) {
  const list = body.querySelector("select");
  const note = answer.querySelector("li");
  const fitting = note.querySelector("strong").textContent;
  return {
    empty: say("question-empty-one"),
    read: () => list.value || null,
    write: (word) => { list.value = word; return list.value === word; },
    response: (word) => word,
    judge: (word) => ({ right: word === fitting, notes: word === fitting ? [note] : [], rest: [] }),
  };
}
