// Words for what is counted, by the plurals of the language.

import { WORDS } from "./words.js";

/** @type {Intl.LDMLPluralRule[]} */
const PLURALS = ["zero", "one", "two", "few", "many", "other"];

/**
 * The form of a counted word ("minute|minutes") that goes with a number as it is written, the last one where there is
 * none: `counted.py` says in which order they stand.
 * @param {string} forms @param {string | number} [number]
 */
export function formOf(forms, number = "") {
  const every = forms.split("|");
  const [written, decimals = ""] = /\d+(?:\.(\d+))?/.exec(String(number)) ?? [];
  if (every.length === 1 || !written) return every[every.length - 1];
  const rule = new Intl.PluralRules(WORDS.language, { minimumFractionDigits: decimals.length });
  const kept = PLURALS.filter((one) => rule.resolvedOptions().pluralCategories.includes(one));
  return every[Math.min(kept.indexOf(rule.select(Number(written))), every.length - 1)];
}
