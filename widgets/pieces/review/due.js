// What today asks, and when the rest comes back, in plain words. A day has a share that is enough; what finds its day
// full comes on the next that has room, so that nobody meets a heap.

import { say } from "../shared/say.js";

const ENOUGH = 5;
const DAY = 24 * 60 * 60 * 1000;

/**
 * "Five questions for today, and that's enough." `done` is how many were looked at today.
 * @param {Record<string, string>} due @param {{ has(id: string): boolean }} known @param {Date} now
 * @param {number} done
 */
export function forToday(due, known, now, done) {
  const waiting = daysOf(due, known, now, done).filter(({ at }) => at <= now);
  const today = waiting.filter(({ day }) => day === 0).length;
  if (waiting.length && done >= ENOUGH) return say("review-enough", { rest: waiting.length });
  const said = say("review-today", { n: today });
  return today < waiting.length ? `${said} ${say("review-can-wait", { rest: waiting.length - today })}` : said;
}

/**
 * "Coming back: 2 tomorrow, 5 within a week." An empty text where nothing is ahead.
 * @param {Record<string, string>} due @param {{ has(id: string): boolean }} known @param {Date} now
 * @param {number} done
 */
export function comingBack(due, known, now, done) {
  const days = daysOf(due, known, now, done).filter(({ at, day }) => day > 0 || at > now).map(({ day }) => day);
  if (days.length === 0) return "";
  /** @type {(from: number, to: number) => number} */
  const count = (from, to) => days.filter((day) => day >= from && day <= to).length;
  /** @type {[when: string, from: number, to: number][]} */
  const spans = [["today", 0, 0], ["tomorrow", 1, 1], ["week", 2, 7], ["month", 8, 31], ["later", 32, Infinity]];
  const parts = spans.map(([when, from, to]) => ({ when, n: count(from, to) })).filter(({ n }) => n);
  return say("review-coming", { parts: parts.map(({ when, n }) => say(`review-coming-${when}`, { n })).join(", ") });
}

/**
 * The day on which each question comes, counted from today: what has been due longest comes first.
 * @param {Record<string, string>} due @param {{ has(id: string): boolean }} known @param {Date} now
 * @param {number} done
 */
function daysOf(due, known, now, done) {
  const taken = [done];
  const moments = Object.entries(due).filter(([id]) => known.has(id)).map(([, at]) => new Date(at)).sort((a, b) => a.getTime() - b.getTime());
  return moments.map((at) => {
    let day = Math.max(0, Math.round((midnight(at) - midnight(now)) / DAY));
    while ((taken[day] ?? 0) >= ENOUGH) day += 1;
    taken[day] = (taken[day] ?? 0) + 1;
    return { at, day };
  });
}

/**
 * The day of the calendar, as a person there has it.
 * @param {Date} now
 */
export function dateOf(now) {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].join("-");
}

/** @param {Date} moment */
function midnight(moment) {
  return new Date(moment).setHours(0, 0, 0, 0);
}
