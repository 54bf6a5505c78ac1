// What waits to be kept, and where: in the page first, in the browser once nobody took it, and for its own record alone.

import assert from "node:assert/strict";
import test from "node:test";

import { keeper, open, pass, piece, WAITING } from "./learner.mjs";
import { happens, settled, Stored } from "./service.mjs";

const at = (minute = 0) => `2026-03-01T10:0${minute}:00Z`;
const entry = (id, more = {}) => ({ type: "attempt", id, at: at(), item: `02.${id}`, ...more });
const of = (whose) => keeper({ recall: () => ({ snapshot: { whose } }) });

/** A browser in which such things wait, by what is written under their keys. */
function browser(waits, more = {}) {
  return Object.assign(new Stored(), Object.fromEntries(Object.entries(waits).map(([id, one]) => [WAITING + id, typeof one === "string" ? one : JSON.stringify(one)])), more);
}

test("what nobody took within a second is written into the browser, and goes from there once it is taken", async () => {
  const page = open();
  piece("02.a").state(1);
  await pass(999);
  assert.deepEqual(page.waits(), []);
  await pass(1);
  const [key] = page.waits();
  const { whose, entry: written } = JSON.parse(localStorage.getItem(key));
  assert.deepEqual([whose, written.item, WAITING + written.id], [null, "02.a", key]);
  await page.connect(keeper());
  await pass(5000);
  assert.deepEqual(page.waits(), []);
});

test("what is taken within a second is never written there", async () => {
  const page = open();
  await page.connect(keeper());
  piece("02.a").words({ own: "mine" });
  await settled();
  await pass(5000);
  assert.deepEqual(page.waits(), []);
});

test("a page that is left writes down at once what waits", () => {
  const page = open();
  piece("02.a").state(1);
  happens("pagehide");
  assert.equal(page.waits().length, 1);
});

test("words take the place of those that waited for the same question, and of no others", async () => {
  const page = open();
  piece("02.a").state(1);
  for (const [item, own] of [["02.a", "first"], ["02.b", "other"], ["02.a", "second"]]) piece(item).words({ own });
  await pass(1000);
  assert.equal(page.waits().length, 3);
  piece("02.a").words({ own: "third" });
  assert.equal(page.waits().length, 2, "nor do the older ones lie in the browser");
  const kept = await page.connect(keeper());
  assert.deepEqual(kept.asked[1].entries.map(({ words, value }) => words?.own ?? value), [1, "other", "third"]);
});

test("what waits from an earlier page goes over in the order of its time, also as earlier versions wrote it", async () => {
  const later = { whose: null, entry: entry("z", { at: at(1) }) };
  const storage = browser({ c: entry("c", { at: at(2) }), z: later, a: { whose: null, entry: entry("a", { at: at(3) }) } });
  const page = open({ browser: storage });
  const kept = await page.connect(of("ada"));
  assert.deepEqual(kept.handed(), [["02.z", "02.c", "02.a"]]);
  assert.deepEqual(page.waits(), []);
});

test("what waits under the names of earlier versions goes over too", async () => {
  const page = open({ browser: Object.assign(new Stored(), { "tea waiting old": JSON.stringify(entry("old")) }) });
  assert.deepEqual([page.waits(), (await page.connect(of("ada"))).handed()], [[`${WAITING}old`], [["02.old"]]]);
});

test("what is no entry, or stands under another's name, is thrown away; what other programs keep is not", async () => {
  const odd = { broken: "{", none: "null", number: "7", text: '"x"', kind: { whose: null, entry: { id: "kind" } }, other: entry("x"), whose: { whose: 7, entry: entry("whose") } };
  const page = open({ browser: browser({ ...odd, good: { whose: null, entry: entry("good") } }, { "of another": "{" }) });
  assert.deepEqual(page.waits(), [`${WAITING}good`]);
  assert.equal(localStorage.getItem("of another"), "{");
  const kept = await page.connect(of("ada"));
  assert.deepEqual(kept.handed(), [["02.good"]]);
});

test("what waits for somebody else's record stays for them, and one's own goes over", async () => {
  const waits = { hers: { whose: "ada", entry: entry("hers") }, his: { whose: "bob", entry: entry("his") }, nobodys: { whose: null, entry: entry("nobodys") } };
  const page = open({ browser: browser(waits, { "tea / record": "ada" }) });
  const kept = await page.connect(of("bob"));
  piece("02.new").state(1);
  await settled();
  assert.deepEqual(kept.handed(), [["02.his"], ["02.new"]]);
  assert.deepEqual([page.waits(), localStorage.getItem("tea / record")], [[`${WAITING}hers`, `${WAITING}nobodys`], "bob"]);
  await page.record.erase(null);
  assert.deepEqual(page.waits(), [`${WAITING}hers`, `${WAITING}nobodys`], "nor does it go with all that is his");
});

test("what waits where nobody's record ever was belongs to the first that comes, and to no second", async () => {
  const storage = browser({ old: { whose: null, entry: entry("old") } });
  const page = open({ browser: storage });
  const full = (whose) => keeper({ recall: () => ({ snapshot: { whose } }), keep: () => ({ trouble: "full" }) });
  await page.connect(full("ada"));
  assert.equal(JSON.parse(storage.getItem(`${WAITING}old`)).whose, "ada");
  const next = open({ browser: storage });
  assert.deepEqual((await next.connect(of("bob"))).handed(), []);
  const back = open({ browser: storage });
  assert.deepEqual((await back.connect(of("ada"))).handed(), [["02.old"]]);
});

test("what is done before a record is there is for the one that was here last, until another is, and then for that one", async () => {
  const storage = browser({}, { "tea / record": "ada" });
  const page = open({ browser: storage });
  piece("02.a").state(1);
  happens("pagehide");
  const whose = () => page.waits().map((key) => JSON.parse(localStorage.getItem(key)).whose);
  assert.deepEqual(whose(), ["ada"]);
  const kept = await page.connect(keeper({ recall: () => ({ snapshot: { whose: "bob" } }), keep: () => ({ trouble: "full" }) }));
  assert.deepEqual([whose(), kept.handed()], [["bob"], [["02.a"]]]);
  piece("02.b").state(1);
  happens("pagehide");
  assert.deepEqual(whose(), ["bob", "bob"]);
});

test("a record without a name is nobody's, and is not remembered as the last", async () => {
  const page = open({ browser: browser({}, { "tea / record": "ada" }) });
  await page.connect(keeper());
  assert.equal(localStorage.getItem("tea / record"), "ada");
});

test("what another tab handed over is not handed over again, and what it only wrote stays", async () => {
  const page = open();
  for (const item of ["02.a", "02.b"]) piece(item).state(1);
  happens("pagehide");
  const [first, second] = page.waits();
  happens("storage", { key: first, newValue: null });
  happens("storage", { key: second, newValue: "{}" });
  happens("storage", { key: null, newValue: null });
  happens("storage", { key: "of another", newValue: null });
  const kept = await page.connect(keeper());
  assert.deepEqual(kept.handed(), [["02.b"]]);
});

test("with everything goes what another tab of the same record put by, and what waits for another's stays", async () => {
  const page = open();
  await page.connect(of("ada"));
  Object.assign(localStorage, browser({ tab: { whose: "ada", entry: entry("tab") }, his: { whose: "bob", entry: entry("his") } }));
  await page.record.erase(null);
  assert.deepEqual(page.waits(), [`${WAITING}his`]);
});

test("where a page is shared nothing of it lies in the browser, and what lies there is not handed over", async () => {
  const storage = browser({ hers: { whose: "ada", entry: entry("hers") } });
  const page = open({ browser: storage });
  piece("02.a").state(1);
  await pass(1000);
  assert.equal(page.waits().length, 2);
  await page.record.share(true);
  assert.deepEqual(page.waits(), [`${WAITING}hers`]);
  piece("02.b").state(1);
  await pass(1000);
  happens("pagehide");
  const kept = await page.connect(of("ada"));
  assert.deepEqual([kept.handed(), page.waits(), localStorage.getItem("tea / record")], [[["02.a", "02.b"]], [`${WAITING}hers`], null]);
  await page.record.share(false);
  await settled();
  assert.deepEqual(kept.handed().at(-1), ["02.hers"]);
});

test("where a browser stores nothing, or is full, all of it stays in the page and goes over from there", async (context) => {
  context.mock.method(Stored.prototype, "setItem", () => { throw new DOMException("full"); });
  for (const storage of [new Stored(), undefined]) {
    const page = open();
    globalThis.localStorage = storage;
    piece("02.a").state(1);
    await pass(1000);
    assert.deepEqual((await page.connect(of("ada"))).handed(), [["02.a"]]);
  }
  Object.defineProperty(globalThis, "localStorage", { get() { throw new DOMException("not allowed"); }, configurable: true });
  piece("02.b").state(1);
  Object.defineProperty(globalThis, "localStorage", { value: new Stored(), configurable: true, writable: true });
});
