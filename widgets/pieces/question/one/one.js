// One choice.

import { choosing } from "../choosing.js";

export function one(parts) {
  return { ...choosing(parts, ([picked]) => ({ right: picked.right })), empty: "Choose an answer, then check." };
}
