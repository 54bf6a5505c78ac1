// What waits to be kept. It stands in the page; in the browser's storage only while nobody has taken it after a moment,
// or when the page is left: words that were kept and later erased should not lie about in a browser.

import { isEntry } from "./entries.js";
import { carryOver, ours } from "./ours.js";

const prefix = () => ours("waiting");
const TAKEN_WITHIN = 1000;

export function openOutbox() {
  const entries = new Map(stored());
  addEventListener("pagehide", () => { for (const entry of entries.values()) store(entry); });

  // Another tab has handed it over, or erased it.
  addEventListener("storage", ({ key, newValue }) => {
    if (newValue === null && key?.startsWith(prefix())) entries.delete(key.slice(prefix().length));
  });

  function add(entry) {
    if (entry.type === "words") drop(olderWords(entry.item));
    entries.set(entry.id, entry);
    setTimeout(() => { if (entries.has(entry.id)) store(entry); }, TAKEN_WITHIN);
  }

  function drop(ids) {
    for (const id of ids) {
      entries.delete(id);
      storage()?.removeItem(prefix() + id);
    }
  }

  /** What was written there before need not be handed over, nor lie in the browser. */
  function olderWords(item) {
    return [...entries.values()].filter((one) => one.type === "words" && one.item === item).map(({ id }) => id);
  }

  return {
    add,
    drop,
    all: () => [...entries.values()],
    isEmpty: () => entries.size === 0,
    /** Lets go of all that waits, also of what other tabs have put by. */
    clear: () => drop([...entries.keys(), ...stored().map(([id]) => id)]),
  };
}

/** One key for each entry: another tab of the course writes its own. */
function store(entry) {
  try {
    storage()?.setItem(prefix() + entry.id, JSON.stringify(entry));
  } catch {
    // The browser's storage is full: the entry stays in the page, and is tried again from there.
  }
}

function stored() {
  const found = [];
  if (storage()) carryOver(storage(), "waiting");
  for (const key of Object.keys(storage() ?? {})) {
    if (!key.startsWith(prefix())) continue;
    const entry = read(key);
    if (entry && prefix() + entry.id === key) found.push([entry.id, entry]);
    else storage().removeItem(key);
  }
  return found.sort(([, a], [, b]) => (a.at < b.at ? -1 : 1));
}

/** What another program or a broken write left under such a key is no entry. */
function read(key) {
  try {
    const entry = JSON.parse(storage().getItem(key));
    return isEntry(entry) ? entry : null;
  } catch {
    return null;
  }
}

/** A browser may be set to store nothing. */
function storage() {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}
