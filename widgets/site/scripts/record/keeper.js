// The learner's record in a browser: the same entries and the same exported file as the record of JupyterLab has.
// It answers what a page asks of its record, as the kernel does there.

import { asKept, inOrder } from "../../../pieces/shared/entries.js";
import { courseId } from "../../../pieces/shared/ours.js";
import { say } from "../../../pieces/shared/say.js";
import { apply, emptySnapshot } from "../../../pieces/shared/snapshot.js";
import { asCsv, asJson, readExport } from "./exchange.js";
import { lessonOf, keepsNothing, isTakenBack } from "./entries.js";
import { inPlainWords } from "./plain.js";
import { refusal } from "./refused.js";
import { dueAndRemembered } from "./schedule.js";
import { all, clear, holds, layBack, onChangeElsewhere, place, put, remove, standing, stayInPage, unreadable } from "./storage.js";

/**
 * Makes the keeper; `about` names lessons and what was asked.
 * @param {AboutCourse} about @returns {Keeper}
 */
export function browserKeeper(about) {
  /** @type {string[]} */
  let parts = [];
  /** @type {Record<keyof Answers, (message: any) => object>} */
  const doings = {
    recall: () => ({ snapshot: snapshot() }),
    keep: ({ entries }) => keep(entries),
    show: () => ({ kept: inPlainWords(all(), about, place(), unreadable()) }),
    export: ({ format }) => takeAway(format),
    import({ text, part = 0, parts: many = 1 }) {
      parts = part === 0 ? [text] : [...parts, text];
      return parts.length < many ? { part } : bringIn(parts.join(""));
    },
    erase: ({ lesson }) => erase(lesson),
    repair,
  };
  return {
    /** @param {Asking<any>} message */
    async ask(message) {
      try {
        stayInPage(Boolean(message.shared));
        return { trouble: null, ...doings[/** @type {keyof Answers} */ (message.do)](message) };
      } catch (problem) {
        // What the browser itself says of its storage is in no words for a learner.
        return { trouble: problem instanceof DOMException ? say("record-browser-full") : /** @type {Error} */ (problem).message };
      }
    },
    onChange: onChangeElsewhere,
  };
}

function snapshot() {
  const entries = all();
  const found = emptySnapshot();
  for (const entry of entries) apply(found, entry);
  return Object.assign(found, dueAndRemembered(entries, new Date()), { place: place() });
}

/** @param {Entry[]} entries */
function keep(entries) {
  /** @type {string[]} */
  const kept = [];
  /** @type {Record<string, string>} */
  const refused = Object.create(null);
  let trouble = place() === "page" ? say("record-browser-closed") : null;
  let nothing = all().some(keepsNothing);
  for (const entry of entries) {
    const why = refusal(entry);
    if (why) {
      refused[entry.id] = why;
      continue;
    }
    if (entry.type === "setting") nothing = entry.value === "nothing";
    try {
      if (!nothing || entry.type === "setting") put(asKept(entry));
    } catch {
      trouble = say("record-browser-full");
      break;
    }
    kept.push(entry.id);
  }
  return { kept, refused, trouble, due: dueAndRemembered(all(), new Date()).due };
}

/** @param {string} format */
function takeAway(format) {
  const day = new Date().toISOString().slice(0, 10);
  const entries = all();
  if (format === "csv") return { name: `${courseId()}-record-${day}.csv`, text: asCsv(entries) };
  // Thirty who hand in on one day do not share one name.
  const code = 10000 + (crypto.getRandomValues(new Uint32Array(1))[0] % 90000);
  if (format === "answers") return { name: `${courseId()}-answers-${code}-${day}.json`, text: asJson(entries.filter(isAnswer)) };
  return { name: `${courseId()}-record-${day}.json`, text: asJson(entries) };
}

/**
 * Whether an entry may be handed in: an answer to a question that has one that fits, and nothing personal.
 * @param {Entry} entry
 */
function isAnswer(entry) {
  return entry.type === "attempt" && (entry.right ?? null) !== null;
}

/**
 * Merges an exported record into this one: what is there already is left; of two of a kind the newer stands.
 * @param {string} text
 */
function bringIn(text) {
  const now = new Date();
  const entries = inOrder(readExport(text), now);
  /** @type {[entry: Entry, text: string | null][]} */
  const before = [];
  try {
    for (const entry of entries) {
      if (isTakenBack(entry) || holds(entry, now)) continue;
      before.push([entry, standing(entry)]);
      put(entry);
    }
  } catch (problem) {
    // The last first: so there is room for each that stood there.
    for (const [entry, text] of before.reverse()) layBack(entry, text);
    throw problem;
  }
  return { added: before.length, known: entries.length - before.length };
}

/** Every row is read anew; there is nothing beside them from which one could be mended. */
function repair() {
  const whole = all().length;
  const lost = unreadable();
  if (whole + lost === 0) return { said: say("record-holds-nothing") };
  return { said: lost === 0 ? say("record-whole", { n: whole }) : say("record-part-whole", { n: whole, lost }) };
}

/** @param {string | null} lesson */
function erase(lesson) {
  if (lesson === null) return { erased: clear() };
  const going = all().filter((entry) => lessonOf(entry) === lesson);
  going.forEach(remove);
  return { erased: going.length };
}
