// The path of a lesson: which step is shown, what of it waits for a guess, and where one goes on the next time.

import assert from "node:assert/strict";
import test from "node:test";

import { make } from "./page.mjs";
import { drawn, read } from "./piece.mjs";
import { happens, leave } from "./service.mjs";

const { takeMessages } = await import("../../widgets/pieces/shared/memory.js");
const { nameIn, pathOf, waiting } = await import("../../widgets/pieces/shared/path.js");
const { openPath } = await import("../../widgets/site/scripts/path.js");

/** The bare path of three steps, of which nothing is on a page. */
function bare({ states = {}, attempts = {}, whole = false, guesses = [], at } = {}) {
  const [shown, told, resumed] = [[], [], []];
  let watching;
  const memory = { recall: (show) => show({ state: at }), state: (value) => told.push(value), watch: (show) => { watching = show; show({ attempts, states }); } };
  const names = ["one", "two", "three"];
  const path = pathOf({ names, stepNamed: (name) => names.indexOf(name), guesses, memory, whole, resume: (step) => resumed.push(step), show: (now) => shown.push(now) });
  return { path, told, resumed, shown, now: () => { const { states, ...now } = shown.at(-1); return now; }, hear: (more) => watching({ attempts: {}, states: {}, ...more }) };
}
const turned = (at, whole) => ({ at, value: { whole } });

test("a step that one goes to is kept, with how one reads; to stay, or to go nowhere, is not", () => {
  const { path, told, now } = bare();
  assert.deepEqual(now(), { here: 0, whole: false });
  path.go(1);
  for (const step of [1, -1]) path.go(step);
  assert.deepEqual([told, now()], [[{ at: "#two", whole: false }], { here: 1, whole: false }]);
  path.turn();
  assert.deepEqual([told.at(-1), now()], [{ at: "#two", whole: true }, { here: 1, whole: true }]);
  path.turn();
  path.go(0);
  assert.deepEqual([told.slice(2), now()], [[{ at: "#two", whole: false }, { at: "#one", whole: false }], { here: 0, whole: false }]);
});

test("one goes on where one was, if that step is still there", () => {
  assert.deepEqual([{ at: "#three" }, { at: "#one" }, { at: "#gone" }, {}, undefined].map((at) => bare({ at }).resumed), [[2], [0], [], [], []]);
});

test("a lesson is read as the last one was, in any lesson; other things that are kept say nothing of it", () => {
  const whole = (states) => bare({ states }).now().whole;
  const [early, late] = ["2026-03-01T10:00:00Z", "2026-03-02T10:00:00Z"];
  assert.deepEqual([whole({ "path:02": turned(early, true) }), whole({ "path:02": turned(early, true), "path:03": turned(late, false) }), whole({ "path:02": turned(late, true), "path:03": turned(early, false) }),
    whole({ "chart:x": turned(late, true) }), whole({ "path:02": { at: early, value: null } }), whole({ "path:02": turned(early, "yes") })], [true, false, true, false, false, false]);
  assert.equal(bare({ whole: true }).now().whole, true);
  const page = bare();
  page.hear({ states: { "path:02": turned(early, true) } });
  page.hear({});
  assert.equal(page.now().whole, true, "another tab's choice does not take it back");
});

test("a guess is done once it is answered, or was left out, and stays so", () => {
  const guesses = ["02.a", "02.b", "02.c"].map((item) => ({ item, isDone: false }));
  const { path, hear } = bare({ guesses, attempts: { "02.a": {} } });
  const done = () => guesses.map(({ isDone }) => isDone);
  assert.deepEqual(done(), [true, false, false]);
  path.readOn([guesses[2]]);
  assert.deepEqual(done(), [true, false, true]);
  hear({ states: { "02.b": { value: 1 } } });
  assert.deepEqual(done(), [true, true, true]);
});

test("what comes after the first guess that is not done waits, and the guess does not", () => {
  const parts = ["a", "guess", "b", "other", "c"];
  const after = (done) => waiting(parts, (part) => ({ guess: { isDone: done }, other: { isDone: false } })[part]);
  assert.deepEqual([after(false), after(true), waiting(["a"], () => null)], [["b", "other", "c"], ["c"], []]);
});

test("an address leads to a name, and what can be none leads nowhere", () => {
  assert.deepEqual(["#two", "#%C3%A9", "#%", ""].map(nameIn), ["two", "é", "", ""]);
});

const GUESS = '<div data-gc-place="p1"><fieldset data-moment="before"></fieldset></div>';
const DRAWN = '<div data-gc-place="p2"><div data-gc-part="pad"></div></div>';
const MARKUP = `<nav class="gc-toc"><p data-gc-part="where"></p><ol><li><a href="02.html#one"></a></li><li><a href="02.html#two"></a></li><li><a href="02.html#three"></a></li></ol><button data-gc-part="whole"></button></nav>
  <main><section class="gc-path-step"><h1 id="one">One</h1>${GUESS}<p id="found">found</p></section><section class="gc-path-step"><h2 id="two">Two</h2><p id="second">said</p></section>
  <section class="gc-path-step"><h2 id="three">Three</h2>${DRAWN}<p>shown</p>${GUESS}<p class="gc-onward"></p></section></main>`;
const CONTENT = { p1: { item: "02.g" }, p2: { item: "chart:x", draw: { item: "02.d" } } };

/** A page of the web with its path, at an address; what was kept is there, and each thing that is told is noted. */
function lesson({ hash = "", search = "", kept = {}, fixed = false, markup = MARKUP } = {}) {
  leave();
  const page = read(markup);
  const [told, scrolled, went] = [[], [], []];
  document.body = make("body[data-gc-lesson=02]", page);
  document.getElementById = (id) => page.querySelector(`#${id || "-"}`);
  document.querySelector = (wanted) => page.querySelector(wanted);
  document.querySelectorAll = (wanted) => page.querySelectorAll(wanted);
  Object.getPrototypeOf(page).scrollIntoView = function scrollIntoView() { scrolled.push(this); };
  globalThis.location = { hash, search, protocol: "https:", replace(to) { went.push(to); location.hash = to; } };
  globalThis.getComputedStyle = () => ({ position: fixed ? "fixed" : "static" });
  const snapshot = { attempts: {}, beliefs: {}, words: {}, states: kept.states ?? {}, ...kept };
  const recalls = [];
  let watching;
  takeMessages(({ entry, recall, watch }) => { if (entry) told.push(entry); if (recall) recalls.push(recall); if (watch) { watching = watch; watch(snapshot); } });
  openPath((place) => CONTENT[place]);
  // A record has never answered before the page is there.
  recalls.forEach((recall) => recall(snapshot));
  drawn();
  const steps = page.querySelectorAll(".gc-path-step");
  return { page, told, scrolled, went, steps, hidden: () => steps.map((step) => step.hidden), go(to) { location.hash = to; happens("hashchange", {}); }, id: (name) => page.querySelector(`#${name}`),
    waits: () => [...page.querySelectorAll("[data-gc-waits]")].map(({ textContent }) => textContent), button: page.querySelector("[data-gc-part=whole]"), where: () => page.querySelector("[data-gc-part=where]").textContent,
    current: () => [...page.querySelectorAll("li a")].map((link) => link.getAttribute("aria-current")), readOns: () => [...page.querySelectorAll(".gc-read-on")], hear: (more) => watching({ ...snapshot, ...more }),
    body: () => ["gc-path", "gc-whole", "gc-last-step"].filter((name) => document.body.classList.contains(name)), share: () => page.querySelector(".gc-toc").style["--gc-share"] };
}
const AWAY = "until-found";

test("a lesson begins with its first step; what comes after a guess waits, and can be gone on to without it", () => {
  const { hidden, waits, where, current, body, share, readOns, told, id, scrolled } = lesson();
  assert.deepEqual([hidden(), where(), current(), body(), share()], [[false, AWAY, AWAY], "Step 1 of 3", ["step", null, null], ["gc-path"], `${100 / 3}%`]);
  assert.deepEqual([waits(), readOns().map((one) => one.hidden), scrolled, told], [["found", "shown", "", ""], [false, false], [], []], "what leads on is no guess");
  readOns()[0].querySelector("button").click();
  assert.deepEqual([waits(), readOns().map((one) => one.hidden), document.activeElement, id("found").tabIndex], [["shown", "", ""], [true, false], id("found"), -1]);
});

test("a guess that is made, and a drawing, lets go of what waited for it", () => {
  const { hear, waits, readOns } = lesson();
  hear({ attempts: { "02.g": {} } });
  assert.deepEqual([waits().includes("found"), readOns()[0].hidden], [false, true]);
  hear({ states: { "02.d": { at: "2026-03-01T10:00:00Z", value: {} } } });
  assert.deepEqual(waits(), []);
});

test("an address leads to its step, to where it is in it, and past the guess that it waits for", () => {
  const second = lesson({ hash: "#second" });
  assert.deepEqual([second.hidden(), second.scrolled, second.told[0].value, document.activeElement === second.id("second")], [[AWAY, false, AWAY], [second.id("second")], { at: "#two", whole: false }, false]);
  second.go("#three");
  assert.deepEqual([second.hidden(), second.body(), second.share(), document.activeElement], [[AWAY, AWAY, false], ["gc-path", "gc-last-step"], "100%", second.id("three")]);
  assert.equal(second.scrolled.at(-1), second.page.querySelector(".gc-toc"), "a step begins with where one is");
  second.go("#gone");
  assert.deepEqual([second.hidden(), second.scrolled.length], [[AWAY, AWAY, false], 2]);
  second.go("#found");
  assert.deepEqual([second.hidden(), second.waits().includes("found"), second.scrolled.at(-1)], [[false, AWAY, AWAY], false, second.id("found")]);
  const beside = lesson({ hash: "#two", fixed: true });
  assert.deepEqual([beside.scrolled, beside.current()], [[beside.id("two")], [null, "step", null]]);
});

test("all of it on one page is a button away, nothing waits there, and one stays where one was", () => {
  const { button, hidden, waits, where, body, told, current, scrolled, id, readOns } = lesson({ hash: "#two" });
  assert.equal(button.textContent.length > 0, true);
  const before = button.textContent;
  button.click();
  assert.deepEqual([hidden(), waits(), body(), current(), told.at(-1).value, scrolled.at(-1)], [[false, false, false], [], ["gc-path", "gc-whole"], [null, null, null], { at: "#two", whole: true }, id("two")]);
  assert.deepEqual([readOns().every((one) => one.hidden), where() !== "Step 2 of 3", button.textContent !== before], [true, true, true]);
  button.click();
  assert.deepEqual([hidden(), button.textContent], [[AWAY, false, AWAY], before]);
  assert.deepEqual(lesson({ search: "?whole" }).hidden(), [false, false, false]);
});

test("one goes on where one was, under that step's address, unless the address leads elsewhere", () => {
  const kept = { states: { "path:02": { at: "2026-03-01T10:00:00Z", value: { at: "#three", whole: false } } } };
  const back = lesson({ kept });
  assert.deepEqual([back.hidden(), back.went], [[AWAY, AWAY, false], ["#three"]]);
  const led = lesson({ kept, hash: "#two" });
  assert.deepEqual([led.hidden(), led.went], [[AWAY, false, AWAY], []]);
});

test("what the browser's own search finds in another step is shown; a lesson of one step has no path", () => {
  const found = lesson();
  happens("beforematch", { target: found.id("second") });
  assert.deepEqual(found.hidden(), [AWAY, false, AWAY]);
  const two = lesson({ markup: MARKUP.replace('<section class="gc-path-step"><h2 id="three">', "<section><h2>") });
  assert.deepEqual(two.hidden(), [false, AWAY]);
  const short = lesson({ markup: '<section class="gc-path-step"><h1 id="one">One</h1></section>' });
  assert.deepEqual([short.hidden(), short.body()], [[false], []]);
});
