// What a piece is given of what was kept: an answer to other words than stand there now counts, and is not shown.

import assert from "node:assert/strict";
import test from "node:test";

import "./page.mjs";

const { memoryOf, takeMessages } = await import("../../widgets/pieces/shared/memory.js");

const attempt = { version: "old", response: ["a"], right: true };
const snapshot = { attempts: { "02.x": attempt }, beliefs: {}, states: { "02.x": { value: 3 } }, words: {} };
takeMessages(({ recall, watch }) => (recall ?? watch)?.(snapshot));

/** What a piece with this version of its content is shown as its own. */
function shown(version, how) {
  const given = [];
  const memory = memoryOf({ item: "02.x", version }, how);
  memory.recall((kept) => given.push(kept));
  memory.watch((_, kept) => given.push(kept));
  return given;
}

test("an answer is shown where the question is still the one that was answered, or nobody can tell", () => {
  for (const version of ["old", ""]) for (const kept of shown(version)) assert.deepEqual(kept.attempt, attempt);
});

test("an answer to other words is not shown as one to these, and all else is", () => {
  const given = shown("new");
  assert.equal(given.length, 2);
  for (const kept of given) assert.deepEqual([kept.attempt, kept.state], [undefined, 3]);
});

test("a piece that takes nothing up again is given nothing", () => {
  assert.deepEqual(shown("old", { recalls: false }), [{}]);
});
