// A sitting of review asks what is due, the longest due first, and mixes the lessons.

import assert from "node:assert/strict";
import test from "node:test";

import { deal } from "../../widgets/pieces/arena/deal.js";
import { comingBack, dateOf, forToday } from "../../widgets/pieces/review/due.js";
import { pick } from "../../widgets/pieces/review/pick.js";

const NOW = new Date(2026, 5, 15, 12);
const day = (number) => new Date(NOW.getTime() + number * 86400e3).toISOString();
const pool = ["01.a", "01.b", "01.c", "02.a", "02.b", "03.a", "03.b"].map((id) => ({ id }));
const ids = (picked) => picked.map(({ id }) => id);

/** A record in which these questions were answered ten days ago, and come back in so many days. */
function kept(due) {
  const days = Object.entries(due);
  return {
    attempts: Object.fromEntries(days.map(([id], i) => [id, { at: day(-10 - i) }])),
    due: Object.fromEntries(days.map(([id, when]) => [id, day(when)])),
  };
}

test("what has been due longest is asked, where not all can be", () => {
  const record = kept({ "01.a": -1, "02.a": -5, "03.a": -3 });
  for (let i = 0; i < 50; i += 1) {
    assert.deepEqual(ids(pick(pool, record, NOW, 1)), ["02.a"]);
    assert.deepEqual(new Set(ids(pick(pool, record, NOW, 2))), new Set(["02.a", "03.a"]));
  }
});

test("a question that the course has dropped is neither asked nor said to come back, however long it has been due", () => {
  const record = kept({ "01.gone": -30, "01.a": -1 });
  for (let i = 0; i < 50; i += 1) {
    assert.equal(ids(pick(pool, record, NOW, 20)).includes("01.gone"), false);
    assert.deepEqual(ids(pick(pool, record, NOW, 1)), ["01.a"]);
  }
  assert.equal(comingBack(kept({ "01.gone": 1 }).due, new Set(pool.map(({ id }) => id)), NOW, 0), "");
});

test("a question that is not due yet waits until all that is due and all that is new in a begun lesson was asked", () => {
  const record = kept({ "01.a": 3, "01.b": -1 });
  assert.deepEqual(ids(pick(pool, record, NOW, 1)), ["01.b"]);
  assert.deepEqual(new Set(ids(pick(pool, record, NOW, 2))), new Set(["01.b", "01.c"]));
  assert.ok(ids(pick(pool, record, NOW, 3)).includes("01.a"));
});

test("of what is not due, what was looked at longest ago comes first", () => {
  const record = kept({ "01.a": 3, "01.b": 4, "01.c": 5 });
  assert.deepEqual(ids(pick(pool.slice(0, 3), record, NOW, 1)), ["01.c"]);
});

test("a short sitting comes from several lessons, and neighbours from different ones", () => {
  const record = kept(Object.fromEntries(pool.map(({ id }) => [id, -1])));
  for (let i = 0; i < 50; i += 1) {
    assert.equal(new Set(ids(pick(pool, record, NOW, 3)).map((id) => id.slice(0, 2))).size, 3);
    const lessons = ids(pick(pool, record, NOW, 7)).map((id) => id.slice(0, 2));
    assert.ok(lessons.every((one, at) => at === 0 || one !== lessons[at - 1]), lessons.join());
  }
});

test("nobody is asked the same twice in a sitting, nor more than there is", () => {
  const asked = ids(pick(pool, kept({ "01.a": -1, "01.b": 2 }), NOW, 20));
  assert.deepEqual([...asked].sort(), pool.map(({ id }) => id));
});

test("what comes back is counted by days of the calendar, as a person counts them", () => {
  const due = { a: day(0.2), b: day(0.6), b2: day(1.6), c: day(7), d: day(8), e: day(31), f: day(32), g: day(-1), withdrawn: day(1) };
  const known = new Set(["a", "b", "b2", "c", "d", "e", "f", "g"]);
  assert.equal(comingBack(due, known, NOW, 0), "Coming back: 1 later today, 1 tomorrow, 2 within a week, 2 within a month, 1 after that.");
  assert.equal(comingBack({ g: day(-1) }, known, NOW, 0), "");
});

test("five are enough for a day, what goes over can wait, and what was looked at today counts", () => {
  const names = Array.from({ length: 13 }, (_, i) => `q${i}`);
  const due = Object.fromEntries(names.map((name, i) => [name, day(-i)]));
  const known = new Set(names);
  const told = (done) => [forToday(due, known, NOW, done), comingBack(due, known, NOW, done)];
  assert.deepEqual(told(0), ["Five questions for today, and that’s enough. 8 more have come due, and can wait: a few of them come each day.",
    "Coming back: 5 tomorrow, 3 within a week."]);
  assert.match(told(3)[0], /^Two questions for today, .* 11 more/);
  assert.equal(told(5)[0], "That’s enough for today. 13 more have come due, and can wait: a few of them come each day.");
  // Whoever did more than that has done more than that.
  assert.deepEqual(told(20), [told(5)[0], "Coming back: 5 tomorrow, 8 within a week."]);
  assert.equal(forToday({ q1: day(-1), q2: day(-1) }, known, NOW, 4), "One question for today, and that’s enough. One more has come due, and can wait for another day.");
  assert.equal(forToday({ q1: day(1) }, known, NOW, 9), "Nothing is due today. You can practise all the same.");
});

const headlines = ["A", "A", "A", "B", "B", "C"].map((letter, i) => ({ item: `h${i}`, letter }));
const items = (dealt) => dealt.map(({ item }) => item);

test("headlines that were never met are dealt with as many different letters as there are", () => {
  for (let i = 0; i < 50; i += 1) {
    const letters = deal(headlines, { attempts: {}, due: {} }, NOW, 5).map(({ letter }) => letter);
    assert.deepEqual(new Set(letters.slice(0, 3)), new Set(["A", "B", "C"]));
    assert.deepEqual(letters.slice(3).sort(), ["A", "B"]);
  }
});

test("what is due is dealt first, the longest due before, then what is new, and last what was met longest ago", () => {
  const attempts = { h0: { at: day(-9) }, h1: { at: day(-8) }, h2: { at: day(-2) }, h3: { at: day(-7) } };
  const due = { h0: day(-1), h1: day(-3), h2: day(5), h3: day(0) };
  for (let i = 0; i < 20; i += 1) {
    const dealt = items(deal(headlines, { attempts, due }, NOW, 9));
    assert.deepEqual(dealt.slice(0, 3), ["h1", "h0", "h3"]);
    assert.deepEqual(new Set(dealt.slice(3, 5)), new Set(["h4", "h5"]));
    assert.deepEqual(dealt.slice(5), ["h2"]);
  }
  assert.deepEqual(items(deal(headlines, { attempts, due: {} }, NOW, 9)).slice(2), ["h0", "h1", "h3", "h2"]);
});

test("what is equally near is asked, and dealt, in the order that chance gives", () => {
  const chances = [0.5, 0.1, 0.9, 0.3, 0.7];
  const drawn = () => { const left = [...chances]; return () => left.shift(); };
  const same = [..."abcde"].map((name) => ({ id: `01.${name}`, item: name, letter: "A" }));
  const nothing = { attempts: {}, due: {} };
  assert.deepEqual(ids(pick(same, nothing, NOW, 5, drawn())), ["b", "d", "a", "e", "c"].map((name) => `01.${name}`));
  assert.deepEqual(items(deal(same, nothing, NOW, 5, drawn())), ["b", "d", "a", "e", "c"]);
});

test("what comes due at this very moment is due, and a day is named as a person there names it", () => {
  const record = kept({ "01.a": 0, "01.b": 0.001 });
  assert.deepEqual(ids(pick(pool.slice(0, 2), record, NOW, 1)), ["01.a"]);
  assert.deepEqual([dateOf(new Date(2026, 0, 5)), dateOf(new Date(2026, 11, 31, 23, 59))], ["2026-1-5", "2026-12-31"]);
});
