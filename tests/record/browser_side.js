// Answers to what pages ask of the record in a browser, without one. Each line of JSON is a browser of its own, with what
// is asked of it; the answers go out as one line.

const { readFileSync } = require("node:fs");
const { createInterface } = require("node:readline");

/** A browser's storage, as far as the record uses it. */
class Storage {
  setItem(key, text) { this[key] = String(text); }
  getItem(key) { return this[key] ?? null; }
  removeItem(key) { delete this[key]; }
  get length() { return Object.keys(this).length; }
}

// Nothing is shown here.
const nothing = new Proxy(() => nothing, { get: (_, name) => (name === Symbol.toPrimitive ? () => "" : nothing) });
const page = { getElementById: () => null, baseURI: "https://example.org/" };
globalThis.document = new Proxy(page, { get: (_, name) => page[name] ?? nothing });
globalThis.location = { protocol: "https:" };
globalThis.addEventListener = () => {};
const [, , bundle, fsrs] = process.argv;
// A library of a page puts itself into the page's own room.
globalThis.self = globalThis;
new Function(readFileSync(fsrs, "utf8")).call(globalThis);
const script = `return ${readFileSync(bundle, "utf8")}`;

/** Give the answers of a browser in which nothing was kept. */
async function answers([about, ...messages]) {
  Object.defineProperty(globalThis, "localStorage", { value: new Storage(), writable: true, configurable: true });
  const { browserKeeper } = new Function(script)();
  const keeper = browserKeeper(about);
  const said = [];
  for (const message of messages) {
    if (message.do === "begin anew") for (const key of Object.keys(localStorage)) localStorage.removeItem(key);
    said.push(message.do === "begin anew" ? {} : await keeper.ask(message));
  }
  return said;
}

(async () => {
  for await (const line of createInterface({ input: process.stdin })) {
    process.stdout.write(`${JSON.stringify(await answers(JSON.parse(line)))}\n`);
  }
})();
