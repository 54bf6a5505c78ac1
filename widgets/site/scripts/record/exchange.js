// The record as a file to take away, and to bring in elsewhere: the same file as JupyterLab's record makes and reads.

import { asKept } from "../../../pieces/shared/entries.js";
import { say } from "../../../pieces/shared/say.js";
import { refusal } from "./refused.js";

export const FORMAT = "good-cry-record";
export const VERSION = 1;
/** @type {Record<string, Entry["type"]>} */
const LISTS = { attempts: "attempt", beliefs: "belief", states: "state", words: "words", settings: "setting" };
const COLUMNS = ["type", "id", "at", "item", "version", "right", "sureness", "rating", "content"];

/** @param {Entry[]} entries */
export function asJson(entries) {
  /** @type {(wanted: string) => object[]} */
  const ofType = (wanted) => entries.filter(({ type }) => type === wanted).map(({ type, ...body }) => body);
  const lists = Object.fromEntries(Object.entries(LISTS).map(([list, type]) => [list, ofType(type)]));
  return JSON.stringify({ format: FORMAT, version: VERSION, exported: new Date().toISOString().replace("Z", "000Z"), ...lists }, null, 1);
}

/**
 * One entry to a row; `content` is JSON.
 * @param {Entry[]} entries
 */
export function asCsv(entries) {
  const rows = entries.map((/** @type {any} */ entry) => {
    const content = entry.response ?? entry.answers ?? entry.words ?? entry.value ?? null;
    const row = { ...entry, item: entry.item ?? entry.name, content: JSON.stringify(content) };
    return COLUMNS.map((column) => cell(row[column]));
  });
  return [COLUMNS, ...rows].map((row) => `${row.join(",")}\r\n`).join("");
}

/**
 * A spreadsheet runs a cell that begins like a formula; an apostrophe makes it text.
 * @param {unknown} value
 */
function cell(value) {
  const plain = String(value ?? "");
  const harmless = typeof value === "string" && /^[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/**
 * Gives the entries of an exported file; throws an Error with one sentence where it is no such file.
 * @param {string} text @returns {Entry[]}
 */
export function readExport(text) {
  const file = parse(text);
  if (file?.format !== FORMAT) throw new Error(say("record-none-of-ours"));
  if (file.version !== VERSION) throw new Error(say("record-other-version", { version: String(VERSION) }));
  return Object.entries(LISTS).flatMap(([list, type]) => {
    const entries = file[list] === undefined ? [] : file[list];
    if (!Array.isArray(entries)) throw new Error(say("record-no-list", { list }));
    return entries.map((/** @type {unknown} */ body, place) => {
      const entry = typeof body === "object" && body !== null && !Array.isArray(body) ? { ...body, type } : body;
      const why = refusal(entry);
      if (why) throw new Error(say("record-refused", { list, place: String(place + 1), why }));
      return asKept(/** @type {Entry} */ (entry));
    });
  });
}

/** @param {string} text */
function parse(text) {
  try {
    // Some editors begin a file with a sign that no reader sees.
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw new Error(say("record-no-json"));
  }
}
