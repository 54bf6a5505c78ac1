// What waits to be kept. It stands in the page; in the browser's storage only while nobody has taken it after a moment,
// or when the page is left: words that were kept and later erased should not lie about in a browser.

const PREFIX = "good-cry waiting ";
const TAKEN_WITHIN = 1000;

export function openOutbox() {
  const entries = new Map(stored());
  addEventListener("pagehide", () => { for (const entry of entries.values()) store(entry); });

  function add(entry) {
    entries.set(entry.id, entry);
    setTimeout(() => { if (entries.has(entry.id)) store(entry); }, TAKEN_WITHIN);
  }

  function drop(ids) {
    for (const id of ids) {
      entries.delete(id);
      storage()?.removeItem(PREFIX + id);
    }
  }

  return {
    add,
    drop,
    all: () => [...entries.values()],
    isEmpty: () => entries.size === 0,
    clear: () => drop([...entries.keys()]),
  };
}

/** One key for each entry: another tab of the course writes its own. */
function store(entry) {
  try {
    storage()?.setItem(PREFIX + entry.id, JSON.stringify(entry));
  } catch {
    // The browser's storage is full: the entry stays in the page, and is tried again from there.
  }
}

function stored() {
  const found = [];
  for (const key of Object.keys(storage() ?? {})) {
    if (!key.startsWith(PREFIX)) continue;
    try {
      const entry = JSON.parse(storage().getItem(key));
      found.push([entry.id, entry]);
    } catch {
      storage().removeItem(key);
    }
  }
  return found.sort(([, a], [, b]) => (a.at < b.at ? -1 : 1));
}

/** A browser may be set to store nothing. */
function storage() {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}
