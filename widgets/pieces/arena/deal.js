// Which headlines are dealt.

/** @template T @param {(one: T) => string} key @returns {(one: T, other: T) => number} */
const by = (key) => (one, other) => (key(one) < key(other) ? -1 : 1);

/**
 * Deals `count` headlines: first what has come due, then what was never met, then what was met longest ago. What was
 * never met is dealt so that the letters differ: five times the same would teach a habit.
 * @template {{ item: string, letter: string }} T @param {T[]} headlines
 * @param {Pick<Snapshot, "attempts" | "due">} snapshot @param {Date} now @param {number} count
 * @param {() => number} [random]
 */
export function deal(headlines, { attempts, due }, now, count, random = Math.random) {
  const mixed = headlines.map((one) => ({ one, at: random() })).sort((a, b) => a.at - b.at).map(({ one }) => one);
  /** @type {(one: T) => boolean} */
  const met = ({ item }) => Boolean(attempts[item]);
  /** @type {(one: T) => boolean} */
  const isDue = (one) => Boolean(met(one) && due[one.item] && new Date(due[one.item]) <= now);
  const order = [
    ...mixed.filter(isDue).sort(by(({ item }) => due[item])),
    ...inTurns(mixed.filter((one) => !met(one))),
    ...mixed.filter((one) => met(one) && !isDue(one)).sort(by(({ item }) => attempts[item].at)),
  ];
  return order.slice(0, count);
}

/**
 * Takes one of each letter in turns.
 * @template {{ letter: string }} T @param {T[]} headlines @returns {T[]}
 */
function inTurns(headlines) {
  const left = [...headlines];
  /** @type {T[]} */
  const order = [];
  /** @type {Set<string>} */
  let seen = new Set();
  while (left.length) {
    const at = left.findIndex(({ letter }) => !seen.has(letter));
    if (at < 0) seen = new Set();
    else {
      const [one] = left.splice(at, 1);
      seen.add(one.letter);
      order.push(one);
    }
  }
  return order;
}
