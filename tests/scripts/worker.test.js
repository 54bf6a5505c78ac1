// The worker that keeps the site: what it keeps, what it drops, and what it answers. A browser's part is played here.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import vm from "node:vm";

const SOURCE = readFileSync(new URL("../../widgets/site/scripts/worker.js", import.meta.url), "utf8");
const SCOPE = "https://school.example/crying/";
const FILES = ["index.html", "help.html", "style.css", "help.json"];

/** A browser with one worker in it; `host` answers for the network. */
function browser(host, { edition = "2", there = {} } = {}) {
  const kept = new Map(Object.entries(there).map(([name, files]) => [name, new Map(Object.entries(files))]));
  const heard = {};
  const done = { claimed: false, timers: [] };
  const room = vm.createContext({
    COURSE: "good-cry", EDITION: edition, FILES, FRESH: ["help.html", "help.json"],
    URL, Response, Error, location: { origin: new URL(SCOPE).origin }, registration: { scope: SCOPE },
    addEventListener: (name, act) => { heard[name] = act; }, skipWaiting: () => {},
    clients: { claim: () => { done.claimed = true; } },
    setTimeout: (act) => { done.timers.push(act); },
    fetch: async (asked) => host(typeof asked === "string" ? asked : asked.url),
    caches: {
      keys: async () => [...kept.keys()],
      delete: async (name) => kept.delete(name),
      open: async (name) => {
        if (!kept.has(name)) kept.set(name, new Map());
        const files = kept.get(name);
        return { put: async (address, answer) => { files.set(address, answer); }, match: async (address) => files.get(address)?.clone() };
      },
    },
  });
  vm.runInContext(SOURCE, room);
  const during = async (name) => {
    const waits = [];
    heard[name]({ waitUntil: (promise) => waits.push(promise) });
    await Promise.all(waits);
  };
  const ask = (url, method = "GET") => {
    let answer = null;
    heard.fetch({ request: { method, url }, respondWith: (promise) => { answer = promise; } });
    return answer;
  };
  return { kept, done, during, ask };
}

function answered(url, text, more = {}) {
  return Object.defineProperties(new Response(text), { url: { value: more.url ?? url }, redirected: { value: Boolean(more.url) } });
}

const plain = async (url) => answered(url, `of ${url}`);
const said = async (answer) => (await answer).text();

test("every file of the edition is kept before the worker is there, under the name of course, folder and edition", async () => {
  const { kept, during } = browser(plain);
  await during("install");
  assert.deepEqual([...kept.keys()], ["good-cry /crying/ 2"]);
  assert.deepEqual([...kept.get("good-cry /crying/ 2").keys()].sort(), FILES.map((file) => SCOPE + file).sort());
});

test("older editions of this site go, and all that belongs to others stays", async () => {
  const others = ["good-cry /elsewhere/ 1", "good-cry / 1", "other-course /crying/ 1", "another app", "good-cry"];
  const there = Object.fromEntries([...others, "good-cry /crying/ 0", "good-cry /crying/ 1", "good-cry /crying/ 2"].map((name) => [name, {}]));
  const { kept, done, during } = browser(plain, { there });
  await during("activate");
  assert.deepEqual([...kept.keys()].sort(), [...others, "good-cry /crying/ 2"].sort());
  assert.ok(done.claimed);
});

test("without a network what is kept is answered, also under an address without its ending and with a question behind it", async () => {
  let network = true;
  const { during, ask } = browser(async (url) => (network ? plain(url) : Promise.reject(new TypeError("no network"))));
  await during("install");
  network = false;
  for (const name of ["index.html", "index", "index.html?from=mail", "style.css"]) assert.match(await said(ask(SCOPE + name)), /^of https/, name);
  await assert.rejects(ask(`${SCOPE}none.html`));
});

test("what was led elsewhere is kept as if it had not been, and nothing is kept of another site", async () => {
  const led = (to) => async (url) => answered(url, "a page", { url: url.endsWith("help.html") ? to : undefined });
  const here = browser(led(`${SCOPE}help`));
  await here.during("install");
  const kept = here.kept.get("good-cry /crying/ 2").get(`${SCOPE}help.html`);
  assert.equal(kept.redirected, false);
  assert.equal(await kept.text(), "a page");
  await assert.rejects(browser(led("https://elsewhere.example/login")).during("install"), /did not come/);
  await assert.rejects(browser(async (url) => Object.defineProperty(new Response("", { status: 404 }), "url", { value: url })).during("install"), /did not come/);
});

test("whom to call is asked for anew and kept, all else is not asked for again", async () => {
  let edition = "old";
  const { kept, during, ask } = browser(async (url) => answered(url, edition));
  await during("install");
  edition = "new";
  assert.equal(await said(ask(`${SCOPE}help.html`)), "new");
  assert.equal(await kept.get("good-cry /crying/ 2").get(`${SCOPE}help.html`).clone().text(), "new");
  assert.equal(await said(ask(`${SCOPE}style.css`)), "old");
});

test("a host that does not answer in time holds nobody up", async () => {
  let answers = true;
  const { done, during, ask } = browser((url) => (answers ? plain(url) : new Promise(() => {})));
  await during("install");
  answers = false;
  const answer = ask(`${SCOPE}help.html`);
  while (!done.timers.length) await new Promise((next) => { setImmediate(next); });
  done.timers[0]();
  assert.equal(await said(answer), `of ${SCOPE}help.html`);
});

test("what is sent, and what lies outside the folder, is no business of the worker's", () => {
  const { ask } = browser(plain);
  assert.equal(ask(`${SCOPE}index.html`, "POST"), null);
  assert.equal(ask("https://school.example/other/index.html"), null);
});
