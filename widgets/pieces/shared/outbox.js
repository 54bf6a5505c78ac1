// What waits to be kept. It stands in the page; in the browser's storage only while nobody has taken it after a moment,
// or when the page is left: words that were kept and later erased should not lie about in a browser.

import { isEntry } from "./entries.js";
import { carryOver, ours } from "./ours.js";

const prefix = () => ours("waiting");
const TAKEN_WITHIN = 1000;

export function openOutbox() {
  // Each with the name of the record that it is meant for: of the one that is here, or else was here last; null where
  // none ever was.
  const waiting = new Map(stored());
  const own = new Set();
  const atHome = () => ours("record").trim();
  let whose = null;
  let stays = true;
  addEventListener("pagehide", () => { for (const id of waiting.keys()) store(id); });

  // Another tab has handed it over, or erased it.
  addEventListener("storage", ({ key, newValue }) => {
    if (newValue === null && key?.startsWith(prefix())) waiting.delete(key.slice(prefix().length));
  });

  /** One key for each entry: another tab of the course writes its own. */
  function store(id) {
    if (stays && waiting.has(id)) write(prefix() + id, JSON.stringify(waiting.get(id)));
  }

  const lastHere = () => storage()?.getItem(atHome()) ?? null;

  function add(entry) {
    if (entry.type === "words") drop(olderWords(entry.item));
    own.add(entry.id);
    waiting.set(entry.id, { whose: whose ?? lastHere(), entry });
    setTimeout(() => store(entry.id), TAKEN_WITHIN);
  }

  function drop(ids) {
    for (const id of ids) {
      waiting.delete(id);
      storage()?.removeItem(prefix() + id);
    }
  }

  /** What waits for the record that is here; what waits for somebody else's stays for them. */
  function all() {
    const isTheirs = ([id, one]) => own.has(id) || (stays && whose !== null && one.whose === whose);
    return [...waiting].filter(isTheirs).map(([, { entry }]) => entry);
  }

  /** What was written there before need not be handed over, nor lie in the browser. */
  function olderWords(item) {
    return all().filter((one) => one.type === "words" && one.item === item).map(({ id }) => id);
  }

  return {
    add,
    drop,
    all,
    isEmpty: () => all().length === 0,
    /** Lets go of all that waits for this record, also of what other tabs have put by. */
    clear() {
      for (const [id, one] of stored()) waiting.set(id, one);
      drop(all().map(({ id }) => id));
    },
    /** Says whose record is here: theirs is what was done in this page, and what waits where nobody's ever was before. */
    isOf(name) {
      whose = name;
      if (!stays) return;
      const first = lastHere() === null;
      for (const [id, one] of waiting) {
        if (!own.has(id) && !(first && one.whose === null)) continue;
        one.whose = name;
        if (storage()?.getItem(prefix() + id)) store(id);
      }
      if (name) write(atHome(), name);
    },
    /** On a computer that others use too nothing waits in the browser, and nothing that waits there is handed over. */
    stayInPage(yes) {
      stays = !yes;
      if (yes) for (const id of own) storage()?.removeItem(prefix() + id);
    },
  };
}

function write(key, text) {
  try {
    storage()?.setItem(key, text);
  } catch {
    // The browser's storage is full: the entry stays in the page, and is tried again from there.
  }
}

function stored() {
  const found = [];
  if (storage()) carryOver(storage(), "waiting");
  for (const key of Object.keys(storage() ?? {})) {
    if (!key.startsWith(prefix())) continue;
    const one = read(key);
    if (one && prefix() + one.entry.id === key) found.push([one.entry.id, one]);
    else storage().removeItem(key);
  }
  return found.sort(([, a], [, b]) => (a.entry.at < b.entry.at ? -1 : 1));
}

/** What another program or a broken write left under such a key is no entry. */
function read(key) {
  try {
    const found = JSON.parse(storage().getItem(key));
    // Earlier versions of the course put by the entry alone.
    const { whose = null, entry } = "entry" in found ? found : { entry: found };
    return isEntry(entry) && (whose === null || typeof whose === "string") ? { whose, entry } : null;
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
