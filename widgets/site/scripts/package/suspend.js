// What a platform keeps of a learner, as one text: a record as it is exported, deflated, with what was seen and tried.
// Its room is limited. Where that is too little, details go, the oldest first; what was seen and tried stays.

import { FORMAT, VERSION } from "../record/exchange.js";

const MARK = "gc1.";
// What goes first: tries between the first and the last, first tries, where something was left, last tries, the place.
const ORDER = ["between", "first", "state", "last", "path"];

/**
 * Writes all of it, and a mark of whose it is, in at most `room` characters. Of the entries only attempts and states go: all else is one's own.
 * @param {Progress & { who?: string, entries: Entry[] }} all @param {number} room
 */
export function packed({ seen, tried, who, entries }, room) {
  const going = inOrderOfGoing(entries.flatMap((entry) => (entry.type === "attempt" || entry.type === "state" ? [entry] : [])));
  /** @type {(many: number) => string} */
  const without = (many) => written({ seen, tried, who, entries: going.slice(many) });
  const whole = without(0);
  if (whole.length <= room) return whole;
  let [toomany, enough] = [0, going.length];
  while (enough - toomany > 1) {
    const many = Math.floor((toomany + enough) / 2);
    if (without(many).length <= room) enough = many;
    else toomany = many;
  }
  const left = without(enough);
  return left.length <= room ? left : written({ seen: [], tried: [], who, entries: [] });
}

/**
 * Reads it: what was seen and tried, and the record as a text to bring in; null where there is none that can be read.
 * @param {string} text @returns {(Progress & { record: string }) | null}
 */
export function unpacked(text) {
  if (!text.startsWith(MARK)) return null;
  try {
    const bytes = Uint8Array.from(atob(text.slice(MARK.length).replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0));
    const record = new TextDecoder().decode(globalThis.fflate.inflateSync(bytes));
    const { seen, tried } = JSON.parse(record);
    return { seen: textsIn(seen), tried: textsIn(tried), record };
  } catch {
    return null;
  }
}

/**
 * What a platform gives back may be of another edition, or changed: a lesson opens whatever it is.
 * @param {unknown} found @returns {string[]}
 */
function textsIn(found) {
  return Array.isArray(found) ? found.filter((one) => typeof one === "string") : [];
}

/** @param {Progress & { who?: string, entries: Entry[] }} all */
function written({ seen, tried, who, entries }) {
  /** @type {(wanted: string) => object[]} */
  const ofType = (wanted) => entries.filter(({ type }) => type === wanted).map(short);
  const record = { format: FORMAT, version: VERSION, who, seen, tried, attempts: ofType("attempt"), states: ofType("state") };
  const bytes = globalThis.fflate.deflateSync(new TextEncoder().encode(JSON.stringify(record)), { level: 9 });
  const text = btoa(Array.from(bytes, (one) => String.fromCharCode(one)).join(""));
  return MARK + text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/**
 * An entry without its type, which the list says, and without what it need not say.
 * @param {Entry} entry
 */
function short({ type, ...entry }) {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null && value !== ""));
}

/** @param {(Kept.Attempt | Kept.State)[]} entries */
function inOrderOfGoing(entries) {
  /** @type {Map<string, string[]>} */
  const tries = new Map();
  for (const { type, item, id } of entries) if (type === "attempt") tries.set(item, [...(tries.get(item) ?? []), id]);
  /** @type {(entry: Kept.Attempt | Kept.State) => number} */
  const rank = (entry) => ORDER.indexOf(kindOf(entry, tries.get(entry.item) ?? []));
  return [...entries].sort((one, other) => rank(one) - rank(other) || (one.at < other.at ? -1 : 1));
}

/** @param {Kept.Attempt | Kept.State} entry @param {string[]} tries */
function kindOf({ type, item, id }, tries) {
  if (type === "state") return item.startsWith("path:") ? "path" : "state";
  if (id === tries.at(-1)) return "last";
  return id === tries[0] ? "first" : "between";
}
