// What a page or a file may hand over to be kept: the same fields as `widgets/record/entries.py` knows.

const MOST_LETTERS = 1_000_000;
const text = (value) => typeof value === "string";
const name = (value) => text(value) && value.length > 0 && value.length <= 200;
const anything = () => true;
const among = (...values) => (value) => values.includes(value);
const mapOf = (fits) => (value) => value !== null && typeof value === "object" && !Array.isArray(value) && Object.values(value).every(fits);
const moment = (value) => text(value) && /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(value) && !Number.isNaN(Date.parse(value));

const COMMON = { id: name, at: moment };
const TYPES = {
  attempt: {
    needs: { item: name },
    may: { version: text, response: anything, right: among(true, false, null), sureness: among("guess", "fairly", "sure", null), rating: among(1, 2, 3, 4, null) },
  },
  belief: { needs: { item: name, answers: mapOf(among(0, 1, 2, 3, 4)) }, may: { version: text } },
  state: { needs: { item: name }, may: { lesson: text, value: anything } },
  words: { needs: { item: name }, may: { words: (value) => value === null || mapOf(text)(value) } },
  setting: { needs: { name: among("keep"), value: among("everything", "nothing") }, may: {} },
};

/** Gives the one sentence that says why an entry cannot be kept, or null where it can. */
export function whyRefused(entry) {
  const type = Object.hasOwn(TYPES, entry?.type ?? "") ? TYPES[entry.type] : null;
  if (!type) return "An entry could not be kept: it is of no kind that the record knows.";
  const needs = { ...COMMON, ...type.needs };
  const missing = Object.keys(needs).find((field) => !(field in entry));
  if (missing) return `An entry could not be kept: “${missing}” is missing.`;
  const fields = { ...needs, ...type.may };
  for (const [field, value] of Object.entries(entry)) {
    if (field === "type") continue;
    if (!Object.hasOwn(fields, field)) return `An entry could not be kept: “${field}” is not known.`;
    if (!fields[field](value)) return `An entry could not be kept: “${field}” does not fit.`;
  }
  if (JSON.stringify(entry).length > MOST_LETTERS) return "This is longer than the record can keep: one million letters at most.";
  return null;
}

/** The lesson that an entry belongs to, or an empty text where it belongs to none. */
export function lessonOf({ type, item, lesson }) {
  if (type === "state") return lesson ?? "";
  return item?.includes(".") ? item.split(".")[0] : "";
}
