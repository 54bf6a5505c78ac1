// Brings a question to life: any number of tries, and an answer that explains.

import { dayOf } from "../shared/memory.js";
import { partsOf, take } from "../shared/markup.js";
import { say } from "../shared/say.js";
import { clues } from "./hints.js";
import { saying } from "./feedback.js";
import { KINDS } from "./kinds.js";

export function enhanceQuestion(root, data, memory) {
  const frame = root.querySelector(".gc-question");
  const parts = partsOf(root);
  if (parts.answer) take(parts.answer);
  const answer = KINDS[frame.dataset.kind](parts, data, memory);
  if (!parts.check) return;

  const sure = sureness(parts.sure);
  const said = saying(parts.said, frame.dataset.moment);
  clues(parts);
  parts.check.addEventListener("click", look);
  parts.body.addEventListener("input", said.clear);

  function look() {
    const given = answer.read();
    if (given === null) return said.ask(answer.empty);
    const judged = answer.judge(given);
    said.show(judged, sure.read());
    if (answer.response) memory.attempt({ response: answer.response(given), right: judged.right, sureness: sure.read() });
  }

  memory.recall(({ attempt }) => {
    if (!attempt || !answer.response) return;
    const day = dayOf(attempt.at);
    if (!answer.write(attempt.response)) return said.ask(say("question-reworded", { day }));
    sure.write(attempt.sureness);
    said.show(answer.judge(answer.read()), sure.read(), say("question-answered-on", { day }));
  });
}

/** "How sure are you?", where it is asked. */
function sureness(group) {
  const inputs = [...group?.querySelectorAll("input") ?? []];
  return {
    read: () => inputs.find((input) => input.checked)?.value ?? null,
    write: (level) => { for (const input of inputs) input.checked = input.value === level; },
  };
}
