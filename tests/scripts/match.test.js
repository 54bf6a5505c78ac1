// An answer to a matching that has other words by now is not put into the page. The page's part is played here.

import assert from "node:assert/strict";
import test from "node:test";

import { match } from "../../widgets/pieces/question/match/match.js";

const element = (more) => ({ append() {}, addEventListener() {}, querySelectorAll: () => [], remove() {}, setAttribute() {}, ...more });
globalThis.document = { createElement: () => element({ getContext: () => null }) };
globalThis.ResizeObserver = class { observe() {} };

const PAIRS = { Oxytocin: "calm", ACTH: "stress", Prolactin: "milk" };

/** A matching as its markup has it, and its lists to choose from. */
function opened() {
  const lists = Object.keys(PAIRS).map(() => element({ value: "" }));
  const rows = Object.keys(PAIRS).map((text, i) => ({ children: [{ textContent: text }, lists[i], element({})] }));
  const notes = Object.values(PAIRS).map((fits) => ({ querySelector: () => ({ textContent: fits }) }));
  const possible = element({ querySelectorAll: (wanted) => (wanted === "li" ? Object.values(PAIRS).map((textContent) => ({ textContent })) : []) });
  const matching = match({ body: { querySelectorAll: () => rows }, possible, answer: { querySelectorAll: () => notes } });
  return { ...matching, lists, notes };
}

test("an answer that was kept is put back, and is the same answer", () => {
  const { write, read, response } = opened();
  assert.equal(read(), null);
  const kept = { Oxytocin: "milk", ACTH: "stress", Prolactin: "calm" };
  assert.equal(write(kept), true);
  assert.deepEqual(response(read()), kept);
});

test("an answer to other words is not put back, not even in part", () => {
  const reworded = [{ Oxytocin: "calm", ACTH: "stress", Prolactin: "milk and more" }, { Oxytocin: "calm", ACTH: "stress", Another: "milk" }, {}];
  for (const kept of reworded) {
    const { write, read, lists } = opened();
    assert.equal(write(kept), false);
    assert.equal(read(), null);
    assert.deepEqual(lists.map(({ value }) => value), ["", "", ""]);
  }
});

test("a matching fits when every pair does, and says which do", () => {
  const { judge, notes } = opened();
  assert.deepEqual(judge(["calm", "stress", "milk"]), { right: true, says: null, notes, rest: [] });
  const { right, notes: fitting, rest } = judge(["calm", "milk", "stress"]);
  assert.deepEqual([right, fitting, rest], [false, [notes[0]], [notes[1], notes[2]]]);
});
