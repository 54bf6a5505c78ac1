// A file that is brought into the record of a browser: it takes seconds however long it is, and all of it or nothing.

import assert from "node:assert/strict";
import test from "node:test";

/** A browser's storage that counts how often it is read, and may be full. */
class Storage {
  setItem(key, text) {
    const more = text.length - (this[key] ?? "").length;
    if (more > room.left) throw new DOMException("full");
    room.left -= more;
    this[key] = text;
  }

  getItem(key) {
    room.reads += 1;
    return this[key] ?? null;
  }

  removeItem(key) {
    room.left += (this[key] ?? "").length;
    delete this[key];
  }

  get length() { return Object.keys(this).length; }
}
const room = { left: Infinity, reads: 0 };
const nothing = new Proxy(() => nothing, { get: (_, name) => (name === Symbol.toPrimitive ? () => "" : nothing) });
Object.assign(globalThis, {
  document: new Proxy({ baseURI: "https://example.org/", getElementById: () => null }, { get: (page, name) => page[name] ?? nothing }),
  location: { protocol: "https:" }, addEventListener() {},
});
Object.defineProperty(globalThis, "localStorage", { value: new Storage(), configurable: true });
const { browserKeeper } = await import("../../widgets/site/scripts/record/keeper.js");
const keeper = browserKeeper({ lessons: {}, asked: {} });
const attempt = (number) => ({ id: `number ${number}`, at: new Date(1.78e12 + 60_000 * number).toISOString(), item: `02.${number % 90}`, response: ["a"], right: number % 3 > 0 });
const file = (attempts, more = {}) => JSON.stringify({ format: "good-cry-record", version: 1, attempts, ...more });
const bringIn = (text) => keeper.ask({ do: "import", text });

test("a hundred thousand entries, new or there already, take less than five seconds of the processor", async () => {
  const text = file(Array.from({ length: 100_000 }, (_, number) => attempt(number)));
  for (const added of [100_000, 0]) {
    const before = process.cpuUsage();
    assert.equal((await bringIn(text)).added, added);
    const { user, system } = process.cpuUsage(before);
    assert(user + system < 5e6, `${(user + system) / 1e6} s`);
  }
});

test("one entry more is brought in without reading all that is there", async () => {
  room.reads = 0;
  assert.equal((await bringIn(file([attempt(100_000)]))).added, 1);
  assert(room.reads < 10, `${room.reads} reads`);
});

test("where there is no room for all of it, everything stands as it stood, also what nobody can read", async () => {
  const [one] = Object.keys(localStorage);
  const prefix = one.replace(/number \d+$/, "");
  assert.equal((await bringIn(file([], { states: [{ id: "s", at: attempt(0).at, item: "02.y", value: 1 }] }))).added, 1);
  localStorage.setItem(`${prefix}state 02.x`, "{ broken");
  const before = { ...localStorage };
  room.left = 900;
  const states = ["02.x", "02.y"].map((item) => ({ id: item, at: attempt(9).at, item, value: 2 }));
  const said = await bringIn(file([...Array(20).keys()].map((number) => attempt(200_000 + number)), { states }));
  assert.match(said.trouble, /took nothing more/);
  const off = Object.keys({ ...before, ...localStorage }).filter((key) => before[key] !== localStorage[key]);
  assert.deepEqual(off, []);
});
