// What waits to be kept. It stands in the page; in the browser's storage only while nobody has taken it after a moment,
// or when the page is left: words that were kept and later erased should not lie about in a browser.

import { isEntry } from "./entries.js";
import { carryOver, ours } from "./ours.js";

const prefix = () => ours("waiting");
const TAKEN_WITHIN = 1000;

export function openOutbox() {
  // Each with the name of the record that it is meant for: of the one that is here, or else was here last; null where
  // none ever was.
  /** @type {Map<string, Waiting>} */
  const waiting = new Map(stored());
  /** @type {Set<string>} */
  const own = new Set();
  const atHome = () => ours("record").trim();
  /** @type {string | null} */
  let whose = null;
  let stays = true;
  addEventListener("pagehide", () => { for (const id of waiting.keys()) store(id); });

  // Another tab has handed it over, or erased it.
  addEventListener("storage", ({ key, newValue }) => {
    if (newValue === null && key?.startsWith(prefix())) waiting.delete(key.slice(prefix().length));
  });

  /**
   * One key for each entry: another tab of the course writes its own.
   * @param {string} id
   */
  function store(id) {
    if (stays && waiting.has(id)) write(prefix() + id, JSON.stringify(waiting.get(id)));
  }

  const lastHere = () => storage()?.getItem(atHome()) ?? null;

  /** @param {Entry} entry */
  function add(entry) {
    if (entry.type === "words") drop(olderWords(entry.item));
    own.add(entry.id);
    waiting.set(entry.id, { whose: whose ?? lastHere(), entry });
    setTimeout(() => store(entry.id), TAKEN_WITHIN);
  }

  /** @param {Iterable<string>} ids */
  function drop(ids) {
    for (const id of ids) {
      waiting.delete(id);
      storage()?.removeItem(prefix() + id);
    }
  }

  /** What waits for the record that is here; what waits for somebody else's stays for them. */
  function all() {
    /** @type {(one: [id: string, waits: Waiting]) => boolean} */
    const isTheirs = ([id, one]) => own.has(id) || (stays && whose !== null && one.whose === whose);
    return [...waiting].filter(isTheirs).map(([, { entry }]) => entry);
  }

  /**
   * What was written there before need not be handed over, nor lie in the browser.
   * @param {string} item
   */
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
    /**
     * Says whose record is here: theirs is what was done in this page, and what waits where nobody's ever was before.
     * @param {string} name
     */
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
    /**
     * On a computer that others use too nothing waits in the browser, and nothing that waits there is handed over.
     * @param {boolean} yes
     */
    stayInPage(yes) {
      stays = !yes;
      if (yes) for (const id of own) storage()?.removeItem(prefix() + id);
    },
  };
}

/** @param {string} key @param {string} text */
function write(key, text) {
  try {
    storage()?.setItem(key, text);
  } catch {
    // The browser's storage is full: the entry stays in the page, and is tried again from there.
  }
}

/** @returns {[id: string, waits: Waiting][]} */
function stored() {
  /** @type {[id: string, waits: Waiting][]} */
  const found = [];
  const here = storage();
  if (!here) return found;
  carryOver(here, "waiting");
  for (const key of Object.keys(here)) {
    if (!key.startsWith(prefix())) continue;
    const one = read(here.getItem(key));
    if (one && prefix() + one.entry.id === key) found.push([one.entry.id, one]);
    else here.removeItem(key);
  }
  return found.sort(([, a], [, b]) => (a.entry.at < b.entry.at ? -1 : 1));
}

/**
 * What another program or a broken write left under such a key is no entry.
 * @param {string | null} text @returns {Waiting | null}
 */
function read(text) {
  try {
    const found = JSON.parse(text ?? "null");
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
