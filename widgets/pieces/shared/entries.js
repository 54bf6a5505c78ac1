// What can be kept: the same rules as `widgets/record/entries.py` has, read from the schema that its types write.
// The few words of JSON Schema that they use are read here: a whole validator would weigh more than all the record.

import { SCHEMA } from "./entry_schema.js";

const MOST_LETTERS = 1_000_000;
const MOST_DEEP = 64;
const AFTER_LAST = Date.UTC(2200, 0, 1);
const DAY = 24 * 60 * 60 * 1000;

const isTable = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const TYPES = {
  string: (value) => typeof value === "string",
  boolean: (value) => typeof value === "boolean",
  integer: Number.isInteger,
  null: (value) => value === null,
  object: isTable,
};
const RULES = {
  type: (wanted, value) => TYPES[wanted](value),
  enum: (wanted, value) => wanted.includes(value),
  anyOf: (wanted, value) => wanted.some((one) => fits(one, value)),
  minLength: (least, value) => value.length >= least,
  maxLength: (most, value) => value.length <= 2 * most && [...value].length <= most,
  pattern: (wanted, value) => new RegExp(wanted, "u").test(value),
  minimum: (least, value) => value >= least,
  maximum: (most, value) => value <= most,
  additionalProperties: (each, value) => Object.values(value).every((one) => fits(each, one)),
  default: () => true,
};

function fits(schema, value) {
  return Object.entries(schema).every(([rule, wanted]) => RULES[rule](wanted, value));
}

/** Gives why an entry cannot be kept, and what of it is off, for `refused.js` to say; null where it can be kept. */
export function whyRefused(entry) {
  const schema = isTable(entry) && Object.hasOwn(SCHEMA, entry.type) ? SCHEMA[entry.type] : null;
  if (!schema) return { why: "of-no-kind" };
  const missing = schema.required.find((field) => !Object.hasOwn(entry, field));
  if (missing) return { why: "lacks", field: missing };
  for (const [field, value] of Object.entries(entry)) {
    if (!Object.hasOwn(schema.properties, field)) return { why: "unknown", field: field.slice(0, 40).split(/\s+/).join(" ") };
    if (!fits(schema.properties[field], value)) return { why: "does-not-fit", field };
  }
  if (!isDay(entry.at)) return { why: "does-not-fit", field: "at" };
  const at = Date.parse(entry.at);
  if (!(at >= 0 && at < AFTER_LAST)) return { why: "time" };
  const { type, ...rest } = asKept(entry);
  const letters = Object.values(rest).map((value) => lettersOf(value, 0)).reduce((a, b) => a + b, 0);
  if (Number.isNaN(letters)) return { why: "strange" };
  return letters > MOST_LETTERS ? { why: "too-long" } : null;
}

/** Whether this can be an entry at all. */
export function isEntry(entry) {
  return whyRefused(entry) === null;
}

/** Gives an entry as it is kept: with all its fields, and its time in UTC, so that texts sort as times do. */
export function asKept(entry) {
  const [, part = ""] = /\.(\d+)/.exec(entry.at) ?? [];
  const at = `${new Date(entry.at).toISOString().slice(0, 19)}.${part.padEnd(6, "0")}Z`;
  const fields = Object.entries(SCHEMA[entry.type].properties);
  return { ...Object.fromEntries(fields.map(([name, one]) => [name, Object.hasOwn(entry, name) ? entry[name] : one.default])), at };
}

/**
 * Gives that by which entries are put in the order of time. A clock may run ahead for a while: what was done then
 * cannot be later than today, so it comes before all else.
 */
export function rank({ at }, now) {
  return isAhead({ at }, now) ? "" : at;
}

/** Gives entries in the order of time. */
export function inOrder(entries, now) {
  const ranked = entries.map((entry) => [rank(entry, now), entry]);
  return ranked.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, entry]) => entry);
}

export function isAhead({ at }, now) {
  return Date.parse(at) > now.getTime() + DAY;
}

/** Whether there is such a day: to a browser, 30 February is one of March. */
function isDay(at) {
  const [year, month, day] = at.slice(0, 10).split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

/** Counts the letters of all texts and names in a value; anything else counts as one. NaN, where it cannot be kept. */
function lettersOf(value, deep) {
  if (typeof value === "string") return /\p{Surrogate}/u.test(value) ? NaN : value.length - (value.match(/[\ud800-\udbff]/g)?.length ?? 0);
  if (typeof value === "object" && value !== null) {
    if (deep === MOST_DEEP) return NaN;
    const parts = Array.isArray(value) ? value : Object.entries(value).flat();
    return parts.reduce((sum, one) => sum + lettersOf(one, deep + 1), 0);
  }
  // Beyond this, every number is whole, or none at all.
  return typeof value === "number" && !(Math.abs(value) <= Number.MAX_SAFE_INTEGER) ? NaN : 1;
}
