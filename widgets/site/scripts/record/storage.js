// The entries of the record in the browser's storage: one key for each, so that two tabs never write over one another.
// Attempts and beliefs are a log, each under its own id; of all else only the last is kept.
// Where the browser gives a page no storage, they stand in the page itself, and go with it.

import { asKept, inOrder, isEntry, rank } from "../../../pieces/shared/entries.js";
import { carryOver, courseId, ours } from "../../../pieces/shared/ours.js";
import { isEach, aboutOf, isTakenBack } from "./entries.js";

const PREFIX = ours("kept");
const PROBE = `${courseId()} probe`;
const inBrowser = probed();
if (inBrowser) carryOver(inBrowser, "kept");
/** @type {Map<string, string>} */
const inPage = new Map();
let shared = false;

/**
 * On a computer that others use too all stands in the page alone, and what lies in the browser is left and not shown.
 * @param {boolean} stays
 */
export function stayInPage(stays) {
  if (stays !== shared) inPage.clear();
  shared = stays;
}

function browser() {
  return shared ? null : inBrowser;
}

/** Gives the browser's storage, or null where it takes nothing at all. One that is merely full takes and gives. */
function probed() {
  try {
    const found = globalThis.localStorage;
    try {
      found.setItem(PROBE, PROBE);
      found.removeItem(PROBE);
    } catch {
      if (found.length === 0) return null;
    }
    return found;
  } catch {
    return null;
  }
}

/** Where the entries lie: "browser"; "files", where other pages that are files can read them; "page" and "shared", only until it goes. */
export function place() {
  if (shared) return "shared";
  if (!inBrowser) return "page";
  return location.protocol === "file:" ? "files" : "browser";
}

/**
 * Calls `heard` when another tab has kept or erased something, or when this page comes back after a while.
 * @param {() => void} heard
 */
export function onChangeElsewhere(heard) {
  addEventListener("storage", ({ key }) => { if (key === null || key.startsWith(PREFIX)) heard(); });
  addEventListener("pageshow", ({ persisted }) => { if (persisted) heard(); });
}

/** @param {Entry} entry */
function keyOf(entry) {
  return PREFIX + (isEach(entry) ? entry.id : `${entry.type} ${aboutOf(entry)}`);
}

function keys() {
  const storage = browser();
  return (storage ? Object.keys(storage) : [...inPage.keys()]).filter((key) => key.startsWith(PREFIX));
}

/**
 * All entries, in the order of their time.
 * @returns {Entry[]}
 */
export function all() {
  return inOrder(keys().flatMap((key) => read(key) ?? []), new Date());
}

/** How many rows there are that no entry can be read from. They are left as they are, for whoever can repair them. */
export function unreadable() {
  return keys().filter((key) => !read(key)).length;
}

/** @param {Entry} entry */
export function put(entry) {
  layBack(entry, isTakenBack(entry) ? null : JSON.stringify(entry));
}

/**
 * Gives the text that stands where an entry would go, or null: whatever it is, it can be laid back there.
 * @param {Entry} entry
 */
export function standing(entry) {
  return textAt(keyOf(entry));
}

/**
 * Lays a text where an entry goes, or leaves nothing there.
 * @param {Entry} entry @param {string | null} text
 */
export function layBack(entry, text) {
  const storage = browser();
  if (text === null) remove(entry);
  else if (storage) storage.setItem(keyOf(entry), text);
  else inPage.set(keyOf(entry), text);
}

/** @param {string} key */
function textAt(key) {
  const storage = browser();
  return storage ? storage.getItem(key) : inPage.get(key) ?? null;
}

/** @param {Entry} entry */
export function remove(entry) {
  removeKey(keyOf(entry));
}

/** Removes all of it, also what is no entry, and gives how much it was. */
export function clear() {
  if (inBrowser) carryOver(inBrowser, "kept");
  const going = keys();
  for (const key of going) removeKey(key);
  return going.length;
}

/** @param {string} key */
function removeKey(key) {
  browser()?.removeItem(key);
  inPage.delete(key);
}

/**
 * Whether this entry is kept already, or something newer stands where it would go.
 * @param {Entry} entry @param {Date} now
 */
export function holds(entry, now) {
  const there = read(keyOf(entry));
  return there !== null && (isEach(entry) || rank(there, now) >= rank(entry, now));
}

/**
 * What another program or a broken write left under such a key is no entry.
 * @param {string} key @returns {Entry | null}
 */
function read(key) {
  try {
    const entry = JSON.parse(textAt(key) ?? "null");
    return isEntry(entry) ? asKept(entry) : null;
  } catch {
    return null;
  }
}
