// The search of the site, and the waking of its pieces: what is found, and what comes first.

import assert from "node:assert/strict";
import test, { mock } from "node:test";

import { createRequire } from "node:module";

import { texts, voice } from "./page.mjs";
import { read } from "./piece.mjs";
import { leave } from "./service.mjs";

globalThis.MiniSearch = createRequire(import.meta.url)("../../widgets/site/vendor/minisearch/minisearch.js");
globalThis.CSS = { supports: () => false };
const { openSearch } = await import("../../widgets/site/scripts/search.js");
const { wakePieces } = await import("../../widgets/site/scripts/wake.js");
const { say } = await import("../../widgets/pieces/shared/say.js");
const { PIECES } = await import("../../widgets/pieces/pieces.js");

const HELP = { checked: "2026-11-01", lines: [] };
const many = (count, text) => Array.from({ length: count }, (_, i) => ({ id: i, title: `Page ${i}`, text, href: `0${i}.html#x`, where: "Lesson" }));
const words = (from, to, more = {}) => Array.from({ length: to - from }, (_, i) => more[from + i] ?? `w${from + i}`).join(" ");

/** A page with a search over these documents; `wanted` was looked for there before. */
async function search(documents, { wanted, need = { says: [], alone: [], together: [], ordinary: [] } } = {}) {
  leave();
  const page = read('<input id="gc-search"><p id="gc-search-status"></p><details id="gc-search-help"><div id="gc-search-lines"></div></details><ol id="gc-search-found"></ol>');
  document.querySelector = (what) => page.querySelector(what);
  Object.assign(globalThis, { goodCrySearch: documents, goodCryNeed: need, history: { state: wanted === undefined ? null : { wanted }, replaceState(state) { this.state = state; } } });
  openSearch(HELP);
  const input = page.querySelector("input");
  const look = (text) => { input.value = text; input.hears.input(); mock.timers.tick(150); };
  return { look, input, help: page.querySelector("details"), status: () => page.querySelector("p").textContent, hits: () => texts(page.querySelector("ol"), "a"), lines: () => texts(page.querySelector("ol"), "p"),
    links: () => [...page.querySelectorAll("a")].map(({ href }) => href), marks: () => texts(page.querySelector("ol"), "mark") };
}

test("before one has written, it is said to write, and nothing is found", async () => {
  const { status, hits } = await search(many(3, "tears"));
  assert.deepEqual([status(), hits()], [say("site-search-write"), []]);
});

test("what is looked for is found once the hand rests, and said aloud; what was looked for before is found again, in silence", async () => {
  const { look, input, hits, status, links } = await search([...many(2, "tears fall"), { id: 2, title: "Sobs", text: "other", href: "09.html", where: "Word" }], { wanted: "sobs" });
  assert.deepEqual([input.value, hits(), links()], ["sobs", ["Sobs"], ["09.html"]]);
  mock.timers.tick(200);
  assert.equal(voice.textContent, "");
  input.value = " tears ";
  input.hears.input();
  mock.timers.tick(149);
  assert.deepEqual(hits(), ["Sobs"]);
  mock.timers.tick(1);
  assert.deepEqual([hits().sort(), history.state], [["Page 0", "Page 1"], { wanted: "tears" }]);
  mock.timers.tick(100);
  assert.deepEqual([voice.textContent, /2/.test(status())], [status(), true]);
  look("");
  assert.deepEqual(hits(), []);
});

test("at most thirty are shown, and that there are more is said", async () => {
  const { look, hits, status } = await search(many(31, "tears"));
  look("tears");
  assert.deepEqual([hits().length, /31/.test(status()), /30/.test(status())], [30, true, true]);
  const just = await search(many(30, "tears"));
  just.look("tears");
  assert.deepEqual([just.hits().length, /30/.test(just.status())], [30, true]);
  assert.notEqual(just.status(), status());
});

test("titles count more, sources come last, words may be unfinished or mistyped, and where not all of them stand together some do", async () => {
  const documents = [{ id: 0, title: "Tears", text: "x", href: "sources.html#a", where: "Source" }, { id: 1, title: "Other", text: "some words on tears", href: "1.html", where: "" }, { id: 2, title: "Tears", text: "y z", href: "2.html", where: "" }];
  const { look, hits, links, marks, status } = await search(documents);
  look("tears");
  assert.deepEqual(links(), ["2.html", "1.html", "sources.html#a"]);
  for (const part of ["tea", "teers"]) { look(part); assert.equal(hits().length, 3, part); }
  look("tears words");
  assert.deepEqual([links(), marks()], [["1.html"], ["words", "tears"]]);
  const all = status();
  look("words y");
  assert.deepEqual([links().sort(), status().length > all.length], [["1.html", "2.html"], true]);
});

test("a few words are shown around the first that was found, and where they are cut", async () => {
  const shown = async (text) => { const one = await search([{ id: 0, title: "T", text, href: "1.html", where: "" }]); one.look("tears"); return [one.lines()[0].trim(), one.marks()]; };
  assert.deepEqual(await shown(words(0, 40, { 20: "Tears" })), [`… ${words(6, 34, { 20: "Tears" })} …`, ["Tears"]]);
  assert.deepEqual(await shown(words(0, 28, { 14: "tears," })), [words(0, 28, { 14: "tears," }), ["tears,"]]);
  assert.deepEqual(await shown(words(0, 29, { 14: "tears" })), [`${words(0, 28, { 14: "tears" })} …`, ["tears"]]);
  assert.deepEqual(await shown(words(0, 29, { 15: "tears" })), [`… ${words(1, 29, { 15: "tears" })}`, ["tears"]]);
  const title = await search([{ id: 0, title: "Tears", text: words(0, 20), href: "1.html", where: "" }]);
  title.look("tears");
  assert.equal(title.lines()[0].trim(), `${words(0, 14)} …`);
});

test("where what is written may mean a need, help stands open until it means none; what a hand closed stays closed", async () => {
  const { look, help, status } = await search(many(1, "tears"), { need: { says: ["nobody needs"], alone: [], together: [], ordinary: [] } });
  look("tears");
  assert.deepEqual([help.open, help.querySelector("#gc-search-lines").children.length > 0], [false, true]);
  const plain = status();
  look("nobody needs me tears");
  assert.deepEqual([help.open, status().length > plain.length], [true, true]);
  help.open = false;
  look("nobody needs me");
  assert.equal(help.open, false);
  look("tears");
  assert.deepEqual([help.open, status()], [false, plain]);
});

test("a page without a search has none", () => {
  document.querySelector = () => null;
  assert.doesNotThrow(() => openSearch(HELP));
});

/** Places of pieces by their kind and where they lie on a screen of 100. */
async function woken(kinds, { fails = [] } = {}) {
  const order = [];
  let rests = 0;
  const page = read(kinds.map(([kind, , inside = ""]) => `<section${inside}><div data-gc-piece="${kind}" data-gc-place="of ${kind}"></div></section>`).join(""));
  page.querySelectorAll("[data-gc-piece]").forEach((one, i) => { one.getBoundingClientRect = () => ({ top: kinds[i][1], bottom: kinds[i][1] + 10 }); });
  document.querySelectorAll = (wanted) => page.querySelectorAll(wanted);
  Object.assign(globalThis, { innerHeight: 100, scrollY: 0, scheduler: { yield: async () => { rests += 1; order.push("rest"); } } });
  let now = 0;
  mock.method(performance, "now", () => now);
  for (const [kind] of kinds) mock.method(PIECES, kind, () => ({ render: ({ model }) => { now += 20; if (fails.includes(kind)) throw new Error("no"); order.push(kind); order[kind] = [model.get("html"), model.get("data")]; } }));
  await wakePieces({ about: "about", help: "help", terms: "terms", questions: "questions" }, (place) => ({ place }));
  mock.restoreAll();
  return { order: [...order], given: order, rests };
}

test("the header wakes first, then what is on the screen, and the rest by how near it is, with rests between", async () => {
  const { order, given } = await woken([["claim", 900], ["study", 50], ["beliefs", -300], ["arena", 120], ["header", 2000], ["plan", -5], ["review", 50, " hidden"], ["reflect", 101]]);
  assert.deepEqual(order, ["header", "study", "plan", "rest", "reflect", "arena", "beliefs", "rest", "claim", "review"]);
  assert.deepEqual(given.header, [undefined, { place: "of header", course: "about", help: "help", terms: "terms", questions: "questions" }]);
  assert.deepEqual(given.study, [undefined, { place: "of study" }]);
});

test("a piece that cannot be woken keeps no other from it", async (context) => {
  const warned = context.mock.method(console, "warn", () => {});
  assert.deepEqual((await woken([["claim", 10], ["study", 20]], { fails: ["claim"] })).order, ["study"]);
  assert.equal(warned.mock.callCount(), 1);
});
