// The way to the kernel: each message goes out with a name of its own, and its answer comes back with the same.
// All tabs of a lesson share one kernel, and hear each other's answers.

import { entryId } from "../shared/memory.js";
import { say } from "../shared/say.js";

/**
 * Makes the keeper behind a widget's model: the learner's own file, which Python holds.
 * @param {TalkingModel} model @returns {Keeper}
 */
export function kernelKeeper(model) {
  /** @type {Map<string, (answer: any) => void>} */
  const waiting = new Map();
  model.on("msg:custom", ({ answer, ...rest }) => {
    waiting.get(answer)?.(rest);
    waiting.delete(answer);
  });

  /** @template {keyof Answers} Do @param {Asking<Do>} message @returns {Promise<Answer<Do>>} */
  async function ask(message) {
    const name = entryId();
    const answered = new Promise((done) => { waiting.set(name, done); });
    model.send({ ask: name, ...message });
    return answered;
  }
  return { ask };
}

/**
 * Makes the keeper for a page on which several people may work: it keeps nothing, and says so.
 * @returns {Keeper}
 */
export function nobodyKeeps() {
  /** @type {Partial<Snapshot>} */
  const snapshot = { settings: { keep: "nothing" } };
  const trouble = say("kept-together");
  return { ask: async (message) => /** @type {any} */ (message.do === "recall" ? { snapshot, trouble } : { kept: [], trouble }) };
}
