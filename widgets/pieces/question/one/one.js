// One choice.

import { say } from "../../shared/say.js";
import { choosing } from "../choosing.js";

/** @param {Parts} parts @returns {Answering} */
export function one(parts) {
  return { ...choosing(parts, ([picked]) => ({ right: picked.right })), empty: say("question-empty-one") };
}
