// Says the words of the interface, out of the patterns that were put in as the scripts were joined; `compact.py` says how
// they are written. The browser itself knows the plurals and the numbers of a language.

import { WORDS } from "./words.js";

const MARK = 0xE000;
const MARKS = /([\uE000-\uE0FF])/;

// The preferred language first; what it lacks is said in the next.
const catalogues = WORDS.spoken.map(([language, patterns]) => ({
  patterns: new Map(Object.entries(patterns)), plural: new Intl.PluralRules(language), number: new Intl.NumberFormat(language),
}));

/** Says a message as plain text: say(id, { n: 3 }). */
export function say(id, values = {}) {
  const catalogue = catalogues.find(({ patterns }) => patterns.has(id));
  if (!catalogue) {
    console.error(`No catalogue has the message “${id}”.`);
    return id;
  }
  return said(id, catalogue.patterns.get(id), { ...WORDS.known, ...values }, catalogue);
}

/** The same around elements, such as a link within a sentence: gives texts and elements in the order of the sentence. */
export function sayAround(id, values) {
  const elements = Object.entries(values).filter(([, value]) => value instanceof Node);
  const marks = elements.map(([name], place) => [name, String.fromCharCode(MARK + place)]);
  const parts = say(id, { ...values, ...Object.fromEntries(marks) }).split(MARKS);
  return parts.map((part) => elements[marks.findIndex(([, mark]) => mark === part)]?.[1] ?? part);
}

function said(id, pattern, values, catalogue) {
  if (typeof pattern === "string") return pattern;
  return pattern.map((part) => (typeof part === "string" ? part : placed(id, part, values, catalogue))).join("");
}

function placed(id, [name, choices, usual], values, catalogue) {
  const value = values[name];
  if (value === undefined) console.error(`The message “${id}” lacks “${name}”.`);
  if (!choices) return typeof value === "number" ? catalogue.number.format(value) : String(value);
  const is = (wanted) => choices.find(([key]) => key === wanted);
  const [, chosen] = is(String(value)) ?? is(typeof value === "number" ? catalogue.plural.select(value) : "") ?? choices[usual];
  return said(id, chosen, values, catalogue);
}
