// To which lesson an entry belongs, and under which name it is kept, as `widgets/record/rows.py` says.

/** The lesson that an entry belongs to, or an empty text where it belongs to none. */
export function lessonOf({ type, item, lesson }) {
  if (type === "state") return lesson ?? "";
  return item?.includes(".") ? item.split(".")[0] : "";
}

/** Attempts and beliefs are kept each, under its own id; of all else the last, under what it is about. */
export function isEach({ type }) {
  return type === "attempt" || type === "belief";
}
