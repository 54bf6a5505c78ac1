// To which lesson an entry belongs, and under which name it is kept, as `widgets/record/rows.py` says.

/**
 * The lesson that an entry belongs to, or an empty text where it belongs to none.
 * @param {{ type: string, item?: string, lesson?: string }} entry
 */
export function lessonOf({ type, item, lesson }) {
  if (type === "state") return lesson ?? "";
  return item?.includes(".") ? item.split(".")[0] : "";
}

/**
 * Attempts and beliefs are kept each, under its own id; of all else the last, under what it is about.
 * @param {{ type: string }} entry
 */
export function isEach({ type }) {
  return type === "attempt" || type === "belief";
}

/**
 * What an entry is about; of a setting, its name.
 * @param {Entry} entry
 */
export function aboutOf(entry) {
  return entry.type === "setting" ? entry.name : entry.item;
}

/**
 * Whether this is the wish that nothing is kept.
 * @param {Entry} entry
 */
export function keepsNothing(entry) {
  return entry.type === "setting" && entry.value === "nothing";
}

/**
 * Whether words were taken back.
 * @param {Entry} entry
 */
export function isTakenBack(entry) {
  return entry.type === "words" && entry.words === null;
}

/** @param {Entry} entry @returns {entry is Kept.Attempt} */
export function isAttempt(entry) {
  return entry.type === "attempt";
}
