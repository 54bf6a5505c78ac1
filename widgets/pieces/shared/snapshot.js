// All that a page needs to show what was done: the last of each thing that was kept.

/** @returns {Snapshot} */
export function emptySnapshot() {
  // A thing may have any name, also one that every object has from its birth.
  const parts = ["attempts", "beliefs", "states", "words", "settings", "due", "remembered"];
  return /** @type {Snapshot} */ (Object.fromEntries(parts.map((part) => [part, Object.create(null)])));
}

/** @type {Fits} */
const isTable = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** @type {Fits} */
const isText = (value) => typeof value === "string";
/** @type {Fits} */
const isMoment = (value) => isText(value) && !Number.isNaN(Date.parse(value));
/** @type {Fits} */
const isLevel = (value) => Number.isInteger(value) && value >= 0 && value <= 4;
/** @type {(fits: Fits) => Fits} */
const isTableOf = (fits) => (value) => isTable(value) && Object.values(value).every(fits);
const areAnswers = isTableOf(isLevel);
const areWords = isTableOf(isText);
/** @type {Record<string, (one: any) => boolean>} */
const FITS = {
  attempts: (one) => isTable(one) && isMoment(one.at),
  beliefs: (one) => isTable(one) && isMoment(one.at) && areAnswers(one.answers),
  states: (one) => isTable(one) && isMoment(one.at),
  words: (one) => isTable(one) && isMoment(one.at) && areWords(one.words),
  settings: () => true,
  due: isMoment,
  remembered: () => true,
};

/**
 * Gives what a keeper gave, without all that no piece can have told: what came of one bad row is no other's trouble.
 * @param {Record<string, any>} given @returns {Snapshot}
 */
export function sound(given) {
  /** @type {(of: [part: string, fits: Fits]) => [string, object]} */
  const fitting = ([part, fits]) => [part, Object.fromEntries(Object.entries(given[part] ?? {}).filter(([, one]) => fits(one)))];
  // Where it lies, a keeper says by itself: no row can.
  const parts = Object.fromEntries(Object.entries(FITS).map(fitting));
  return /** @type {Snapshot} */ ({ ...parts, place: given.place });
}

/**
 * Puts one entry into a snapshot.
 * @param {Snapshot} snapshot @param {Entry} entry
 */
export function apply(snapshot, entry) {
  if (entry.type === "setting") {
    snapshot.settings[entry.name] = entry.value;
    return;
  }
  const { item, at } = entry;
  if (entry.type === "attempt") {
    const { version, response, right, sureness, rating } = entry;
    const times = (snapshot.attempts[item]?.times ?? 0) + 1;
    snapshot.attempts[item] = { at, version, response, right, sureness, rating, times };
  }
  if (entry.type === "belief") snapshot.beliefs[item] = { at, answers: entry.answers };
  if (entry.type === "state") snapshot.states[item] = { at, value: entry.value };
  if (entry.type !== "words") return;
  if (entry.words) snapshot.words[item] = { at, words: entry.words };
  else delete snapshot.words[item];
}
