// Several choices: all that fit, and no other.

import { choosing } from "../choosing.js";

export function several(parts) {
  return { ...choosing(parts, judge), empty: "Tick what you think fits, then check." };
}

function judge(picked, options) {
  if (picked.length === options.length) {
    return { right: false, say: "You’ve ticked everything, and some of these don’t fit. Take away what you doubt.",
      notes: [], rest: [] };
  }
  const found = picked.filter(({ right }) => right).length;
  const open = options.filter(({ right }) => right).length - found;
  const right = open === 0 && picked.length === found;
  const ticks = picked.length === 1 ? `Your tick ${found ? "fits" : "doesn’t fit"}`
    : `${found || "None"} of your ${picked.length} ticks ${found < 2 ? "fits" : "fit"}`;
  const more = open === 1 ? "one more that does" : `${open} more that do`;
  const say = right ? null : `${ticks}${open ? `, and there ${open === 1 ? "is" : "are"} ${found ? more : more.replace(" more", "")}` : ""}.`;
  return { right, say };
}
