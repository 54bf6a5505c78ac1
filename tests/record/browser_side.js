// Answers to what pages ask of the record in a browser, without one: messages come as lines of JSON, answers go as such.

const { readFileSync } = require("node:fs");

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
Object.defineProperty(globalThis, "localStorage", { value: new Storage(), writable: true });
const [, , bundle, fsrs] = process.argv;
// A library of a page puts itself into the page's own room.
globalThis.self = globalThis;
new Function(readFileSync(fsrs, "utf8")).call(globalThis);
const { browserKeeper } = new Function(`return ${readFileSync(bundle, "utf8")}`)();
const [about, ...messages] = readFileSync(0, "utf8").split("\n").filter(Boolean);
const keeper = browserKeeper(JSON.parse(about));

(async () => {
  for (const line of messages) {
    const message = JSON.parse(line);
    if (message.do === "begin anew") for (const key of Object.keys(localStorage)) localStorage.removeItem(key);
    const answer = message.do === "begin anew" ? {} : await keeper.ask(message);
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
})();
