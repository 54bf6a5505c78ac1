// What becomes of an answer between the piece that tells it and whoever keeps it: it waits, goes over once, and is lost to nobody.

import assert from "node:assert/strict";
import test from "node:test";

import { keeper, open, pass, piece, silent } from "./learner.mjs";
import { settled } from "./service.mjs";

test("what is told before anybody keeps it waits, and goes over once, in its order, after what was kept is known", async () => {
  const page = open();
  piece("02.a").attempt({ response: 1, right: true });
  piece("02.b").state(2);
  await settled();
  const kept = await page.connect(keeper());
  assert.deepEqual([kept.did(), kept.handed()], [["recall", "keep"], [["02.a", "02.b"]]]);
  piece("02.c").state(3);
  await settled();
  await pass(60_000);
  assert.deepEqual(kept.handed(), [["02.a", "02.b"], ["02.c"]]);
  assert.deepEqual([page.waits(), page.troubles.at(-1)], [[], null]);
});

test("what is told is seen at once, whoever keeps it", () => {
  const page = open();
  piece("02.a").attempt({ response: 1, right: true });
  assert.equal(page.shown().attempts["02.a"].right, true);
});

test("what is not taken is tried again after eight seconds, and meanwhile it is said why", async () => {
  const page = open();
  const full = await page.connect(keeper({ keep: () => ({ kept: [], trouble: "The disk is full." }) }));
  piece("02.a").state(1);
  await settled();
  assert.deepEqual([full.handed().length, page.troubles.at(-1)], [1, "The disk is full."]);
  await pass(7999);
  assert.equal(full.handed().length, 1);
  delete full.answers.keep;
  await pass(1);
  assert.deepEqual([full.handed(), page.troubles.at(-1)], [[["02.a"], ["02.a"]], null]);
  await pass(60_000);
  assert.equal(full.handed().length, 2);
});

test("a new answer is handed over at once though another waits to be tried again, and that is then not tried twice", async () => {
  const page = open();
  const full = await page.connect(keeper({ keep: () => ({ trouble: "The disk is full." }) }));
  piece("02.a").state(1);
  await settled();
  await pass(4000);
  piece("02.b").state(1);
  await settled();
  assert.deepEqual(full.handed(), [["02.a"], ["02.a", "02.b"]]);
  await pass(4000);
  assert.equal(full.handed().length, 2);
  await pass(4000);
  assert.equal(full.handed().length, 3);
});

test("where a part is taken the rest goes at once, and what is refused is let go of with its sentence", async () => {
  const page = open();
  piece("02.a").state(1);
  piece("02.b").state(2);
  const kept = await page.connect(keeper({ keep: ({ entries }) => ({ kept: [entries[0].id], trouble: null }) }));
  assert.deepEqual(kept.handed(), [["02.a", "02.b"], ["02.b"]]);
  kept.answers.keep = ({ entries }) => ({ refused: { [entries[0].id]: "“value” does not fit." }, trouble: "something else" });
  piece("02.c").state(3);
  await settled();
  await pass(60_000);
  assert.deepEqual([kept.handed().slice(2), page.troubles.at(-1)], [[["02.c"]], "“value” does not fit."]);
});

test("one handing over at a time: what is told meanwhile goes after it", async () => {
  const page = open();
  let answer;
  const slow = await page.connect(keeper({ keep: () => new Promise((done) => { answer = done; }) }));
  piece("02.a").state(1);
  piece("02.b").state(2);
  await settled();
  assert.deepEqual(slow.handed(), [["02.a"]]);
  answer({ kept: [slow.asked.at(-1).entries[0].id], due: { "02.q": "2026-07-01" } });
  await settled();
  assert.deepEqual(slow.handed(), [["02.a"], ["02.b"]]);
  assert.deepEqual({ ...page.shown().due }, { "02.q": "2026-07-01" }, "when it is to be asked again is known from then on");
});

test("the newest keeper is asked first, and who does not answer in time, or fails, is asked last from then on", async () => {
  const page = open();
  const [old, young] = [keeper(), keeper({ keep: silent })];
  await page.connect(old);
  await page.connect(young);
  piece("02.a").state(1);
  await settled();
  await pass(4999);
  assert.deepEqual([young.handed(), old.handed()], [[["02.a"]], []]);
  await pass(1);
  assert.deepEqual(old.handed(), [["02.a"]]);
  piece("02.b").state(1);
  await settled();
  assert.deepEqual([young.handed(), old.handed()], [[["02.a"]], [["02.a"], ["02.b"]]]);
  old.answers.keep = () => { throw new Error("gone"); };
  delete young.answers.keep;
  piece("02.c").state(1);
  await settled();
  assert.deepEqual(young.handed().at(-1), ["02.c"]);
});

test("a kernel that is not ready has half a minute, then it is said that nobody keeps, and it is asked again eight seconds later", async () => {
  const page = open();
  const late = await page.connect(keeper({ recall: silent }));
  piece("02.a").state(1);
  await pass(29_999);
  assert.deepEqual([page.troubles.at(-1), late.did()], [null, ["recall"]], "before it is known what was kept nothing goes over");
  await pass(1);
  assert.equal(typeof page.troubles.at(-1), "string");
  delete late.answers.recall;
  await pass(7999);
  assert.deepEqual(late.did(), ["recall"]);
  await pass(1);
  assert.deepEqual([late.did(), page.troubles.at(-1)], [["recall", "recall", "keep"], null]);
  late.answers.recall = () => ({ trouble: "It cannot be read." });
  await page.connect(late);
  await pass(60_000);
  assert.deepEqual([late.did().length, page.troubles.at(-1)], [4, "It cannot be read."], "what is known already is not asked for again and again");
});

test("a page that was connected already asks what was done elsewhere, and hears it when its keeper says so", async () => {
  const page = open();
  const kept = keeper();
  kept.onChange = (act) => { kept.changed = act; };
  await page.connect(kept);
  await page.connect(kept);
  assert.deepEqual(kept.did(), ["recall", "recall"]);
  kept.answers.recall = () => ({ snapshot: { states: { "02.a": { at: "2026-03-01T10:00:00Z", value: 7 } } } });
  kept.changed();
  await settled();
  assert.equal(page.shown().states["02.a"].value, 7);
});
