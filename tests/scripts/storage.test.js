// Where a record in a browser lies, who hears of its changes, and what happens where a browser gives or takes nothing.

import assert from "node:assert/strict";
import test from "node:test";

/** A browser's storage. `takes` says whether it takes anything. */
class Storage {
  setItem(key, text) {
    if (!takes.all) throw new DOMException("full");
    this[key] = text;
  }

  getItem(key) { return this[key] ?? null; }

  removeItem(key) { delete this[key]; }

  get length() { return Object.keys(this).length; }
}
const takes = { all: true };
const heard = {};
Object.assign(globalThis, {
  document: { baseURI: "https://example.org/", getElementById: () => null, querySelector: () => null, documentElement: { dataset: {}, lang: "en" } },
  location: { protocol: "https:" }, addEventListener: (name, act) => { heard[name] = act; },
});

/** A page that has this for its storage; what is thrown is thrown. */
async function page(storage, name) {
  Object.defineProperty(globalThis, "localStorage", { get: () => { if (storage instanceof Error) throw storage; return storage; }, configurable: true });
  return import(`../../widgets/site/scripts/record/storage.js?${name}`);
}
const entry = (id, more = {}) => ({ type: "attempt", id, at: "2026-03-01T10:00:00.000000Z", item: "02.x", version: "", response: null, right: true, sureness: null, rating: null, ...more });
const words = (text, at = "2026-03-01T10:00:00.000000Z") => ({ type: "words", id: "w", at, item: "02.w", words: text && { words: text } });
const NOW = new Date("2026-04-01T10:00:00Z");

test("in a browser each entry has a place of its own, and only the record's own go", async () => {
  const storage = Object.assign(new Storage(), { "of another page": "1" });
  const record = await page(storage, "browser");
  assert.equal(record.place(), "browser");
  for (const one of [entry("b", { at: "2026-03-02T10:00:00.000000Z" }), entry("a"), words("one"), words("two")]) record.put(one);
  assert.deepEqual(record.all().map(({ id }) => id).sort(), ["a", "b", "w"]);
  assert.deepEqual(record.all().filter(({ type }) => type === "attempt").map(({ id }) => id), ["a", "b"]);
  assert.equal(record.all().find(({ id }) => id === "w").words.words, "two");
  assert.equal(Object.keys(storage).length, 4);
  record.remove(entry("a"));
  record.put(words(null));
  assert.deepEqual(record.all().map(({ id }) => id), ["b"]);
  assert.equal(record.clear(), 1);
  assert.deepEqual({ ...storage }, { "of another page": "1" });
});

test("what nobody can read is counted and left, and goes with all else", async () => {
  const storage = new Storage();
  const record = await page(storage, "unread");
  record.put(entry("a"));
  const [key] = Object.keys(storage);
  Object.assign(storage, { [key.replace(/a$/, "b")]: "{", [key.replace(/a$/, "c")]: "{}", [key.replace(/a$/, "d")]: "null" });
  assert.deepEqual([record.all().length, record.unreadable()], [1, 3]);
  assert.equal(record.standing(entry("b")), "{");
  record.layBack(entry("b"), "}");
  assert.equal(record.standing(entry("b")), "}");
  record.layBack(entry("b"), null);
  assert.equal(record.standing(entry("b")), null);
  assert.equal(record.clear(), 3);
});

test("of two of a kind the newer stands, and an attempt is kept once", async () => {
  const record = await page(new Storage(), "newer");
  record.put(entry("a"));
  record.put(words("old", "2026-03-05T10:00:00.000000Z"));
  const at = (day) => words("x", `2026-03-0${day}T10:00:00.000000Z`);
  assert.deepEqual([4, 5, 6].map((day) => record.holds(at(day), NOW)), [true, true, false]);
  assert.deepEqual([record.holds(entry("a", { at: "2026-03-09T10:00:00.000000Z" }), NOW), record.holds(entry("b"), NOW)], [true, false]);
  // What was written while a clock ran ahead comes before all else.
  record.put(words("ahead", "2027-01-01T00:00:00.000000Z"));
  assert.equal(record.holds(at(4), NOW), false);
});

test("on a shared computer all stands in the page, and what lies in the browser is left and not shown", async () => {
  const storage = new Storage();
  const record = await page(storage, "shared");
  record.put(entry("mine"));
  const before = { ...storage };
  record.stayInPage(true);
  assert.equal(record.place(), "shared");
  assert.deepEqual(record.all(), []);
  record.put(entry("theirs"));
  record.stayInPage(true);
  assert.deepEqual(record.all().map(({ id }) => id), ["theirs"]);
  assert.deepEqual({ ...storage }, before);
  assert.equal(record.clear(), 1);
  assert.deepEqual({ ...storage }, before);
  record.put(entry("theirs"));
  record.stayInPage(false);
  assert.deepEqual(record.all().map(({ id }) => id), ["mine"]);
  record.stayInPage(true);
  assert.deepEqual(record.all(), [], "what a page did goes with it");
});

test("where there is no storage the record stands in the page, and one that is only full is still read", async () => {
  const none = await page(new Error("SecurityError"), "none");
  assert.equal(none.place(), "page");
  none.put(entry("a"));
  assert.deepEqual([none.all().length, none.unreadable(), none.clear(), none.all().length], [1, 0, 1, 0]);
  takes.all = false;
  assert.equal((await page(new Storage(), "takes nothing")).place(), "page");
  const full = Object.assign(new Storage(), { "of another page": "1" });
  const record = await page(full, "full");
  assert.equal(record.place(), "browser");
  assert.throws(() => record.put(entry("a")), DOMException);
  takes.all = true;
  assert.deepEqual({ ...full }, { "of another page": "1" }, "the probe goes");
});

test("a page that is a file says that other files can read it", async () => {
  globalThis.location.protocol = "file:";
  assert.equal((await page(new Storage(), "file")).place(), "files");
  globalThis.location.protocol = "https:";
});

test("a page hears of what another tab kept or erased, and of its own coming back", async () => {
  const storage = new Storage();
  const record = await page(storage, "heard");
  record.put(entry("a"));
  const [key] = Object.keys(storage);
  let times = 0;
  record.onChangeElsewhere(() => { times += 1; });
  for (const one of [{ key }, { key: null }, { key: "of another page" }]) heard.storage(one);
  assert.equal(times, 2);
  heard.pageshow({ persisted: false });
  assert.equal(times, 2);
  heard.pageshow({ persisted: true });
  assert.equal(times, 3);
});
