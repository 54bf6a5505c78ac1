// What the memory of a piece tells the record, and what it does with what comes late or does not fit.

import assert from "node:assert/strict";
import test, { mock } from "node:test";

import "./service.mjs";

const { dayOf, memoryOf, takeMessages, whenQuiet } = await import("../../widgets/pieces/shared/memory.js");

/** A piece at home in a lesson. */
function home(lesson) {
  const hears = {};
  return { closest: () => (lesson ? { dataset: { gcLesson: lesson } } : null), addEventListener: (name, act, how) => { hears[name] = [act, how]; }, hears };
}

test("each thing that is told has its kind, its moment, its piece and a name that no other has", () => {
  const told = [];
  takeMessages(({ entry }) => told.push(entry));
  const memory = memoryOf({ item: "02.x", version: "v" });
  memory.livesIn(home("02"), () => {});
  memory.attempt({ response: [1], right: false, sureness: "guess" });
  memory.attempt({});
  memory.believe({ one: 1 });
  memory.state({ at: 3 });
  memory.words(null);
  const same = { at: new Date().toISOString(), item: "02.x" };
  assert.deepEqual(told.map(({ id, ...rest }) => rest), [
    { type: "attempt", ...same, version: "v", response: [1], right: false, sureness: "guess", rating: null },
    { type: "attempt", ...same, version: "v", response: null, right: null, sureness: null, rating: null },
    { type: "belief", ...same, version: "v", answers: { one: 1 } },
    { type: "state", ...same, lesson: "02", value: { at: 3 } },
    { type: "words", ...same, words: null },
  ]);
  assert.ok(told.every(({ id }) => /^[0-9a-f]{32}$/.test(id)));
  assert.equal(new Set(told.map(({ id }) => id)).size, 5);
});

test("bytes of an entry's name have two signs each, also the small ones", (context) => {
  const told = [];
  takeMessages(({ entry }) => told.push(entry.id));
  context.mock.method(crypto, "getRandomValues", (bytes) => bytes.map((_, i) => i));
  memoryOf({ item: "02.x" }).state(1);
  assert.deepEqual(told, ["000102030405060708090a0b0c0d0e0f"]);
});

test("whoever has begun is not overwritten by what comes late; what only a script did is no beginning", () => {
  let come;
  takeMessages(({ recall }) => { come = recall; });
  const snapshot = { attempts: {}, beliefs: {}, states: { "02.x": { value: 1 } }, words: {} };
  for (const [trusted, wanted] of [[false, [1]], [true, []]]) {
    const memory = memoryOf({ item: "02.x" });
    const place = home();
    memory.livesIn(place, () => {});
    const shown = [];
    memory.recall(({ state }) => shown.push(state));
    const [touched, how] = place.hears.input;
    assert.deepEqual(how, { once: true, capture: true });
    assert.equal(place.hears.click[0].length, 1);
    touched({ isTrusted: trusted });
    touched({ isTrusted: false });
    come(snapshot);
    assert.deepEqual(shown, wanted);
  }
});

test("a piece that cannot show what was kept is made anew once, after it is built, and shown nothing more", async () => {
  takeMessages(({ recall, watch }) => (recall ?? watch)({ attempts: {}, beliefs: {}, states: {}, words: {} }));
  let anew = 0;
  const memory = memoryOf({ item: "02.x" });
  memory.livesIn(home(), () => { anew += 1; });
  const heard = [];
  memory.recall(() => { throw new Error("another set"); });
  assert.equal(anew, 0);
  memory.watch(() => heard.push("more"));
  await Promise.resolve();
  assert.deepEqual([anew, heard], [1, []]);
});

test("a day is said as a person would, and what is called often is done once it is quiet", () => {
  assert.equal(dayOf("2026-11-24T10:00:00Z"), "24 November 2026");
  let times = 0;
  const act = whenQuiet(() => { times += 1; }, 300);
  for (let i = 0; i < 3; i += 1) { act(); mock.timers.tick(299); }
  assert.equal(times, 0);
  mock.timers.tick(1);
  assert.equal(times, 1);
});
