// Which questions a sitting asks, and in what order.

import { groupBy } from "../shared/group.js";

/**
 * Picks `count` questions out of the pool: first what is due, the longest due first; then new ones of lessons that were
 * begun; then what was looked at longest ago; then all others. Neighbours come from different lessons where they can.
 */
export function pick(pool, { attempts, due }, now, count, random = Math.random) {
  const begun = new Set(pool.filter(({ id }) => attempts[id]).map(lessonOf));
  const isDue = ({ id }) => attempts[id] && due[id] && new Date(due[id]) <= now;
  const mixed = shuffledBy(pool, random);
  const groups = [
    mixed.filter(isDue).sort(by(({ id }) => due[id])),
    mixed.filter((one) => !attempts[one.id] && begun.has(lessonOf(one))),
    mixed.filter((one) => attempts[one.id] && !isDue(one)).sort(by(({ id }) => attempts[id].at)),
    mixed.filter((one) => !attempts[one.id] && !begun.has(lessonOf(one))),
  ];
  const chosen = [];
  for (const group of groups) chosen.push(...inTurns(group).slice(0, count - chosen.length));
  return apart(chosen);
}

function lessonOf({ id }) {
  return id.split(".")[0];
}

function by(key) {
  return (one, other) => (key(one) < key(other) ? -1 : 1);
}

function shuffledBy(list, random) {
  return list.map((one) => [random(), one]).sort(([a], [b]) => a - b).map(([, one]) => one);
}

/** Takes one of each lesson in turns, so that a short sitting still comes from several. */
function inTurns(questions) {
  const lines = [...groupBy(questions, lessonOf).values()];
  const longest = Math.max(0, ...lines.map((line) => line.length));
  return Array.from({ length: longest }, (_, i) => lines.map((line) => line[i]).filter(Boolean)).flat();
}

/** Orders them so that two of the same lesson stand together only where nothing else is left. */
function apart(questions) {
  const left = groupBy(questions, lessonOf);
  const order = [];
  let last = null;
  while (order.length < questions.length) {
    const lines = [...left].filter(([, line]) => line.length);
    const others = lines.filter(([lesson]) => lesson !== last);
    const [lesson, line] = (others.length ? others : lines).reduce((most, one) => (one[1].length > most[1].length ? one : most));
    order.push(line.shift());
    last = lesson;
  }
  return order;
}
