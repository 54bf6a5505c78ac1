// All that a page needs to show what was done: the last of each thing that was kept.

export function emptySnapshot() {
  // A thing may have any name, also one that every object has from its birth.
  const parts = ["attempts", "beliefs", "states", "words", "settings", "due", "remembered"];
  return Object.fromEntries(parts.map((part) => [part, Object.create(null)]));
}

const isTable = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value) => typeof value === "string";
const isMoment = (value) => isText(value) && !Number.isNaN(Date.parse(value));
const isLevel = (value) => Number.isInteger(value) && value >= 0 && value <= 4;
const isTableOf = (fits) => (value) => isTable(value) && Object.values(value).every(fits);
const areAnswers = isTableOf(isLevel);
const areWords = isTableOf(isText);
const FITS = {
  attempts: (one) => isTable(one) && isMoment(one.at),
  beliefs: (one) => isTable(one) && isMoment(one.at) && areAnswers(one.answers),
  states: (one) => isTable(one) && isMoment(one.at),
  words: (one) => isTable(one) && isMoment(one.at) && areWords(one.words),
  settings: () => true,
  due: isMoment,
  remembered: () => true,
};

/** Gives what a keeper gave, without all that no piece can have told: what came of one bad row is no other's trouble. */
export function sound(given) {
  const fitting = ([part, fits]) => [part, Object.fromEntries(Object.entries(given[part] ?? {}).filter(([, one]) => fits(one)))];
  // Where it lies, a keeper says by itself: no row can.
  return { ...Object.fromEntries(Object.entries(FITS).map(fitting)), place: given.place };
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
