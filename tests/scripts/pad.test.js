// What one draws before a finding is seen: where a hand puts a handle, what is drawn then, and what is said of the gap.

import assert from "node:assert/strict";
import test, { mock } from "node:test";

import { texts, voice } from "./page.mjs";
import { drawn, read } from "./piece.mjs";

const { takeMessages } = await import("../../widgets/pieces/shared/memory.js");
const { drawnFirst } = await import("../../widgets/pieces/chart/draw.js");

const handle = (label, low, high, step, value) => `<span><input type="range" aria-label="${label}" min="${low}" max="${high}" step="${step}" value="${value}"><span></span></span>`;
const page = (kind, labels, [low, high, step, value]) => `<figure data-gc-draw="yes"><div class="gc-slider"><input value="3"></div>
  <div data-gc-part="pad" data-kind="${kind}"><svg><path></path></svg>${labels.map((label) => handle(label, low, high, step, value)).join("")}</div>
  <div data-gc-part="drawn"></div><div data-gc-part="choose"><button></button><button></button><button hidden></button></div></figure>`;
const found = (...points) => points.map(([label, at, value]) => ({ label, at, value }));
const CURVE = { item: "02.draw", at: [0, 0.5, 1], found: found(["early", 0, 2], ["middle", 0.5, 8], ["late", 1, 2]), near: 1, unit: "point|points", apart: "point|points", turn: "highest", names: {} };
const BARS = { item: "02.bars", at: [0.25, 0.75], found: found(["tears", 0.25, 6], ["none", 0.75, 2]), near: 1, unit: "%", apart: "points", turn: "", names: {} };

/** A chart that is drawn first, on a pad of 200 by 100 that lies at 10, 20. */
function opened({ kind = "curve", draw = kind === "curve" ? CURVE : BARS, labels = draw.at.map((_, i) => ["early", "middle", "late"][i]), scale = [0, 10, 1, 5], kept } = {}) {
  const root = read(page(kind, labels, scale));
  const [told, shown] = [[], []];
  takeMessages(({ entry, recall }) => { if (entry) told.push(entry.value); if (recall) recall({ attempts: {}, beliefs: {}, words: {}, states: kept === undefined ? {} : { [draw.item]: { value: kept } } }); });
  const pad = root.querySelector("[data-gc-part=pad]");
  const inputs = [...pad.querySelectorAll("input")];
  // A slider keeps to its scale and its steps.
  for (const input of inputs) {
    let value = input.value;
    const [low, high, step] = [input.min, input.max, input.step].map(Number);
    Object.defineProperty(input, "value", { get: () => value, set: (wanted) => { value = String(Number((low + Math.round((Math.min(high, Math.max(low, Number(wanted))) - low) / step) * step).toFixed(6))); } });
  }
  Object.assign(pad, { getBoundingClientRect: () => ({ left: 10, top: 20, width: 200, height: 100 }), setPointerCapture: (id) => shown.push(id) });
  const moved = drawnFirst(root, draw);
  drawn();
  const hand = (what, x = 0, y = 0) => { pad.hears[`pointer${what}`]({ clientX: 10 + 200 * x, clientY: 20 + 100 * y, pointerId: 7 }); drawn(); };
  const figure = root.querySelector("figure");
  const part = (name) => root.querySelector(`[data-gc-part=${name}]`);
  const buttons = part("choose").children;
  const state = () => ["asking", "drawn", "skipped"].filter((name) => figure.classList.contains(`gc-${name}`)).join();
  return { root, figure, part, inputs, told, hand, moved, state, shown, press: (i) => { buttons[i].click(); drawn(); }, hidden: () => [...buttons].map((one) => one.hidden),
    values: () => inputs.map((input) => Number(input.value)), line: () => pad.querySelector("path").getAttribute("d"), said: () => texts(part("drawn"), "p"),
    touched: () => inputs.map((input) => input.parentElement.classList.contains("gc-touched")), key: (i, value, more = {}) => { inputs[i].value = value; inputs[i].hears.keyup({ key: "ArrowUp", ...more }); drawn(); } };
}

test("before a hand was there nothing is drawn, and what is asked for is a drawing, or to go without", () => {
  const { state, hidden, line, touched, inputs, figure, press, said, told } = opened();
  assert.deepEqual([state(), hidden(), line(), touched(), figure.dataset.gcDraw], ["asking", [false, false, true], "", [false, false, false], undefined]);
  assert.deepEqual(inputs.map((input) => [input.getAttribute("aria-valuetext"), input.parentElement.style["--gc-y"], input.parentElement.children[1].textContent]), Array(3).fill(["5\u00a0points", "50", "5\u00a0points"]));
  press(0);
  mock.timers.tick(100);
  assert.deepEqual([state(), told, said(), voice.textContent], ["asking", [], ["Draw first, or have it shown without drawing: both are fine."], "Draw first, or have it shown without drawing: both are fine."]);
});

test("a hand puts the handle that is nearest to where it is, and the whole curve is drawn from then on", () => {
  const { hand, values, touched, line, inputs, shown } = opened();
  hand("move", 0.5, 0);
  assert.deepEqual(values(), [5, 5, 5], "before it is down it draws nothing");
  hand("down", 0.45, 0.1);
  assert.deepEqual([values(), touched(), shown], [[5, 9, 5], [true, true, true], [7]]);
  assert.match(line(), /^M0 50\.00L/);
  assert.match(line(), /L50 10\.00L/);
  assert.match(line(), /L100 50\.00$/);
  assert.equal(line().split("L").length, 49);
  assert.deepEqual([inputs[1].parentElement.style["--gc-y"], inputs[1].getAttribute("aria-valuetext")], ["10", "9\u00a0points"]);
  hand("move", 0.9, 0.7);
  assert.deepEqual(values(), [5, 8, 3]);
  hand("up");
  assert.equal(document.activeElement, inputs[2]);
  hand("move", 0, 0);
  assert.deepEqual(values(), [5, 8, 3], "once it is up it draws nothing any more");
});

test("a quick hand draws the handles that it passes on its way, between where it was and where it is", () => {
  const { hand, values } = opened();
  hand("down", 0, 1);
  hand("move", 1, 0.2);
  assert.deepEqual(values(), [0, 4, 8]);
  const back = opened();
  back.hand("down", 1, 0);
  back.hand("move", 0.5, 0.5);
  assert.deepEqual(back.values(), [5, 5, 10], "what it has not passed stays");
});

test("a hand that only scrolls has drawn nothing", () => {
  const { hand, values, line, touched } = opened();
  hand("down", 0, 1);
  hand("cancel");
  assert.deepEqual([values(), line(), touched()], [[5, 5, 5], "", [false, false, false]]);
  hand("move", 1, 1);
  hand("cancel");
  assert.deepEqual(values(), [5, 5, 5]);
});

test("a bar goes as far as the hand, stays the same one while the hand moves, and others stay empty", () => {
  const { hand, values, touched, line, inputs } = opened({ kind: "bar" });
  hand("down", 0.62, 0.7);
  hand("move", 0.8, 0.1);
  assert.deepEqual([values(), touched(), line()], [[5, 8], [false, true], "M0 75H80"]);
  assert.equal(inputs[1].parentElement.style["--gc-x"], "80");
  hand("up");
  hand("down", 0.3, 0.1);
  assert.deepEqual([values(), touched(), line()], [[3, 8], [true, true], "M0 25H30M0 75H80"]);
  const below = opened({ kind: "bar", scale: [-10, 10, 1, 0] });
  below.hand("down", 0.25, 0.25);
  assert.deepEqual([below.values()[0], below.line()], [-5, "M50 25H25"], "a bar begins at nothing");
});

test("keys draw as a hand does, and to pass by is not to draw", () => {
  const { key, touched, values } = opened({ kind: "bar" });
  for (const pass of ["Tab", "Shift"]) key(0, 5, { key: pass });
  assert.deepEqual(touched(), [false, false]);
  key(0, 6);
  assert.deepEqual([touched(), values()], [[true, false], [6, 5]]);
  const { inputs, touched: also } = opened({ kind: "bar" });
  inputs[1].hears.input({});
  drawn();
  assert.deepEqual(also(), [false, true]);
});

test("what was drawn is kept and shown with its gap, and can be drawn again", () => {
  const { hand, press, told, state, hidden, said, figure, inputs, part } = opened();
  hand("down", 0, 0.8);
  hand("move", 0.5, 0.5);
  hand("move", 1, 0.8);
  press(0);
  assert.deepEqual([told, state(), hidden()], [[{ drawn: [2, 5, 2] }], "drawn", [true, true, false]]);
  assert.ok(figure.classList.contains("gc-comes"));
  assert.equal(document.activeElement, part("drawn"));
  assert.deepEqual(said(), [
    "You drew the highest point at “middle”. In the chart it comes at about that time, at “middle”. The widest gap is at “middle”: the chart shows 8\u00a0points, higher than the 5\u00a0points that you drew. You came closest at “late”: the chart shows 2\u00a0points, and you drew 2\u00a0points.",
    "You drew (dashed): early – 2\u00a0points · middle – 5\u00a0points · late – 2\u00a0points.",
  ]);
  press(2);
  assert.deepEqual([state(), hidden(), said(), figure.classList.contains("gc-comes"), document.activeElement === inputs[0]], ["asking", [false, false, true], [], false, true]);
});

test("whoever goes without has nothing said of a drawing, and may draw later", () => {
  const { press, told, state, hidden, said } = opened();
  press(1);
  assert.deepEqual([told, state(), hidden(), said(), document.activeElement.hidden], [[{ drawn: null }], "skipped", [true, true, false], [], false]);
});

test("whoever is led to what waits for a drawing sees it, and what is there already stays", () => {
  const { figure, state, told } = opened();
  figure.hears.beforematch();
  figure.hears.beforematch();
  assert.deepEqual([state(), told], ["skipped", [{ drawn: null }]]);
});

test("what was kept is shown again as it was left, and a drawing with other handles is asked for anew", () => {
  const state = (kept, more) => { const one = opened({ kept, ...more }); return [one.state(), one.values()]; };
  assert.deepEqual(state({ drawn: null }), ["skipped", [5, 5, 5]]);
  assert.deepEqual(state({ drawn: [2, 8, 3] }), ["drawn", [2, 8, 3]]);
  for (const odd of [{ drawn: [2, 8] }, { drawn: [null, null, null] }, { drawn: "abc" }, {}, null]) assert.deepEqual(state(odd), ["asking", [5, 5, 5]], JSON.stringify(odd));
  const bars = opened({ kind: "bar", kept: { drawn: [null, 7] } });
  assert.deepEqual([bars.state(), bars.touched(), bars.line(), bars.said()], ["drawn", [false, true], "M0 75H70",
    ["The chart shows 2\u00a0%. That is lower than the 7\u00a0% that you drew.", "You drew (dashed): middle – 7\u00a0%."]]);
});

test("a drawing that is near, or the same, is said to be so, and never nearer than it is", () => {
  const said = (drawing, more) => opened({ kept: { drawn: drawing }, draw: { ...CURVE, turn: "", ...more }, scale: [0, 10, 0.1, 5] }).said()[0];
  assert.equal(said([2, 8, 2]), "You drew just what the chart shows, at every point.");
  assert.equal(said([2.3, 8, 2]), "At each of 3 points, what the chart shows lies within 0.3\u00a0points of what you drew.");
  const exact = found(["early", 0, 2.01], ["middle", 0.5, 8], ["late", 1, 2]);
  assert.match(said([1.9, 8, 2], { found: exact }), /within 0\.2\u00a0points/);
  assert.match(said([3, 8, 2]), /within 1\u00a0point of/);
  assert.match(said([3.1, 8, 2]), /^The widest gap is at “early”: the chart shows 2\u00a0points, lower than the 3\.1\u00a0points/);
  assert.doesNotMatch(said([5, 3, 5]), /closest/);
});

test("where it is highest or lowest is compared by half the way to the next handle", () => {
  const said = (drawing, turn, more) => opened({ kept: { drawn: drawing }, draw: { ...CURVE, turn, ...more } }).said()[0].split(". ").slice(0, 2).join(". ");
  assert.match(said([9, 3, 2], "highest"), /at “early”\. In the chart it comes later, at “middle”/);
  assert.match(said([1, 3, 9], "highest"), /at “late”\. In the chart it comes earlier, at “middle”/);
  assert.match(said([9, 3, 9], "highest"), /at “early”\. In the chart it comes later/, "of two that are as high it is the first");
  assert.match(said([5, 6, 5], "highest"), /about the same level throughout\. In the chart it is highest at “middle”/);
  assert.match(said([5, 1, 6], "lowest", { found: found(["early", 0, 2], ["middle", 0.5, 1], ["late", 1, 8]) }), /lowest point at “middle”\. In the chart it comes at about that time/);
  assert.match(said([1, 5, 6], "lowest", { found: found(["early", 0, 2], ["between", 0.25, 1], ["late", 1, 8]) }), /at about that time, at “between”/);
  assert.match(said([1, 5, 6], "lowest", { found: found(["early", 0, 2], ["between", 0.26, 1], ["late", 1, 8]) }), /comes later, at “between”/);
});

test("a scale of words is drawn in its words, and below nothing a number has its own sign", () => {
  const names = ["never", "seldom", "often"];
  const { inputs, said } = opened({ scale: [0, 2, 0.5, 1], kept: { drawn: [2, 2, 0] }, draw: { ...CURVE, turn: "", names, near: 0.4, found: found(["early", 0, 2], ["late", 1, 2]) } });
  assert.deepEqual(inputs.map((input) => input.getAttribute("aria-valuetext")), ["often", "often", "never"]);
  assert.match(said()[0], /late/);
  assert.doesNotMatch(said()[0], /higher|lower/);
  const cold = opened({ scale: [-1, 1, 0.25, 0], kept: { drawn: [-0.5, 0.25, 1] }, draw: { ...CURVE, unit: "", turn: "" } });
  assert.equal(cold.said()[1], "You drew (dashed): early – −0.5 · middle – 0.25 · late – 1.");
});

test("beside other curves than those that were there as one drew, a drawing is not shown as drawn for them", () => {
  const { moved, figure, root } = opened();
  const is = ["3", "4"].map((value) => { root.querySelector(".gc-slider input").value = value; moved(); return figure.classList.contains("gc-moved-on"); });
  assert.deepEqual(is, [false, true]);
});
