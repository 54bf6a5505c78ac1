// The words of a chart: the first sentence that is true of it, with its numbers. `words.py` writes those it begins with.

import { formOf } from "../shared/forms.js";
import { say } from "../shared/say.js";

/** @type {Record<string, (a: number, b: number) => boolean>} */
const COMPARED = {
  "<": (a, b) => a < b, "<=": (a, b) => a <= b, "=": (a, b) => a === b, ">=": (a, b) => a >= b, ">": (a, b) => a > b,
};

/**
 * The first sentence whose conditions hold for these facts and settings; the last holds always.
 * @param {Handed.Sentence[]} sentences @param {Numbers} numbers
 */
export function fitting(sentences, numbers) {
  return sentences.find(({ when }) => Object.entries(when).every(([name, condition]) => {
    const [compared, limit] = condition.split(" ");
    return COMPARED[compared](numbers[name], Number(limit));
  }))?.text ?? "";
}

/**
 * Writes a number; one that is more than nothing, but too small to be written, is `under` the least that can be.
 * @param {number} number @param {number} decimals
 */
export function said(number, decimals) {
  const rounded = number.toFixed(decimals);
  if (Number(rounded) === 0 && number > 0) return say("chart-under", { number: (10 ** -decimals).toFixed(decimals) });
  return Number(rounded) === 0 ? (0).toFixed(decimals) : rounded;
}

/**
 * Puts numbers into a text. A place is `{name}`, or `{name|day|days}` for a number with what it counts.
 * @param {string} template @param {Record<string, string | number>} names
 */
export function filled(template, names) {
  return template.replaceAll(/\{([\w-]+)(?:\|([^}]*))?\}/g, (_, name, forms) => {
    const number = String(names[name]).replace("-", "−");
    return forms === undefined ? number : `${number} ${formOf(forms, number)}`;
  });
}
