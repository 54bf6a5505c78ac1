// What is done to a whole record, and who hears of it: erased, brought in, looked through, shared, and not kept at all.

import assert from "node:assert/strict";
import test from "node:test";

import { keeper, open, pass, piece } from "./learner.mjs";
import { settled, Stored } from "./service.mjs";

const { tellRecord } = await import("../../widgets/pieces/shared/memory.js");
const at = "2026-03-01T10:00:00Z";

test("a piece is told what was kept once it is known, and each change from then on; one that cannot show it stops no other", async (context) => {
  const warned = context.mock.method(console, "warn", () => {});
  const page = open();
  const heard = [];
  tellRecord({ recall: () => { throw new Error("no room"); } });
  tellRecord({ watch: () => { throw new Error("no room"); } });
  piece("02.a").recall(({ state }) => heard.push(["recall", state]));
  piece("02.a").watch((_, { state }) => heard.push(["watch", state]));
  assert.deepEqual(heard, [["watch", undefined]]);
  await page.connect(keeper({ recall: () => ({ snapshot: { states: { "02.a": { at, value: 7 } } } }) }));
  assert.deepEqual(heard.slice(1), [["recall", 7], ["watch", 7]]);
  piece("02.a").state(8);
  piece("02.a").recall(({ state }) => heard.push(["later", state]));
  assert.deepEqual(heard.slice(3), [["watch", 8], ["later", 8]]);
  assert.equal(warned.mock.callCount(), 4);
});

test("whoever watches no more is told nothing more, of what is kept and of what is not", async () => {
  const page = open();
  const heard = [];
  const stops = [page.record.watch(() => heard.push("kept")), page.record.onTrouble(() => heard.push("trouble"))];
  assert.deepEqual(heard, ["kept", "trouble"]);
  stops.forEach((stop) => stop());
  await page.connect(keeper());
  piece("02.a").state(1);
  assert.equal(heard.length, 2);
});

test("where nothing is to be kept only that wish goes over, until there is another", async () => {
  const page = open();
  const kept = await page.connect(keeper());
  const wish = async (nothing) => { page.record.keepNothing(nothing); await settled(); };
  await wish(true);
  piece("02.a").state(1);
  await settled();
  assert.equal(page.shown().states["02.a"].value, 1, "it is seen all the same");
  await wish(false);
  piece("02.b").state(1);
  await settled();
  assert.deepEqual(kept.handed(), [["keep"], ["keep"], ["02.b"]]);
  assert.deepEqual(kept.asked.flatMap(({ entries = [] }) => entries.map(({ value }) => value)), ["nothing", "everything", 1]);
});

/** A page on which one keeper takes nothing, so that all of it waits. */
async function waiting() {
  const page = open();
  const kept = await page.connect(keeper({ keep: () => ({ kept: [], trouble: "full" }) }));
  for (const item of ["02.a", "03.a"]) piece(item).words({ own: "mine" });
  const home = { closest: () => ({ dataset: { gcLesson: "02" } }), addEventListener() {} };
  const chart = piece("chart:x");
  chart.livesIn(home, () => {});
  chart.state(1);
  page.record.keepNothing(false);
  await settled();
  delete kept.answers.keep;
  return { page, kept };
}

test("with a lesson goes what of it still waited, and no more; it is shown to nobody any longer", async () => {
  const { page, kept } = await waiting();
  kept.answers.recall = () => ({ trouble: "not now" });
  const seen = [];
  page.record.watch(({ words }) => seen.push(Object.keys(words)));
  assert.deepEqual(await page.record.erase("02"), { erased: 1, trouble: null });
  await pass(8000);
  assert.deepEqual(kept.handed().at(-1), ["03.a", "keep"]);
  assert.deepEqual([seen[0], seen.at(-1)], [["02.a", "03.a"], ["03.a"]]);
});

test("with everything goes all that waited, here and from other tabs", async () => {
  const { page, kept } = await waiting();
  await pass(1000);
  assert.equal(page.waits().length, 4);
  const many = kept.did().length;
  await page.record.erase(null);
  await settled();
  await pass(60_000);
  assert.deepEqual([kept.did().slice(many), page.waits(), Object.keys(page.shown().words)], [["erase", "recall"], [], []]);
});

test("what could not be erased stays; what was erased in part is asked for anew", async () => {
  const { page, kept } = await waiting();
  kept.answers.erase = () => ({ trouble: "It is in use." });
  const many = kept.did().length;
  await page.record.erase(null);
  await settled();
  assert.deepEqual(kept.did().slice(many), ["erase", "keep"]);
  assert.deepEqual(kept.handed().at(-1), ["02.a", "03.a", "chart:x", "keep"]);
  kept.answers.erase = () => ({ erased: 2, trouble: "One is in use." });
  await page.record.erase(null);
  assert.deepEqual(kept.did().slice(many + 2), ["erase", "recall"]);
});

test("nothing is handed over beside an erasing: it could be kept after it", async () => {
  const page = open();
  const done = [];
  const slow = () => new Promise((answer) => { done.push(answer); });
  const kept = await page.connect(keeper({ keep: slow, erase: slow }));
  piece("02.a").state(1);
  await settled();
  page.record.erase("03");
  await settled();
  assert.deepEqual(kept.did(), ["recall", "keep"]);
  done[0]({ kept: [kept.asked[1].entries[0].id] });
  await settled();
  piece("02.b").state(1);
  await settled();
  assert.deepEqual(kept.did(), ["recall", "keep", "erase"]);
  done[1]({ erased: 0 });
  await settled();
  assert.deepEqual([kept.did().slice(3), kept.handed().at(-1)], [["recall", "keep"], ["02.b"]]);
});

test("a file goes over in parts, of which none cuts a sign in two, and is shown once all of it is there", async () => {
  const page = open();
  const kept = await page.connect(keeper({ import: ({ part, parts }) => ({ trouble: null, added: part + 1 === parts ? 2 : 0 }) }));
  const shares = [];
  const text = `${"x".repeat(999_999)}\u{1F62D}${"y".repeat(1_000_000)}`;
  assert.equal((await page.record.bringIn(text, (share) => shares.push(share))).added, 2);
  const sent = kept.asked.filter((one) => one.do === "import");
  assert.deepEqual(sent.map(({ text: one, part, parts }) => [one.length, part, parts]), [[1_000_001, 0, 2], [1_000_000, 1, 2]]);
  assert.equal(sent.map(({ text: one }) => one).join(""), text);
  assert.deepEqual([shares, kept.did().at(-1)], [[0.5, 1], "recall"]);
  await page.record.bringIn("z".repeat(1_000_001));
  assert.deepEqual(kept.asked.filter((one) => one.do === "import").slice(2).map(({ text: one }) => one.length), [1_000_000, 1]);
  await page.record.bringIn("");
  assert.deepEqual([kept.did().at(-1), kept.asked.filter((one) => one.do === "import").at(-1).text], ["recall", ""]);
  kept.answers.import = () => ({ trouble: "This is no record." });
  const many = kept.did().length;
  assert.deepEqual(await page.record.bringIn(text), { trouble: "This is no record." });
  assert.deepEqual(kept.did().slice(many), ["import"], "what was refused goes no further, and nothing is new");
});

test("a record that was looked through is asked for anew, unless it could not be", async () => {
  const page = open();
  const kept = await page.connect(keeper());
  assert.deepEqual(await page.record.repair(), { said: "whole", trouble: null });
  kept.answers.repair = () => ({ trouble: "It is in use." });
  await page.record.repair();
  assert.deepEqual(kept.did(), ["recall", "repair", "recall", "repair"]);
});

test("what comes in and what is put in order has five minutes, a file of its own size", async () => {
  for (const what of ["import", "repair"]) {
    const page = open();
    await page.connect(keeper({ [what]: () => new Promise(() => {}) }));
    let answer = null;
    page.record.ask({ do: what }).then((one) => { answer = one; });
    await settled();
    await pass(299_999);
    assert.equal(answer, null);
    await pass(1);
    assert.equal(typeof answer.trouble, "string");
  }
});

test("on a shared computer what is done is told under the page's own name, to each kernel, and lies in no browser", async () => {
  const [browser, tab] = [new Stored(), new Stored()];
  const page = open({ browser, tab });
  const kept = await page.connect(keeper());
  piece("02.before").state(1);
  await settled();
  await page.record.share(true);
  await page.record.share(true);
  piece("02.a").attempt({});
  await settled();
  const names = kept.asked.map(({ shared }) => shared);
  assert.deepEqual(kept.did(), ["recall", "keep", "recall", "keep"]);
  assert.deepEqual([names.slice(0, 2), names[2] === names[3], names[3].length], [[undefined, undefined], true, 32]);
  const other = await page.connect(keeper());
  assert.deepEqual(other.handed(), [["02.a"]]);
  await page.record.erase("02");
  assert.deepEqual((await page.connect(keeper())).handed(), [], "what was erased is told to nobody later");
  piece("02.b").state(1);
  await pass(2000);
  assert.deepEqual([{ ...tab }, page.waits()], [{ "tea / shared": "yes" }, []]);

  const next = open({ browser, tab });
  assert.equal((await next.connect(keeper())).asked[0].shared.length, 32, "the next page of the tab is shared too");
  await next.record.share(false);
  assert.deepEqual({ ...tab }, {});
  const own = open({ browser, tab });
  assert.equal((await own.connect(keeper())).asked[0].shared, undefined);
});
