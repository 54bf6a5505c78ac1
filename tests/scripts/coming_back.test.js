// When a question comes back, and how well it is remembered meanwhile, by what was answered and when.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import test from "node:test";

import { dueAndRemembered } from "../../widgets/site/scripts/record/schedule.js";

const FSRS = createRequire(import.meta.url)("../../widgets/site/vendor/ts-fsrs/ts-fsrs.js");
const HOUR = 3600e3;
const BEGIN = Date.UTC(2026, 0, 5, 10);
const NOW = new Date(BEGIN + 100 * 24 * HOUR);
const after = (hours) => new Date(BEGIN + hours * HOUR).toISOString().replace("Z", "000Z");
const attempt = (hours, more = {}) => ({ type: "attempt", item: "02.x", at: after(hours), right: true, ...more });

/** After how many days of its last answer a question comes back. */
function days(...attempts) {
  const { due } = dueAndRemembered(attempts, NOW);
  return (Date.parse(due["02.x"]) - Date.parse(attempts.at(-1).at)) / (24 * HOUR);
}

test("where the library did not come, nothing comes back", () => {
  assert.deepEqual(Object.values(dueAndRemembered([attempt(0)], NOW)).map((one) => ({ ...one })), [{}, {}]);
  globalThis.FSRS = FSRS;
});

test("the better it was known, the later it comes back, and never on the same day", () => {
  const [again, hard, good, easy] = [1, 2, 3, 4].map((rating) => days(attempt(0, { right: null, rating })));
  assert.deepEqual([again, again < hard, hard < good, good < easy], [1, true, true, true]);
  assert.equal(days(attempt(0)), good);
  assert.equal(days(attempt(0, { sureness: "sure" })), good);
  assert.equal(days(attempt(0, { sureness: "guess" })), hard);
  assert.equal(days(attempt(0, { right: false, sureness: "guess" })), again);
  assert.equal(days(attempt(0, { right: false, rating: 4 })), easy, "what one says oneself stands above it");
  assert.equal(good, 8);
});

test("what does not tell how well it was known moves nothing", () => {
  for (const more of [{ right: null }, { right: undefined }, { right: null, rating: null }]) {
    assert.deepEqual(Object.keys(dueAndRemembered([attempt(0, more)], NOW).due), []);
  }
  assert.deepEqual(Object.keys(dueAndRemembered([{ type: "belief", item: "02.x", at: after(0), right: true }], NOW).due), []);
});

test("a second try within a quarter of a day follows the explanation, and is none", () => {
  const { due } = dueAndRemembered([attempt(0), attempt(5.999)], NOW);
  assert.deepEqual({ ...due }, { ...dueAndRemembered([attempt(0)], NOW).due });
  assert.notEqual(dueAndRemembered([attempt(0), attempt(6)], NOW).due["02.x"], due["02.x"]);
  assert.equal(days(attempt(0), attempt(1, { right: false }), attempt(240)), days(attempt(0), attempt(240)), "what comes later counts again");
});

test("each answer after a while lets it rest longer, by whole days", () => {
  const [first, second, third] = [[0], [0, 240], [0, 240, 960]].map((hours) => days(...hours.map((hour) => attempt(hour))));
  assert.ok(first < second && second < third, `${first}, ${second}, ${third}`);
  assert.equal(days(attempt(0), attempt(240)), days(attempt(0), attempt(263.9)));
  assert.notEqual(days(attempt(0), attempt(240)), days(attempt(0), attempt(264)));
});

test("it comes back at the time of day at which it was answered, to the last digit", () => {
  const at = "2026-01-05T10:11:12.345678Z";
  assert.equal(dueAndRemembered([{ ...attempt(0), at }], NOW).due["02.x"], "2026-01-13T10:11:12.345678Z");
});

test("how likely it is remembered falls from one on, and nine in ten know it after its own time", () => {
  const known = (hours) => dueAndRemembered([attempt(0)], new Date(BEGIN + hours * HOUR)).remembered["02.x"];
  assert.deepEqual([known(0), known(23.9)], [1, 1]);
  assert.ok(known(24) < 1 && known(48) < known(24));
  assert.ok(known(7 * 24) > 0.8 && known(9 * 24) < 0.8, "four in five still know it as it comes back");
  assert.equal(known(48), Math.round(1000 * known(48)) / 1000);
});

test("what was answered while a clock ran ahead is due now, and nobody knows how well it is remembered", () => {
  const ahead = { ...attempt(0), at: "2027-01-01T00:00:00.000000Z" };
  const { due, remembered } = dueAndRemembered([ahead], NOW);
  assert.deepEqual([{ ...due }, { ...remembered }], [{ "02.x": NOW.toISOString() }, {}]);
  const both = dueAndRemembered([attempt(0), ahead], NOW);
  assert.deepEqual({ ...both.due }, { ...dueAndRemembered([attempt(0)], NOW).due });
  assert.equal(typeof both.remembered["02.x"], "number");
});

test("nobody waits longer than a hundred years", () => {
  const known = Array.from({ length: 20 }, (_, place) => attempt(24 * 200 * place ** 2, { rating: 4 }));
  const { due } = dueAndRemembered(known, new Date(BEGIN + 1e6 * 24 * HOUR));
  const last = Date.parse(known.at(-1).at);
  assert.equal((Date.parse(due["02.x"]) - last) / (24 * HOUR), 36500);
});
