// What the keeper of a browser answers: what is kept and refused, handed in, told, and erased.

import assert from "node:assert/strict";
import test from "node:test";

class Storage {
  setItem(key, text) { this[key] = text; }

  getItem(key) { return this[key] ?? null; }

  removeItem(key) { delete this[key]; }

  get length() { return Object.keys(this).length; }
}
const nothing = new Proxy(() => nothing, { get: (_, name) => (name === Symbol.toPrimitive ? () => "" : nothing) });
Object.assign(globalThis, {
  goodCryCourse: { about: { id: "tea", name: "Tea" } },
  document: new Proxy({ baseURI: "https://example.org/", getElementById: () => null }, { get: (page, name) => page[name] ?? nothing }),
  location: { protocol: "https:" }, addEventListener() {},
});
Object.defineProperty(globalThis, "localStorage", { value: new Storage(), configurable: true });
const { browserKeeper } = await import("../../widgets/site/scripts/record/keeper.js");
const { inOrder, whyRefused } = await import("../../widgets/pieces/shared/entries.js");
const keeper = browserKeeper({ lessons: { "02": "Two" }, asked: {} });

const at = "2026-03-01T10:00:00Z";
const attempt = (id, more = {}) => ({ type: "attempt", id, at, item: "02.x", right: true, ...more });
const setting = (value) => ({ type: "setting", id: value, at, name: "keep", value });
const words = (text, item = "02.w") => ({ type: "words", id: item, at, item, words: text && { words: text } });
const begin = () => keeper.ask({ do: "erase", lesson: null });
const keep = (...entries) => keeper.ask({ do: "keep", entries });
const exported = async (format) => JSON.parse((await keeper.ask({ do: "export", format })).text);

test("what cannot be kept is refused with its sentence, and holds up nothing that comes after", async () => {
  await begin();
  const said = await keep(attempt("a"), attempt("bad", { rating: 9 }), attempt("b"));
  assert.deepEqual([said.kept, Object.keys(said.refused), said.trouble], [["a", "b"], ["bad"], null]);
  assert.match(said.refused.bad, /“rating” does not fit/);
  assert.deepEqual((await exported("json")).attempts.map(({ id }) => id), ["a", "b"]);
});

test("why an entry cannot be kept is said with what is off, in forty signs on one line", () => {
  const why = (entry) => whyRefused(entry);
  for (const entry of [null, undefined, 7, "x", [], {}, { type: "diary" }]) assert.deepEqual(why(entry), { why: "of-no-kind" });
  assert.deepEqual(why({ type: "attempt", id: "a", at }), { why: "lacks", field: "item" });
  assert.deepEqual(why(attempt("a", { [`more \n of ${"x".repeat(60)}`]: 1 })), { why: "unknown", field: `more of ${"x".repeat(40 - 10)}` });
  assert.deepEqual(why(attempt("a", { right: "yes" })), { why: "does-not-fit", field: "right" });
  assert.deepEqual(why(attempt("a", { at: "2026-02-30T10:00:00Z" })), { why: "does-not-fit", field: "at" });
  assert.deepEqual([why(attempt("a", { at: "1969-12-31T23:59:59Z" })), why(attempt("a", { at: "2200-01-01T00:00:00Z" }))], [{ why: "time" }, { why: "time" }]);
  assert.deepEqual([why(attempt("a", { at: "1970-01-01T00:00:00Z" })), why(attempt("a", { at: "2199-12-31T23:59:59Z" }))], [null, null]);
  const deep = (many) => Array.from({ length: many }).reduce((inside) => [inside], 0);
  assert.deepEqual([why(attempt("a", { response: deep(64) })), why(attempt("a", { response: deep(65) }))], [null, { why: "strange" }]);
  assert.deepEqual([2 ** 53 - 1, 1 - 2 ** 53, 2 ** 53].map((response) => why(attempt("a", { response }))), [null, null, { why: "strange" }]);
  assert.deepEqual(why(attempt("a", { response: "\ud800" })), { why: "strange" });
  const faces = (many) => why(attempt("\u{1F62D}".repeat(many)));
  assert.deepEqual([faces(200), faces(201)], [null, { why: "does-not-fit", field: "id" }], "a sign that takes two places is one");
  const others = "a".length + "02.x".length + "2026-03-01T10:00:00.000000Z".length + 3;
  const full = (letters) => why(attempt("a", { response: "x".repeat(letters - others) }));
  assert.deepEqual([full(1_000_000), full(1_000_001)], [null, { why: "too-long" }]);
});

test("where nothing is to be kept only that wish is, until another comes", async () => {
  await begin();
  const said = await keep(attempt("a"), setting("nothing"), attempt("b"), setting("everything"), attempt("c"));
  assert.deepEqual(said.kept, ["a", "nothing", "b", "everything", "c"]);
  assert.deepEqual((await exported("json")).attempts.map(({ id }) => id).sort(), ["a", "c"]);
  await keep(setting("nothing"));
  await keep(attempt("d"));
  assert.deepEqual((await exported("json")).attempts.map(({ id }) => id).sort(), ["a", "c"]);
});

test("only answers that fit or do not are handed in, and nothing personal", async () => {
  await begin();
  await keep(attempt("yes"), attempt("no", { right: false }), attempt("compared", { right: null, rating: 2 }), words("mine"), setting("everything"),
    { type: "belief", id: "b", at, item: "00.eight", answers: { one: 1 } }, { type: "state", id: "s", at, item: "chart:x", lesson: "02", value: 1 });
  const { attempts, ...rest } = await exported("answers");
  assert.deepEqual(attempts.map(({ id }) => id).sort(), ["no", "yes"]);
  assert.deepEqual([rest.beliefs, rest.states, rest.words, rest.settings], [[], [], [], []]);
  const names = await Promise.all(["json", "csv", "answers"].map(async (format) => (await keeper.ask({ do: "export", format })).name));
  assert.match(names[0], /^tea-record-\d{4}-\d\d-\d\d\.json$/);
  assert.match(names[1], /^tea-record-\d{4}-\d\d-\d\d\.csv$/);
  assert.match(names[2], /^tea-answers-[1-9]\d{4}-\d{4}-\d\d-\d\d\.json$/);
});

test("thirty who hand in on one day have names of five digits, from the first to the last", async (context) => {
  for (const [chance, code] of [[0, 10000], [89_999, 99_999], [90_000, 10000], [2 ** 32 - 1, 10000 + (2 ** 32 - 1) % 90_000]]) {
    context.mock.method(crypto, "getRandomValues", (numbers) => numbers.fill(chance), { times: 1 });
    assert.match((await keeper.ask({ do: "export", format: "answers" })).name, new RegExp(`^tea-answers-${code}-`));
  }
});

test("on a shared computer all stands in the page alone, and what lies in the browser is not shown", async () => {
  await begin();
  await keep(attempt("a"));
  const ask = (message) => keeper.ask({ shared: true, ...message });
  assert.deepEqual((await ask({ do: "recall" })).snapshot.attempts, Object.create(null));
  await ask({ do: "keep", entries: [attempt("b", { item: "02.y" })] });
  assert.deepEqual(Object.keys((await ask({ do: "recall" })).snapshot.attempts), ["02.y"]);
  assert.deepEqual(Object.keys((await keeper.ask({ do: "recall" })).snapshot.attempts), ["02.x"]);
});

test("a browser that takes nothing more is told, and nothing after it is said to be kept", async (context) => {
  await begin();
  context.mock.method(Storage.prototype, "setItem", (key, text) => {
    if (text.includes("long")) throw new DOMException("full");
    localStorage[key] = text;
  });
  const said = await keep(attempt("a"), attempt("b", { response: "long" }), attempt("c"));
  assert.deepEqual([said.kept, /took nothing more/.test(said.trouble)], [["a"], true]);
  assert.deepEqual((await exported("json")).attempts.map(({ id }) => id), ["a"]);
});

test("a lesson is erased and no other, and everything is everything", async () => {
  await begin();
  await keep(attempt("a"), attempt("b", { item: "03.x" }), words("mine"), { type: "state", id: "s", at, item: "chart:x", lesson: "02", value: 1 });
  assert.deepEqual(await keeper.ask({ do: "erase", lesson: "02" }), { trouble: null, erased: 3 });
  assert.deepEqual(Object.keys((await keeper.ask({ do: "recall" })).snapshot.attempts), ["03.x"]);
  assert.equal((await begin()).erased, 1);
  assert.deepEqual((await keeper.ask({ do: "repair" })).said, "Your record holds nothing yet.");
});

test("a look through the record counts what is whole and what nobody can read", async () => {
  await begin();
  await keep(attempt("a"), attempt("b"));
  assert.equal((await keeper.ask({ do: "repair" })).said, "Your record holds 2 entries, and every one of them is whole.");
  const [key] = Object.keys(localStorage);
  localStorage.setItem(key.replace(/.$/, "c"), "{");
  const [, second] = Object.keys(localStorage);
  const { said } = await keeper.ask({ do: "repair" });
  assert.match(said, /^Your record holds 2 entries that are whole\. One more cannot be read/);
  localStorage.removeItem(second);
  assert.match((await keeper.ask({ do: "repair" })).said, /^Your record holds one entry that is whole\. One more cannot be read/);
  assert.equal((await begin()).erased, 2);
});

test("a file comes in by parts, and what was there is known", async () => {
  await begin();
  const text = JSON.stringify({ format: "good-cry-record", version: 1, attempts: ["a", "b"].map((id) => { const { type, ...rest } = attempt(id); return rest; }) });
  await keep(attempt("a"));
  const half = text.length / 2;
  const send = (part) => keeper.ask({ do: "import", text: part ? text.slice(half) : text.slice(0, half), part, parts: 2 });
  assert.deepEqual(await send(0), { trouble: null, part: 0 });
  const { added, known } = await send(1);
  assert.deepEqual([added, known], [1, 1]);
  assert.deepEqual((await exported("json")).attempts.map(({ id }) => id).sort(), ["a", "b"]);
  await send(0);
  assert.equal((await keeper.ask({ do: "import", text })).known, 2, "what was begun and left is no part of another file");
  assert.equal((await keeper.ask({ do: "import", text: JSON.stringify({ format: "good-cry-record", version: 1, words: [{ id: "w", at, item: "02.w", words: null }] }) })).known, 1, "what was taken back is nothing new");
  assert.match((await keeper.ask({ do: "import", text: "{" })).trouble, /\.$/);
});

test("what is kept is told by lessons, in their order, and what was at one time stays in the order in which it came", async () => {
  await begin();
  await keep(attempt("c", { item: "09.x" }), attempt("b", { item: "02.x" }), attempt("a", { item: "05.x" }), attempt("d", { item: "02.x" }));
  const { lessons } = (await keeper.ask({ do: "show" })).kept;
  assert.deepEqual(lessons.map(({ lesson, attempts }) => [lesson, attempts]), [["02", 2], ["05", 1], ["09", 1]]);
  const later = "2026-03-02T10:00:00.000000Z";
  const entries = ["x", "y", "z"].flatMap((id) => [{ id: `${id} later`, at: later }, { id, at }]);
  assert.deepEqual(inOrder(entries, new Date("2026-04-01")).map(({ id }) => id), ["x", "y", "z", "x later", "y later", "z later"]);
});
