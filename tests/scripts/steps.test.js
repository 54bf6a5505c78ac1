// The path of a lesson in Jupyter: of its cells, those of one step are in sight, each step under an address of its own.

import assert from "node:assert/strict";
import test from "node:test";

import { buttons } from "./page.mjs";
import { drawn, read } from "./piece.mjs";
import { happens, leave } from "./service.mjs";

const { takeMessages } = await import("../../widgets/pieces/shared/memory.js");
const { openPath } = await import("../../widgets/pieces/header/steps.js");
const { say } = await import("../../widgets/pieces/shared/say.js");

const written = (inside) => `<div class="cell"><div class="jp-RenderedMarkdown">${inside}</div></div>`;
const piece = (item, inside = "", name = item) => `<div class="cell"><div class="gc-places"><div data-gc-item="${item}">${inside}${name}</div></div></div>`;
const GUESS = '<fieldset data-moment="before"></fieldset>';
const LESSON = [
  written("<h1>A Good Cry ¶</h1><p>first</p>"), piece("02.g", GUESS), written("<p>found</p>"), '<div class="cell">code</div>',
  written('<h2>Why we cry?¶</h2><p>why</p><h3>In it</h3>'), piece("02.x"),
  written("<h2>The end</h2>"), piece("02.d", '<div data-gc-part="pad"></div>'), written('<p>shown</p><p><a href="03_babies.ipynb#x">On to babies</a></p>'),
];
const NEXT = '<a rel="next" href="lessons/03_babies.ipynb"><span>Next</span><span> Babies </span></a>';

/** A lesson in Jupyter at an address; what is kept is told once its path is there. */
async function lesson({ cells = LESSON, next = NEXT, hash = "", shown = true, kept = {} } = {}) {
  leave();
  const panel = read(`<div class="panel" data-gc-lesson="02"><div class="gc-header">${next}<span class="place"></span></div><div class="end">${cells.join("")}</div></div>`).children[0];
  const [told, went, recalls] = [[], [], []];
  let watching;
  const snapshot = { attempts: {}, beliefs: {}, words: {}, states: {}, ...kept };
  takeMessages(({ entry, recall, watch }) => { if (entry) told.push(entry.value); if (recall) recalls.push(recall); if (watch) { watching = watch; watch(snapshot); } });
  const is = { shown };
  Object.assign(Object.getPrototypeOf(panel), { getClientRects: () => (is.shown ? [1] : []) });
  document.body = document.createElement("body");
  const go = (way) => (state, _, to) => { went.push([way, to, state.gcLesson]); location.hash = to; history.state = state; };
  Object.assign(globalThis, { location: { hash, protocol: "https:" }, history: { state: { more: 1 }, pushState: go("on"), replaceState: go("here") } });
  const [place, end] = [panel.querySelector(".place"), panel.querySelector(".end")];
  const all = [...panel.querySelectorAll(".cell")];
  const path = openPath({ panel, cells: all, place, end });
  recalls.forEach((recall) => recall(snapshot));
  const rest = async () => { for (let i = 0; i < 5; i += 1) await Promise.resolve(); drawn(); };
  await rest();
  const onward = panel.querySelector(".gc-onward");
  const [where, dialog] = place.children;
  const gone = (one) => one.matches(".gc-away, [data-gc-waits]");
  const parts = () => [...panel.querySelectorAll(".jp-RenderedMarkdown > *, .gc-places > [data-gc-item]")];
  return { path, panel, told, went, is, end, dialog, rest, where: () => where.textContent, openParts: () => where.click(), hear: async (more) => { watching({ ...snapshot, ...more }); await rest(); },
    // What can be read of the lesson, part by part, and which of its cells stand there at all.
    read: () => parts().filter((one) => !gone(one)).map((one) => one.textContent), cells: () => all.map((cell) => !gone(cell)), part: (text) => parts().find((one) => one.textContent.startsWith(text)),
    onward: () => (onward.hidden ? [] : [...onward.seen("button")].map(({ textContent }) => textContent)), press: async (name) => { buttons(panel, name)[0].click(); await rest(); },
    readOns: () => [...panel.querySelectorAll(".gc-read-on")], links: () => [...dialog.querySelectorAll("li button")], share: () => panel.style["--gc-share"], whole: () => document.body.classList.contains("gc-whole"), onwardPart: onward };
}
const FIRST = ["A Good Cry ¶", "first", "02.g"];
const BACK = say("path-back");
const on = (step) => say("path-on", { step });
const READ_ON = say("path-read-on");

test("a lesson begins with its first step, and what comes after a guess waits, with the way on", async () => {
  const { read: seen, cells, where, onward, went, share, readOns, told, whole, links } = await lesson();
  assert.deepEqual([seen(), cells()], [FIRST, [true, true, false, false, false, false, false, false, false]]);
  assert.deepEqual([where(), onward(), readOns().map((one) => one.hidden), told, whole()], ["Step 1 of 3", [], [false, false], [], false]);
  assert.deepEqual([went.at(-1), history.state.more, share()], [["here", "#a-good-cry", "02"], 1, `${100 / 3}%`]);
  assert.deepEqual(links().map((link) => [link.textContent, link.getAttribute("aria-current")]), [["A Good Cry", "step"], ["Why we cry?", "false"], ["The end", "false"]]);
});

test("whoever reads on without a guess, or makes it, sees what waited, and the way to the next step", async () => {
  const skipped = await lesson();
  await skipped.press(READ_ON);
  assert.deepEqual([skipped.read(), skipped.cells(), skipped.onward(), skipped.readOns()[0].hidden], [[...FIRST, "found"], [true, true, true, true, false, false, false, false, false], [on("Why we cry?")], true]);
  assert.equal(document.activeElement, skipped.part("found"));
  const guessed = await lesson();
  await guessed.hear({ attempts: { "02.g": {} } });
  assert.deepEqual([guessed.read(), guessed.onward(), guessed.readOns()[0].hidden], [[...FIRST, "found"], [on("Why we cry?")], true]);
});

test("each step that one goes to has an address that one can go back from, begins at its top, and is kept", async () => {
  const { press, read: seen, onward, went, end, told, part, where, share, cells, is } = await lesson({ kept: { attempts: { "02.g": {} } } });
  end.scrollTop = 500;
  await press(on("Why we cry?"));
  assert.deepEqual([seen(), cells(), onward(), where(), share()], [["Why we cry?¶", "why", "In it", "02.x"], [false, false, false, false, true, true, false, false, false], [BACK, on("The end")], "Step 2 of 3", `${200 / 3}%`]);
  assert.deepEqual([went.at(-1), end.scrollTop, told, document.activeElement], [["on", "#why-we-cry", "02"], 0, [{ at: "#why-we-cry", whole: false }], part("Why")]);
  const many = went.length;
  await press(BACK);
  assert.deepEqual([seen(), went.at(-1), went.length > many], [[...FIRST, "found"], ["on", "#a-good-cry", "02"], true]);
  is.shown = false;
  await press(on("Why we cry?"));
  assert.deepEqual(went.at(-1), ["on", "#a-good-cry", "02"], "a lesson that is not in sight leaves the address alone");
});

test("the last step leads to the next lesson, which the last line says too for whoever has no path", async () => {
  const last = await lesson({ hash: "#the-end", kept: { states: { "02.d": { value: 1 } } } });
  assert.deepEqual([last.read(), last.onward(), last.cells()], [["The end", "02.d", "shown"], [BACK, on("Babies")], [false, false, false, false, false, false, true, true, true]]);
  let clicked = 0;
  last.panel.querySelector("a").addEventListener("click", () => { clicked += 1; });
  await last.press(on("Babies"));
  assert.deepEqual([clicked, last.where()], [1, "Step 3 of 3"]);
  const none = await lesson({ hash: "#the-end", next: "", kept: { states: { "02.d": { value: 1 } } } });
  assert.deepEqual([none.read(), none.onward()], [["The end", "02.d", "shown", "On to babies"], [BACK]]);
  const other = await lesson({ hash: "#the-end", next: '<a rel="next" href="04_holding.ipynb">Holding</a>', kept: { states: { "02.d": { value: 1 } } } });
  assert.equal(other.read().at(-1), "On to babies");
});

test("an address leads to its step, also by a heading within it, and one that leads nowhere to the first", async () => {
  for (const [hash, where] of [["#in-it", "Step 2 of 3"], ["#the-end", "Step 3 of 3"], ["#gone", "Step 1 of 3"], ["#first", "Step 1 of 3"], ["", "Step 1 of 3"]]) assert.equal((await lesson({ hash })).where(), where, hash);
  const back = await lesson({ kept: { states: { "path:02": { at: "2026-03-01T10:00:00Z", value: { at: "#the-end", whole: false } } } } });
  assert.equal(back.where(), "Step 3 of 3", "one goes on where one was");
});

test("as the browser goes back the step of its address is shown, where it is this lesson's and in sight", async () => {
  const { where, press, is, told } = await lesson({ kept: { attempts: { "02.g": {} } } });
  await press(on("Why we cry?"));
  const pop = (hash, gcLesson = "02") => { location.hash = hash; happens("popstate", { state: gcLesson && { gcLesson } }); return where(); };
  assert.deepEqual([pop("#the-end", "03"), pop("#the-end", null), pop("#gone"), told.length], ["Step 2 of 3", "Step 2 of 3", "Step 2 of 3", 1]);
  is.shown = false;
  assert.equal(pop("#the-end"), "Step 2 of 3");
  is.shown = true;
  assert.deepEqual([pop("#the-end"), pop("#a-good-cry"), told.length], ["Step 3 of 3", "Step 1 of 3", 3]);
});

test("the list of parts leads to each of them, and to all of it on one page, on which nothing waits and no line is left out", async () => {
  const { openParts, dialog, links, where, panel, press, read: seen, onward, readOns, whole, share, told, cells, rest, part } = await lesson();
  openParts();
  assert.equal(dialog.open, true);
  links()[1].click();
  await rest();
  assert.deepEqual([dialog.open, where(), document.activeElement], [false, "Step 2 of 3", part("Why")]);
  await press(say("path-whole"));
  assert.deepEqual([cells().every(Boolean), seen().length, seen().at(-1), onward(), readOns().map((one) => one.hidden)], [true, 12, "On to babies", [], [true, true]]);
  assert.deepEqual([whole(), share(), where(), told.at(-1), links()[1].getAttribute("aria-current"), buttons(panel, say("path-steps")).length], [true, "0%", say("path-parts"), { at: "#why-we-cry", whole: true }, "false", 1]);
  await press(say("path-steps"));
  assert.deepEqual([whole(), where(), seen()[0]], [false, "Step 2 of 3", "Why we cry?¶"]);
  openParts();
  buttons(dialog, say("header-close"))[0].click();
  assert.equal(dialog.open, false);
});

test("what is found in another step, or waits there, is shown", async () => {
  const { panel, part, where, read: seen, went, rest } = await lesson();
  panel.hears.beforematch({ target: part("shown") });
  await rest();
  assert.deepEqual([where(), seen(), went.at(-1)[0]], ["Step 3 of 3", ["The end", "02.d", "shown"], "on"]);
  panel.hears.beforematch({ target: part("first") });
  assert.deepEqual([where(), seen()], ["Step 1 of 3", FIRST], "a guess of another step still waits");
});

test("whoever wants no path has all cells as they are, and may want it again", async () => {
  const { path, cells, where, panel, onward, readOns, whole, read: seen } = await lesson();
  path.open(false);
  assert.deepEqual([cells().every(Boolean), seen().length, panel.querySelector(".place").hidden, onward(), readOns().every((one) => one.hidden), whole()], [true, 12, true, [], true, false]);
  path.open(true);
  assert.deepEqual([seen(), panel.querySelector(".place").hidden, where()], [FIRST, false, "Step 1 of 3"]);
});

test("a piece that comes later asks for its guess then, and one at the end of its step asks for none", async () => {
  const { path, panel, read: seen, readOns, rest } = await lesson({ cells: [written("<h1>One</h1><p>a</p>"), '<div class="cell"><div class="gc-places"></div></div>', written("<p>b</p>"), written("<h2>Two</h2>"), piece("02.z", GUESS)] });
  assert.deepEqual([seen(), readOns().length], [["One", "a", "b"], 0]);
  panel.querySelector(".gc-places").append(read(`<div data-gc-item="02.late">${GUESS}late</div>`).children[0]);
  path.draw();
  await rest();
  assert.deepEqual([seen(), readOns().length], [["One", "a", "late"], 1]);
});

test("where there is no title, or no second step, or not all of it is drawn, there is no path", async () => {
  const open = (cells, more) => { const all = cells.map((one) => Object.assign(read(one).children[0], more)); return openPath({ panel: read("<p></p>"), cells: all, place: read(""), end: read("") }); };
  const [title, part] = [written("<h1>One</h1>"), written("<h2>Two</h2>")];
  assert.deepEqual([open([part, title]), open([title]), open([]), open([title, part], { isConnected: false })], [null, null, null, null]);
});

test("keys and the focus of the way on are no business of the notebook's", async () => {
  const { onwardPart } = await lesson();
  let stopped = 0;
  const event = { key: "Enter", stopPropagation: () => { stopped += 1; } };
  onwardPart.hears.focusin(event);
  onwardPart.hears.keydown(event);
  assert.equal(stopped, 2);
});
