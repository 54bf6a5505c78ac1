// When a question should come back, from the log of attempts: FSRS, as `widgets/record/schedule.py` uses it.
// The library for it comes with the page of the review alone; elsewhere nobody asks.

import { isAhead } from "../../../pieces/shared/entries.js";
import { groupBy } from "../../../pieces/shared/group.js";
import { isAttempt } from "./entries.js";

const DAY = 24 * 60 * 60 * 1000;
const SITTING = DAY / 4;
// A question comes back when four in five would still know it.
const STILL_KNOWN = 0.8;
const LONGEST = 36500;

/**
 * Gives, for each question that was answered, when it is due and how likely it is remembered now (0 to 1).
 * @param {Entry[]} entries @param {Date} now
 */
export function dueAndRemembered(entries, now) {
  /** @type {Record<string, string>} */
  const due = Object.create(null);
  /** @type {Record<string, number>} */
  const remembered = Object.create(null);
  if (!globalThis.FSRS) return { due, remembered };
  const scheduler = new FSRS.FSRS({ enable_fuzz: false, learning_steps: [], relearning_steps: [] });
  const attempts = groupBy(entries.filter(isAttempt).filter((entry) => ratingOf(entry) !== null), ({ item }) => item);
  for (const [item, ofItem] of attempts) {
    const { card, day, at, begun } = lastOf(ofItem.filter((attempt) => !isAhead(attempt, now)), scheduler);
    // It was only answered while a clock ran ahead.
    due[item] = at === null ? now.toISOString() : later(begun, daysOf(card, scheduler));
    if (at !== null) remembered[item] = Math.round(scheduler.get_retrievability(card, new Date(day + wholeDays(at, now.getTime())), false) * 1000) / 1000;
  }
  return { due, remembered };
}

/**
 * Moves a new card on by each attempt that tells about memory: a second try within a sitting follows the explanation.
 * The library counts dates and the record of JupyterLab whole days, so the card lives by days of its own.
 * @param {Kept.Attempt[]} attempts @param {FSRS.FSRS} scheduler
 */
function lastOf(attempts, scheduler) {
  let day = 0;
  /** @type {number | null} */
  let at = null;
  let begun = "";
  let card = FSRS.createEmptyCard(new Date(day));
  for (const attempt of attempts) {
    const now = Date.parse(attempt.at);
    if (at !== null && now - at < SITTING) continue;
    if (at !== null) day += wholeDays(at, now);
    card = scheduler.next(card, new Date(day), ratingOf(attempt)).card;
    at = now;
    begun = attempt.at;
  }
  return { card, day, at, begun };
}

/**
 * As `py-fsrs` has it, by the stability alone; the library here also keeps apart the intervals of its four buttons.
 * @param {FsrsCard} card @param {FSRS.FSRS} scheduler
 */
function daysOf({ stability }, { parameters }) {
  /** @type {(known: number) => number} */
  const times = (known) => known ** (-1 / parameters.w[20]) - 1;
  const days = Math.round((stability * times(STILL_KNOWN)) / times(0.9));
  return Math.min(Math.max(days, 1), LONGEST);
}

/**
 * A time in UTC, so many days later, to the last digit.
 * @param {string} at @param {number} days
 */
function later(at, days) {
  return new Date(Date.parse(at) + days * DAY).toISOString().slice(0, 19) + at.slice(19);
}

/** @param {number} from @param {number} to */
function wholeDays(from, to) {
  return Math.max(0, Math.floor((to - from) / DAY)) * DAY;
}

/**
 * How well a question was remembered, from 1 (not yet) to 4 (all of it); null where the attempt does not tell.
 * @param {Kept.Attempt} entry
 */
function ratingOf({ right = null, sureness, rating = null }) {
  if (rating !== null) return rating;
  if (right === null) return null;
  if (!right) return FSRS.Rating.Again;
  return sureness === "guess" ? FSRS.Rating.Hard : FSRS.Rating.Good;
}
