// A learner's place on the table, beside ours.

import { h } from "../shared/dom.js";
import { say } from "../shared/say.js";

const LETTERS = "ABCDE";

/**
 * Gives what is ticked on an axis, or nothing.
 * @param {HTMLElement} axis
 */
export function choiceOf(axis) {
  return axis.querySelector("input:checked")?.value;
}

/**
 * Says in one sentence how the two compare.
 * @param {WholePlace} yours @param {Handed.Headline} ours
 */
export function verdict(yours, ours) {
  const same = yours.directness === ours.directness && yours.strength === ours.strength;
  if (same) return say("arena-same", { letter: ours.letter });
  if (yours.letter === ours.letter) return say("arena-same-letter", { letter: ours.letter });
  const apart = Math.abs(LETTERS.indexOf(yours.letter) - LETTERS.indexOf(ours.letter));
  const both = { yours: yours.letter, ours: ours.letter };
  return apart === 1 ? say("arena-next-door", both) : say("arena-apart", both);
}

/**
 * Makes the small table of both.
 * @param {WholePlace} yours @param {Handed.Headline} ours @param {Record<string, string>} names
 */
export function besideOurs(yours, ours, names) {
  /** @type {(says: string, one: string, other: string) => HTMLElement} */
  const row = (says, one, other) => h("tr", {}, h("th", { scope: "row" }, says), h("td", {}, one), h("td", {}, other));
  return h("table", { class: "gc-beside" },
    h("thead", {}, h("tr", {}, h("td"), h("th", { scope: "col" }, say("arena-yours-column")), h("th", { scope: "col" }, say("arena-ours-column")))),
    h("tbody", {},
      row(say("arena-direct-row"), names[yours.directness ?? ""], names[ours.directness]),
      row(say("arena-strong-row"), names[yours.strength ?? ""], names[ours.strength]),
      row(say("arena-letter-row"), yours.letter, ours.letter)));
}
