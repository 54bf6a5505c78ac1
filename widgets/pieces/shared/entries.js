// What can be kept: the same rules as `widgets/record/entries.py` has, read from the schema that its types write.
// The few words of JSON Schema that they use are read here: a whole validator would weigh more than all the record.

import { SCHEMA } from "./entry_schema.js";

const MOST_LETTERS = 1_000_000;
const MOST_DEEP = 64;
const AFTER_LAST = Date.UTC(2200, 0, 1);
const DAY = 24 * 60 * 60 * 1000;
const AS_KEPT = /^\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{6}Z$/;

/** @type {(value: any) => boolean} */
const isTable = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** @type {Record<string, Fits>} */
const TYPES = {
  string: (value) => typeof value === "string",
  boolean: (value) => typeof value === "boolean",
  integer: Number.isInteger,
  null: (value) => value === null,
  object: isTable,
};
// Each rule of the schema, once it is known what it wants, says whether a value keeps to it.
/** @type {Record<string, (wanted: any) => Fits>} */
const RULES = {
  type: (wanted) => TYPES[wanted],
  enum: (wanted) => (value) => wanted.includes(value),
  anyOf(wanted) {
    /** @type {Fits[]} */
    const ways = wanted.map(rulesOf);
    return (value) => ways.some((fits) => fits(value));
  },
  minLength: (least) => (value) => value.length >= least,
  maxLength: (most) => (value) => value.length <= most || (value.length <= 2 * most && [...value].length <= most),
  pattern(wanted) {
    const pattern = new RegExp(wanted, "u");
    return (value) => pattern.test(value);
  },
  minimum: (least) => (value) => value >= least,
  maximum: (most) => (value) => value <= most,
  additionalProperties(each) {
    const fits = rulesOf(each);
    return (value) => Object.values(value).every(fits);
  },
  default: () => () => true,
};

/** @param {Record<string, unknown>} schema @returns {Fits} */
function rulesOf(schema) {
  const rules = Object.entries(schema).map(([rule, wanted]) => RULES[rule](wanted));
  return (value) => rules.every((fits) => fits(value));
}

// A record may hold a hundred thousand entries: what is the same for all of a kind is made once.
/** @type {Map<string, { required: string[], fits: Map<string, Fits>, empty: Record<string, unknown> }>} */
const KINDS = new Map(Object.entries(SCHEMA).map(([type, { required, properties }]) => [type, {
  required,
  fits: new Map(Object.entries(properties).map(([field, one]) => [field, rulesOf(one)])),
  empty: Object.fromEntries(Object.entries(properties).map(([field, one]) => [field, one.default])),
}]));

/**
 * Gives why an entry cannot be kept, and what of it is off, for `refused.js` to say; null where it can be kept.
 * @param {any} entry @returns {{ why: string, field?: string } | null}
 */
export function whyRefused(entry) {
  const kind = isTable(entry) ? KINDS.get(entry.type) : null;
  if (!kind) return { why: "of-no-kind" };
  const missing = kind.required.find((field) => !Object.hasOwn(entry, field));
  if (missing) return { why: "lacks", field: missing };
  for (const field of Object.keys(entry)) {
    const fits = kind.fits.get(field);
    if (!fits) return { why: "unknown", field: field.slice(0, 40).split(/\s+/).join(" ") };
    if (!fits(entry[field])) return { why: "does-not-fit", field };
  }
  if (!isDay(entry.at)) return { why: "does-not-fit", field: "at" };
  const at = Date.parse(entry.at);
  if (!(at >= 0 && at < AFTER_LAST)) return { why: "time" };
  const { type, ...rest } = asKept(entry);
  let letters = 0;
  for (const value of Object.values(rest)) letters += lettersOf(value, 0);
  if (Number.isNaN(letters)) return { why: "strange" };
  return letters > MOST_LETTERS ? { why: "too-long" } : null;
}

/**
 * Whether this can be an entry at all.
 * @param {unknown} entry
 */
export function isEntry(entry) {
  return whyRefused(entry) === null;
}

/**
 * Gives an entry as it is kept: with all its fields, and its time in UTC, so that texts sort as times do.
 * @param {Entry} entry @returns {Entry}
 */
export function asKept(entry) {
  return { ...KINDS.get(entry.type)?.empty, ...entry, at: AS_KEPT.test(entry.at) ? entry.at : inUtc(entry.at) };
}

/** @param {string} at */
function inUtc(at) {
  const [, part = ""] = /\.(\d+)/.exec(at) ?? [];
  return `${new Date(at).toISOString().slice(0, 19)}.${part.padEnd(6, "0")}Z`;
}

/**
 * Gives that by which entries are put in the order of time. A clock may run ahead for a while: what was done then
 * cannot be later than today, so it comes before all else.
 * @param {{ at: string }} entry @param {Date} now
 */
export function rank({ at }, now) {
  return isAhead({ at }, now) ? "" : at;
}

/**
 * Gives entries in the order of time.
 * @template {{ at: string }} T @param {T[]} entries @param {Date} now @returns {T[]}
 */
export function inOrder(entries, now) {
  /** @type {[rank: string, entry: T][]} */
  const ranked = entries.map((entry) => [rank(entry, now), entry]);
  return ranked.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, entry]) => entry);
}

/** @param {{ at: string }} entry @param {Date} now */
export function isAhead({ at }, now) {
  return Date.parse(at) > now.getTime() + DAY;
}

/**
 * Whether there is such a day: to a browser, 30 February is one of March.
 * @param {string} at
 */
function isDay(at) {
  const day = Number(at.slice(8, 10));
  // Each month has so many; and of the rest the calendar knows.
  return day <= 28 || new Date(Date.UTC(Number(at.slice(0, 4)), Number(at.slice(5, 7)) - 1, day)).getUTCDate() === day;
}

/**
 * Counts the letters of all texts and names in a value; anything else counts as one. NaN, where it cannot be kept.
 * @param {unknown} value @param {number} deep @returns {number}
 */
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
