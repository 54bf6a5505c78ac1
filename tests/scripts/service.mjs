// A service of a poll that is played: its sockets, what a browser stores, and the events of a page. Its clock stands still.

import { registerHooks } from "node:module";
import { mock } from "node:test";

import "./page.mjs";

/** All sockets that were opened, the last one last. */
export const sockets = [];
const hears = {};

mock.timers.enable({ apis: ["Date", "setInterval", "setTimeout"], now: 1_780_000_000_000 });
const timers = new Set();
const later = setTimeout;
// The clock of node puts what has no time behind all that has one.
globalThis.setTimeout = (act, wait = 0) => {
  const timer = later(() => { timers.delete(timer); act(); }, wait);
  timers.add(timer);
  return timer;
};

/** Leaves what was open: nothing of it happens any more. */
export function leave() {
  sockets.length = 0;
  for (const name of Object.keys(hears)) delete hears[name];
  timers.forEach(clearTimeout);
  timers.clear();
}

mock.method(Math, "random", () => 0.5);

export const service = { takesSockets: true };

globalThis.WebSocket = class {
  static OPEN = 1;

  constructor(address) {
    if (!service.takesSockets) throw new Error("no sockets here");
    Object.assign(this, { address: String(address), sent: [], readyState: 0, isClosed: false });
    sockets.push(this);
  }

  send(text) { this.sent.push(JSON.parse(text)); }

  close() { this.isClosed = true; }

  open() {
    this.readyState = 1;
    this.onopen();
    return this;
  }

  tell(message) { this.onmessage({ data: JSON.stringify(message) }); }

  fail() { this.onclose?.(); }
};

const listen = (name, act) => { (hears[name] ??= []).push(act); };

/** Lets something happen to the page. */
export function happens(name, event) {
  for (const act of hears[name] ?? []) act(event);
}

/** A browser's storage. */
export class Stored {
  getItem(key) { return this[key] ?? null; }

  setItem(key, text) { this[key] = text; }

  removeItem(key) { delete this[key]; }
}

/** Lets the page be at an address; what its browser stored before is there, unless it is another one. */
export function at(path, hash = "") {
  Object.assign(location, { pathname: path, href: `https://poll.example${path}`, hash });
}

Object.assign(globalThis, { goodCryCourse: { about: { id: "tea", name: "Tea" } }, addEventListener: listen, location: { protocol: "https:" } });
Object.assign(document, { baseURI: "https://poll.example/", getElementById: () => null, addEventListener: listen, head: document.createElement("head") });
for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(globalThis, name, { value: new Stored(), configurable: true, writable: true });

/** The scripts that do not come, by the end of their addresses. */
export const missing = new Set();

// As they are joined, scripts that few phones need give all that they have as one.
registerHooks({
  load(url, context, next) {
    const [, name, tries] = /\/poll\/pages\/(\w+)\.js\?(\d+)$/.exec(url) ?? [];
    if (!name) return next(url, context);
    if (missing.has(`${name}.js?${tries}`)) throw new Error("no network");
    return { format: "module", source: `import * as all from "./${name}.js"; export default all;`, shortCircuit: true };
  },
});

/** Waits until all is done that waits for nothing but its turn. */
export async function settled() {
  for (let i = 0; i < 20; i += 1) await new Promise((done) => { setImmediate(done); });
}
