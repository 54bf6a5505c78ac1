// A learner's place on the table, beside ours.

import { h } from "../shared/dom.js";

const LETTERS = "ABCDE";

/** Gives what is ticked on an axis, or nothing. */
export function choiceOf(axis) {
  return axis.querySelector("input:checked")?.value;
}

/** Says in one sentence how the two compare. */
export function verdict(yours, ours) {
  const same = yours.directness === ours.directness && yours.strength === ours.strength;
  if (same) return `You placed it where we did: ${ours.letter}.`;
  if (yours.letter === ours.letter) return `The same letter, ${ours.letter}, by another way. Here is ours.`;
  const apart = Math.abs(LETTERS.indexOf(yours.letter) - LETTERS.indexOf(ours.letter));
  if (apart === 1) return `You gave it ${yours.letter}, we gave it ${ours.letter}. That is next door, and a good reason could bridge it.`;
  return `You gave it ${yours.letter}, we gave it ${ours.letter}. Below is what we saw in it.`;
}

/** Makes the small table of both. */
export function besideOurs(yours, ours, names) {
  const row = (says, one, other) => h("tr", {}, h("th", { scope: "row" }, says), h("td", {}, one), h("td", {}, other));
  return h("table", { class: "gc-beside" },
    h("thead", {}, h("tr", {}, h("td"), h("th", { scope: "col" }, "Yours"), h("th", { scope: "col" }, "Ours"))),
    h("tbody", {},
      row("How direct", names[yours.directness], names[ours.directness]),
      row("How strong", names[yours.strength], names[ours.strength]),
      row("Letter", yours.letter, ours.letter)));
}
