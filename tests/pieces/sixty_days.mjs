// Sixty days of a learner who takes a lesson a day and then the review's share for the day, each day told as it was.

import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";

import { forToday } from "../../widgets/pieces/review/due.js";
import { pick } from "../../widgets/pieces/review/pick.js";
import { dueAndRemembered } from "../../widgets/site/scripts/record/schedule.js";

const { library, lessons, seed } = JSON.parse(readFileSync(0, "utf8"));
runInThisContext(readFileSync(library, "utf8"));
globalThis.FSRS ??= globalThis["ts-fsrs"];

const DAY = 86400e3;
const ENOUGH = 5;
const pool = lessons.flat().map((id) => ({ id }));
const known = new Set(pool.map(({ id }) => id));
const entries = [];
const attempts = {};
let state = seed;

/** The same chances on every run. */
function chance() {
  state = (state * 1664525 + 1013904223) % 2 ** 32;
  return state / 2 ** 32;
}

function answer(item, right, now) {
  entries.push({ type: "attempt", id: String(entries.length), item, at: now.toISOString(), right, sureness: null, rating: null });
  attempts[item] = { at: now.toISOString() };
}

const days = [];
for (let day = 0; day < 60; day += 1) {
  const morning = new Date(Date.UTC(2026, 0, 5 + day, 8));
  const evening = new Date(morning.getTime() + 10 * 3600e3);
  const { due, remembered } = dueAndRemembered(entries, morning);
  const waiting = Object.values(due).filter((at) => new Date(at) <= morning).map((at) => (morning - new Date(at)) / DAY);
  const says = forToday(due, known, morning, 0);
  const begun = Object.keys(attempts).length > 0;
  const asked = begun ? pick(pool.filter(({ id }) => attempts[id]), { attempts, due }, morning, ENOUGH, chance).map(({ id }) => id) : [];
  for (const item of asked.filter((id) => new Date(due[id]) <= morning)) answer(item, chance() < remembered[item], morning);
  for (const item of lessons[day] ?? []) answer(item, chance() < 0.7, evening);
  const kept = Object.values(remembered);
  days.push({ says, waiting: waiting.length, longest: Math.max(0, ...waiting), kept: kept.reduce((a, b) => a + b, 0) / kept.length });
}
process.stdout.write(JSON.stringify(days));
