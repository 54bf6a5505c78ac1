// What a packed lesson hands to its platform, and when it hands over nothing.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import test from "node:test";

import "./page.mjs";

/** A browser's storage, as far as the record uses it. */
class Storage {
  setItem(key, text) { this[key] = text; }

  getItem(key) { return this[key] ?? null; }

  removeItem(key) { delete this[key]; }

  get length() { return Object.keys(this).length; }
}

const require = createRequire(import.meta.url);
Object.assign(document, { getElementById: () => null, baseURI: "https://school.example/scorm/02.html" });
Object.assign(globalThis, { location: { protocol: "https:" }, addEventListener() {},
  goodCryCourse: { about: { id: "tea", lessons: {}, asked: {} }, reader: "k1" },
  fflate: require("../../widgets/site/vendor/fflate/fflate.js"), FSRS: require("../../widgets/site/vendor/ts-fsrs/ts-fsrs.js") });
Object.defineProperty(globalThis, "localStorage", { value: new Storage() });

const { browserKeeper } = await import("../../widgets/site/scripts/record/keeper.js");
const { platformKeeper } = await import("../../widgets/site/scripts/package/keeper.js");
const { packed, unpacked } = await import("../../widgets/site/scripts/package/suspend.js");

const at = (minute) => `2026-11-23T10:${String(minute).padStart(2, "0")}:00.000Z`;
const tried = (id, item, minute = 1) => ({ type: "attempt", id, at: at(minute), item, version: "", response: ["x"], right: true, sureness: null, rating: null });
const words = { type: "words", id: "w", at: at(2), item: "02.after", words: { words: "the heron" } };
const nothing = { type: "setting", id: "s", at: at(3), name: "keep", value: "nothing" };

function progress() {
  const [seen, done] = [new Set(), new Set()];
  return { seen, done, onChange() {}, whole: () => ({ seen: [...seen], tried: [...done] }), isDone: () => done.has("02.a"),
    add: ({ seen: one = [], tried: two = [] }) => { one.forEach((it) => seen.add(it)); two.forEach((it) => done.add(it)); },
    forget() { seen.clear(); done.clear(); } };
}

/** A lesson that opens in a platform which has kept this much. */
function opened(data = "", { isReview = false } = {}) {
  const platform = { data, completed: 0, times: 0, room: 4096, read: () => data, complete() { this.completed += 1; },
    keep(text) { this.data = text; this.times += 1; } };
  const how = progress();
  return { platform, how, keeper: platformKeeper(browserKeeper(globalThis.goodCryCourse.about), platform, how, "02", isReview),
    record: () => JSON.parse(unpacked(platform.data).record) };
}

test.beforeEach(() => { for (const key of Object.keys(localStorage)) localStorage.removeItem(key); });

test("answers and the mark of the learner go, words about oneself stay in the browser, under that learner's name", async () => {
  const { platform, keeper, record } = opened();
  await keeper.ask({ do: "recall" });
  await keeper.ask({ do: "keep", entries: [tried("a1", "02.a"), tried("b1", "03.b"), words] });
  assert.deepEqual(record().attempts.map(({ id }) => id), ["a1"]);
  assert.equal(record().who, "k1");
  assert.doesNotMatch(unpacked(platform.data).record, /heron/);
  assert.ok(Object.entries(localStorage).some(([key, value]) => key.includes(" k1 kept ") && value.includes("heron")));
  assert.equal(platform.completed, 1);
});

test("what the platform kept is there before the lesson first asks, and is not doubled", async () => {
  const data = packed({ seen: ["film"], tried: ["02.a"], who: "k1", entries: [tried("a1", "02.a")] }, 4096);
  for (const _ of [1, 2]) {
    const { keeper, how, record } = opened(data);
    const { snapshot } = await keeper.ask({ do: "recall" });
    assert.equal(snapshot.attempts["02.a"].times, 1);
    assert.ok(how.seen.has("film"));
    assert.equal(record().attempts.length, 1);
  }
});

test("a review takes along what was tried in any lesson", async () => {
  const { keeper, record } = opened("", { isReview: true });
  await keeper.ask({ do: "keep", entries: [tried("a1", "02.a"), tried("b1", "03.b")] });
  assert.deepEqual(record().attempts.map(({ id }) => id).sort(), ["a1", "b1"]);
});

test("on a shared computer, and where nothing is to be kept, the platform hears nothing more", async () => {
  const shared = opened();
  await shared.keeper.ask({ do: "recall", shared: "me" });
  await shared.keeper.ask({ do: "keep", shared: "me", entries: [tried("a1", "02.a")] });
  assert.deepEqual([shared.platform.times, shared.platform.completed], [0, 0]);

  const quiet = opened();
  await quiet.keeper.ask({ do: "keep", entries: [nothing] });
  const times = quiet.platform.times;
  await quiet.keeper.ask({ do: "keep", entries: [tried("a2", "02.a")] });
  assert.deepEqual([quiet.platform.times, quiet.platform.completed], [times, 0]);
});

test("whoever erases, erases it in the platform too", async () => {
  const { keeper, record, how } = opened();
  how.seen.add("film");
  await keeper.ask({ do: "keep", entries: [tried("a1", "02.a"), nothing] });
  await keeper.ask({ do: "erase", lesson: null });
  const { attempts, states, seen, tried: left } = record();
  assert.deepEqual([attempts, states, seen, left], [[], [], [], []]);
});

test("what is kept is said to lie with the platform", async () => {
  const { keeper } = opened();
  const { kept } = await keeper.ask({ do: "show" });
  assert.equal(kept.place, "platform");
  assert.match(kept.where, /^the platform that this lesson was opened from, and in the storage of this browser/);
});

test("thirty who hand in their answers on one day do not share one name", async () => {
  const keeper = browserKeeper(globalThis.goodCryCourse.about);
  const names = await Promise.all(Array.from({ length: 10 }, async () => (await keeper.ask({ do: "export", format: "answers" })).name));
  assert.ok(new Set(names).size > 5);
  for (const name of names) assert.match(name, /^tea-answers-[0-9]{5}-[0-9]{4}-[0-9]{2}-[0-9]{2}\.json$/);
});
