// Which questions a sitting asks, and in what order.

import { groupBy } from "../shared/group.js";

/**
 * Picks `count` questions out of the pool: first what is due, the longest due first; then new ones of lessons that were
 * begun; then what was looked at longest ago; then all others. Neighbours come from different lessons where they can.
 * @template {{ id: string }} T @param {T[]} pool @param {Pick<Snapshot, "attempts" | "due">} met @param {Date} now
 * @param {number} count @param {() => number} [random]
 */
export function pick(pool, { attempts, due }, now, count, random = Math.random) {
  const begun = new Set(pool.filter(({ id }) => attempts[id]).map(lessonOf));
  /** @type {(one: { id: string }) => boolean} */
  const isDue = ({ id }) => Boolean(attempts[id] && due[id] && new Date(due[id]) <= now);
  const mixed = shuffledBy(pool, random);
  const groups = [
    mixed.filter(isDue).sort(by(({ id }) => due[id])),
    mixed.filter((one) => !attempts[one.id] && begun.has(lessonOf(one))),
    mixed.filter((one) => attempts[one.id] && !isDue(one)).sort(by(({ id }) => attempts[id].at)),
    mixed.filter((one) => !attempts[one.id] && !begun.has(lessonOf(one))),
  ];
  /** @type {T[]} */
  const chosen = [];
  for (const group of groups) chosen.push(...inTurns(group).slice(0, count - chosen.length));
  return apart(chosen);
}

/** @param {{ id: string }} one */
function lessonOf({ id }) {
  return id.split(".")[0];
}

/** @template T @param {(one: T) => string} key @returns {(one: T, other: T) => number} */
function by(key) {
  return (one, other) => (key(one) < key(other) ? -1 : 1);
}

/** @template T @param {T[]} list @param {() => number} random @returns {T[]} */
function shuffledBy(list, random) {
  return list.map((one) => ({ one, at: random() })).sort((a, b) => a.at - b.at).map(({ one }) => one);
}

/**
 * Takes one of each lesson in turns, so that a short sitting still comes from several.
 * @template {{ id: string }} T @param {T[]} questions @returns {T[]}
 */
function inTurns(questions) {
  const lines = [...groupBy(questions, lessonOf).values()];
  const longest = Math.max(0, ...lines.map((line) => line.length));
  return Array.from({ length: longest }, (_, i) => lines.flatMap((line) => line.slice(i, i + 1))).flat();
}

/**
 * Orders them so that two of the same lesson stand together only where nothing else is left.
 * @template {{ id: string }} T @param {T[]} questions @returns {T[]}
 */
function apart(questions) {
  const left = groupBy(questions, lessonOf);
  /** @type {T[]} */
  const order = [];
  /** @type {string | null} */
  let last = null;
  while (order.length < questions.length) {
    const lines = [...left].filter(([, line]) => line.length);
    const others = lines.filter(([lesson]) => lesson !== last);
    const [lesson, line] = (others.length ? others : lines).reduce((most, one) => (one[1].length > most[1].length ? one : most));
    order.push(...line.splice(0, 1));
    last = lesson;
  }
  return order;
}
