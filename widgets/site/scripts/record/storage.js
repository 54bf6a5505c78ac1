// The entries of the record in the browser's storage: one key for each, so that two tabs never write over one another.
// Attempts and beliefs are a log, each under its own id; of all else only the last is kept.

import { isEntry } from "../../../pieces/shared/snapshot.js";

const PREFIX = "good-cry kept ";

function keyOf({ type, id, item, name }) {
  return PREFIX + (type === "attempt" || type === "belief" ? id : `${type} ${item ?? name}`);
}

/** All entries, in the order of their time. */
export function all() {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  return keys.map(read).filter(Boolean).sort((a, b) => (a.at < b.at ? -1 : 1));
}

export function put(entry) {
  if (entry.words === null) remove(entry);
  else localStorage.setItem(keyOf(entry), JSON.stringify(entry));
}

export function remove(entry) {
  localStorage.removeItem(keyOf(entry));
}

export function clear() {
  for (const entry of all()) remove(entry);
}

/** Whether this very entry is kept. */
export function holds(entry) {
  return read(keyOf(entry))?.id === entry.id;
}

/** Whether nothing newer stands where this entry would go. */
export function newest(entry) {
  const there = read(keyOf(entry));
  return !there || there.at < entry.at;
}

/** What another program or a broken write left under such a key is no entry. */
function read(key) {
  try {
    const entry = JSON.parse(localStorage.getItem(key));
    return isEntry(entry) ? entry : null;
  } catch {
    return null;
  }
}
