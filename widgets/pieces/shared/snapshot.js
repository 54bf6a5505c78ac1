// All that a page needs to show what was done: the last of each thing that was kept.

export function emptySnapshot() {
  return { attempts: {}, beliefs: {}, states: {}, words: {}, settings: {}, due: {}, remembered: {} };
}

/** Puts one entry into a snapshot. */
export function apply(snapshot, entry) {
  const { type, item, at } = entry;
  if (type === "attempt") {
    const { version, response, right, sureness, rating } = entry;
    const times = (snapshot.attempts[item]?.times ?? 0) + 1;
    snapshot.attempts[item] = { at, version, response, right, sureness, rating, times };
  }
  if (type === "belief") snapshot.beliefs[item] = { at, answers: entry.answers };
  if (type === "state") snapshot.states[item] = { at, value: entry.value };
  if (type === "words" && entry.words) snapshot.words[item] = { at, words: entry.words };
  if (type === "words" && !entry.words) delete snapshot.words[item];
  if (type === "setting") snapshot.settings[entry.name] = entry.value;
}
