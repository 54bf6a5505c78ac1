// Brings a question to life: any number of tries, and an answer that explains.

import { the } from "../shared/dom.js";
import { dayOf } from "../shared/memory.js";
import { partsOf, take } from "../shared/markup.js";
import { say } from "../shared/say.js";
import { clues } from "./hints.js";
import { saying } from "./feedback.js";
import { KINDS } from "./kinds.js";

/** @param {HTMLElement} root @param {Handed.Question} data @param {Memory} memory */
export function enhanceQuestion(root, data, memory) {
  const frame = the(root, ".gc-question");
  const parts = partsOf(root);
  if (parts.answer) take(parts.answer);
  const answer = KINDS[frame.dataset.kind ?? ""](parts, data, memory);
  if (answer && parts.check) listen(parts, answer, frame.dataset.moment, memory);
}

/** @param {Parts} parts @param {Answering} answer @param {string | undefined} moment @param {Memory} memory */
function listen(parts, answer, moment, memory) {
  const sure = sureness(parts.sure);
  const said = saying(parts.said, moment);
  clues(parts);
  parts.check.addEventListener("click", look);
  // What is said speaks of how sure one was, too.
  for (const chosen of [parts.body, parts.sure]) chosen?.addEventListener("input", said.clear);

  function look() {
    const given = answer.read();
    if (given === null) return said.ask(answer.empty ?? "");
    const judged = answer.judge(given);
    said.show(judged, sure.read());
    if (answer.response) memory.attempt({ response: answer.response(given), right: judged.right, sureness: sure.read() });
  }

  memory.recall(({ attempt }) => {
    if (!attempt || !answer.response) return;
    const day = dayOf(attempt.at);
    if (!answer.write?.(attempt.response)) return said.ask(say("question-reworded", { day }));
    sure.write(attempt.sureness);
    said.show(answer.judge(answer.read()), sure.read(), say("question-answered-on", { day }));
  });
}

/**
 * "How sure are you?", where it is asked.
 * @param {HTMLElement | undefined} group
 */
function sureness(group) {
  const inputs = [...(group?.querySelectorAll("input") ?? [])];
  return {
    read: () => /** @type {Kept.Attempt["sureness"]} */ (inputs.find((input) => input.checked)?.value ?? null),
    /** @param {string | null} level */
    write: (level) => { for (const input of inputs) input.checked = input.value === level; },
  };
}
