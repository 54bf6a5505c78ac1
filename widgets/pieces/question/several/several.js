// Several choices: all that fit, and no other.

import { say } from "../../shared/say.js";
import { choosing } from "../choosing.js";

/** @param {Parts} parts @returns {Answering} */
export function several(parts) {
  return { ...choosing(parts, judge), empty: say("question-empty-several") };
}

/** @param {Option[]} picked @param {Option[]} options */
function judge(picked, options) {
  if (picked.length === options.length) return { right: false, says: say("question-ticked-all"), notes: [], rest: [] };
  const found = picked.filter(({ right }) => right).length;
  const open = options.filter(({ right }) => right).length - found;
  const right = open === 0 && picked.length === found;
  return { right, says: right ? null : say("question-ticks", { picked: picked.length, found, open }) };
}
