// What a packed lesson gives to its platform: whole where there is room, its oldest details first where there is too
// little, never anything about oneself, and never a sentence to the learner.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import test from "node:test";

globalThis.fflate = createRequire(import.meta.url)("../../widgets/site/vendor/fflate/fflate.js");
const { packed, unpacked } = await import("../../widgets/site/scripts/package/suspend.js");

const START = Date.UTC(2026, 10, 23, 10);
const OPTIONS = ["Cortisol went down in those who wept", "It rose in both groups alike", "Not known", "Only in men"];
// As random as the names of entries are.
const hex = (seed, many) => createHash("sha256").update(String(seed)).digest("hex").slice(0, many);

function attempt(item, minute, { right = true, response = [OPTIONS[minute % 4]] } = {}) {
  return { type: "attempt", id: hex(`${item} ${minute}`, 32), at: new Date(START + minute * 61_234).toISOString(), item,
    version: hex(item, 8), response, right, sureness: minute % 3 ? null : "fairly", rating: null };
}

/** Somebody who tried each of so many questions so many times, and moved sliders. */
function class_(questions, times) {
  const names = Array.from({ length: questions }, (_, n) => `02.${String.fromCharCode(97 + n)}-question-about-it`);
  const entries = Array.from({ length: times }, (_, round) => names.map((item, place) => attempt(item, round * questions + place))).flat();
  const states = ["chart:stress", "claim:oxytocin"].map((item, place) => ({ type: "state", id: hex(place, 32),
    at: new Date(START + place).toISOString(), item, lesson: "02", value: { minutes: 20 + place } }));
  const path = { type: "state", id: hex(99, 32), at: new Date(START).toISOString(), item: "path:02", lesson: "02", value: { at: "#the-film", whole: false } };
  return { seen: ["the-film", "the-blood"], tried: names, entries: [...entries, ...states, path] };
}

const read = (text) => JSON.parse(unpacked(text).record);

test("what fits is whole, and comes back as a record that can be brought in", () => {
  const given = class_(14, 1);
  const text = packed(given, 4096);
  assert.match(text, /^gc1\.[\w-]+$/);
  const { format, version, attempts, states } = read(text);
  assert.deepEqual([format, version], ["good-cry-record", 1]);
  assert.equal(attempts.length, 14);
  const { type, rating, ...first } = given.entries[0];
  assert.deepEqual(attempts.find(({ id }) => id === first.id), first);
  assert.equal(states.length, 3);
  assert.deepEqual(unpacked(text).seen, given.seen);
});

for (const room of [4096, 2500, 1200]) {
  test(`in ${room} characters the oldest details go first, and what was seen and tried stays`, () => {
    const given = class_(14, 12);
    const text = packed(given, room);
    assert.ok(text.length <= room);
    const { seen, tried, attempts, states } = read(text);
    assert.deepEqual([seen, tried], [given.seen, given.tried]);
    assert.ok(states.some(({ item }) => item === "path:02"));
    // Whoever is left has no older try of its rank that went.
    const last = given.entries.slice(11 * 14, 12 * 14).map(({ id }) => id);
    const kept = new Set(attempts.map(({ id }) => id));
    const firstKept = last.findIndex((id) => kept.has(id));
    assert.ok(last.slice(firstKept).every((id) => kept.has(id)));
    if (kept.size > 14) assert.equal(firstKept, 0);
  });
}

test("tries between the first and the last go before those two do", () => {
  const given = class_(6, 12);
  const place = (one) => given.entries.findIndex(({ id }) => id === one.id);
  const { attempts } = read(packed(given, 2500));
  assert.ok(attempts.length < 72);
  assert.equal(attempts.filter((one) => place(one) < 6 || place(one) >= 66).length, 12);
});

test("room for almost nothing is no error", () => {
  assert.ok(packed(class_(14, 12), 200).length <= 200);
});

test("words, beliefs and choices about what is kept never go", () => {
  const own = [
    { type: "words", id: "a", at: "2026-11-23T10:00:00Z", item: "02.after-a-cry", words: { words: "the heron" } },
    { type: "belief", id: "b", at: "2026-11-23T10:00:00Z", item: "00.eight-statements", answers: { relief: 3 } },
    { type: "setting", id: "c", at: "2026-11-23T10:00:00Z", name: "keep", value: "everything" },
  ];
  const { record } = unpacked(packed({ seen: [], tried: [], entries: [...own, attempt("02.a", 1)] }, 4096));
  assert.doesNotMatch(record, /heron|relief|everything|words|beliefs|settings/);
});

test("what is no text of ours is none", () => {
  for (const text of ["", "gc1.", "gc1.@@@", "gc1.AAAA", "bookmark=3", "gc9.abc"]) assert.equal(unpacked(text), null, text);
});
