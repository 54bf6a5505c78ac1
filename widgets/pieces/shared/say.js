// Says the words of the interface, out of the patterns that were put in as the scripts were joined; `compact.py` says how
// they are written. The browser itself knows the plurals and the numbers of a language.

import { WORDS } from "./words.js";

const MARK = 0xE000;
const MARKS = /([\uE000-\uE0FF])/;

// The preferred language first; what it lacks is said in the next.
const catalogues = WORDS.spoken.map(([language, patterns]) => ({
  patterns: new Map(Object.entries(patterns)), plural: new Intl.PluralRules(language), number: new Intl.NumberFormat(language),
}));

/**
 * Says a message as plain text: say(id, { n: 3 }).
 * @param {string} id @param {Record<string, unknown>} [values] @returns {string}
 */
export function say(id, values = {}) {
  for (const catalogue of catalogues) {
    const pattern = catalogue.patterns.get(id);
    if (pattern !== undefined) return said(id, pattern, { ...WORDS.known, ...values }, catalogue);
  }
  console.error(`No catalogue has the message “${id}”.`);
  return id;
}

/**
 * The same around elements, such as a link within a sentence: gives texts and elements in the order of the sentence.
 * @param {string} id @param {Record<string, unknown>} values @returns {(string | Node)[]}
 */
export function sayAround(id, values) {
  const elements = Object.entries(values).flatMap(([name, value]) => (value instanceof Node ? [{ name, value }] : []));
  const marks = elements.map(({ name }, place) => [name, String.fromCharCode(MARK + place)]);
  const parts = say(id, { ...values, ...Object.fromEntries(marks) }).split(MARKS);
  return parts.map((part) => elements[marks.findIndex(([, mark]) => mark === part)]?.value ?? part);
}

/**
 * @param {string} id @param {Pattern} pattern @param {Record<string, unknown>} values @param {Catalogue} catalogue
 * @returns {string}
 */
function said(id, pattern, values, catalogue) {
  if (typeof pattern === "string") return pattern;
  return pattern.map((part) => (typeof part === "string" ? part : placed(id, part, values, catalogue))).join("");
}

/**
 * @param {string} id @param {Placed} part @param {Record<string, unknown>} values @param {Catalogue} catalogue
 * @returns {string}
 */
function placed(id, [name, choices, usual = 0], values, catalogue) {
  const value = values[name];
  if (value === undefined) console.error(`The message “${id}” lacks “${name}”.`);
  if (!choices) return typeof value === "number" ? catalogue.number.format(value) : String(value);
  /** @type {(wanted: string) => [key: string, pattern: Pattern] | undefined} */
  const is = (wanted) => choices.find(([key]) => key === wanted);
  const [, chosen] = is(String(value)) ?? is(typeof value === "number" ? catalogue.plural.select(value) : "") ?? choices[usual];
  return said(id, chosen, values, catalogue);
}
