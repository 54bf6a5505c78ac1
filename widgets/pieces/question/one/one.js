// One choice.

import { say } from "../../shared/say.js";
import { choosing } from "../choosing.js";

export function one(parts) {
  return { ...choosing(parts, ([picked]) => ({ right: picked.right })), empty: say("question-empty-one") };
}
