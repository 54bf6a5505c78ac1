// What guesses of a number say together, in sentences: the same on the screen and on a phone.

import { formOf } from "../../pieces/shared/forms.js";
import { say } from "../../pieces/shared/say.js";

/** @param {PollLine} line */
export function saidOf({ unit, guesses, earlier, low, high, answer }) {
  if (!guesses) return [];
  const n = guesses.reduce((sum, [, count]) => sum + count, 0);
  const first = guesses[0]?.[0];
  const last = guesses.at(-1)?.[0];
  return [
    n ? say("poll-guess-middle", { n, low: String(first), high: String(last), middle: String(middleOf(guesses, n)), unit: formOf(unit, last) }) : "",
    earlier ? say("poll-guess-middle-before", { middle: String(middleOf(earlier, earlier.reduce((sum, [, count]) => sum + count, 0))) }) : "",
    foundOf({ unit, low, high, answer }),
  ].filter(Boolean);
}

/**
 * What was found, once that may be told.
 * @param {Pick<PollLine, "unit" | "low" | "high" | "answer">} line
 */
export function foundOf({ unit, low, high, answer }) {
  return answer === undefined ? "" : say("poll-guess-found", { answer: String(answer), unit: formOf(unit, answer), low: String(low), high: String(high) });
}

/**
 * The smallest guess that at least half of them do not exceed.
 * @param {[value: number, count: number][]} guesses @param {number} n
 */
export function middleOf(guesses, n) {
  let sum = 0;
  return guesses.find(([, count]) => { sum += count; return 2 * sum >= n; })?.[0] ?? 0;
}
