// How belief moved is told in words, and drawn: a ring where one stood before, a dot where one stands now.

import assert from "node:assert/strict";
import test from "node:test";

import "./page.mjs";

document.createElementNS = (_, tag) => document.createElement(tag);
const { moved } = await import("../../widgets/pieces/beliefs/moved.js");

const STATEMENTS = ["same", "up", "now", "before", "never"].map((id) => ({ id, text: `Is it ${id}?`, found: `Found ${id}.` }));
const shown = (before, now) => moved("Eight sentences", STATEMENTS, before, now);
const BOTH = shown({ same: 2, up: 0, before: 4 }, { same: 2, up: 3, now: 1 });

/** The elements of a kind within one, in their order. */
const all = (root, tag) => [...root.seen(tag)];

test("each statement says where one stood and stands, beside what was found", () => {
  const rows = all(BOTH, "tr").slice(1).map((row) => [all(row, "th")[0], ...all(row, "td")].map(({ textContent }) => textContent));
  assert.deepEqual(rows, [
    ["Is it same?", "cannot say, as before", "Found same."],
    ["Is it up?", "probably yes; before: surely not", "Found up."],
    ["Is it now?", "probably not", "Found now."],
    ["Is it before?", "before: surely yes; now left open", "Found before."],
    ["Is it never?", "left open", "Found never."],
  ]);
});

test("the marks are explained that can be there", () => {
  const note = (root) => all(root, "p")[0].textContent;
  assert.match(note(BOTH), /^A ring is where you stood/);
  assert.match(note(shown({}, { same: 0 })), /^A dot is where you stand now/);
  assert.equal(BOTH.attributes["aria-label"], "Compared: Eight sentences");
});

test("rings and dots stand at their places, and a line leads from one to the other where they differ", () => {
  const rows = all(BOTH, "tr").slice(1);
  const marks = (row, kind) => all(row, "circle").filter((one) => one.attributes.class === kind).map(({ attributes: { cx, r } }) => [Number(cx), Number(r)]);
  assert.deepEqual(rows.map((row) => marks(row, "gc-moved-before")), [[[150, 9]], [[20, 9]], [], [[280, 9]], []]);
  assert.deepEqual(rows.map((row) => marks(row, "gc-moved-now")), [[[150, 6]], [[215, 6]], [[85, 6]], [], []]);
  const ways = rows.map((row) => all(row, "line").filter((one) => one.attributes.class === "gc-moved-way").map(({ attributes: { x1, x2 } }) => [Number(x1), Number(x2)]));
  assert.deepEqual(ways, [[], [[20, 215]], [], [], []]);
  const scale = all(rows[0], "line").map(({ attributes: { x1, x2, y1, y2 } }) => [x1, x2, y1, y2].map(Number));
  assert.deepEqual(scale, [[20, 280, 14, 14], ...[20, 85, 150, 215, 280].map((x) => [x, x, 9, 19])]);
});
