// The pictures of studies: where a person, a study and what is true stand on them is what one reads off.

import assert from "node:assert/strict";
import test from "node:test";

import { texts } from "./page.mjs";
import { DATA, MOOD, plan, rules } from "./study.mjs";

const { forest } = await import("../../widgets/pieces/study/forest.js");
const { differences, interval, truthLine } = await import("../../widgets/pieces/study/axis.js");
const { groupsOf, keyOf } = await import("../../widgets/pieces/study/stage.js");
const { farEnough, hundred, mean, pictureOfMany, striking } = await import("../../widgets/pieces/study/many.js");

const numbers = (element, ...names) => names.map((name) => Number(element.getAttribute(name)));
const all = (element, wanted) => [...element.querySelectorAll(wanted)];
const places = (element) => all(element, "text").map((one) => [one.textContent, ...numbers(one, "x", "y")]);
/** The points of a path of dots. */
const dots = (path) => [...path.getAttribute("d").matchAll(/M(\S+) (\S+)h0/g)].map(([, x, y]) => [Number(x), Number(y)]);

test("a scale of differences has nothing in its middle, its halves named, and says what each side means", () => {
  const { x, marks, foot } = differences({ reach: 8, less: "less", more: "more" }, { left: 100, right: 300, top: 10, bottom: 50 });
  assert.deepEqual([x(-8), x(0), x(8), foot], [100, 200, 300, 46]);
  assert.equal(marks[0].getAttribute("d"), "M200 10V50");
  assert.deepEqual(numbers(marks[1], "x1", "x2", "y1", "y2"), [100, 300, 50, 50]);
  const said = marks.slice(2).map((one) => [one.textContent, ...numbers(one, "x", "y")]);
  assert.deepEqual(said, [["−8", 100, 68], ["−4", 150, 68], ["0", 200, 68], ["4", 250, 68], ["8", 300, 68], ["← less", 100, 88], ["more →", 300, 88]]);
});

test("an interval goes from its low end to its high one, with an arrow where it goes on beyond the scale", () => {
  const { x } = differences({ reach: 8, less: "", more: "" }, { left: 100, right: 300, top: 0, bottom: 50 });
  const drawn = (low, high) => {
    const one = interval(x, 30, { estimate: 2, low, high }, 8);
    return [numbers(one.querySelector("line"), "x1", "x2", "y1", "y2"), all(one, "path").map((path) => path.getAttribute("d")), numbers(one.querySelector("rect"), "x", "y", "width", "height")];
  };
  assert.deepEqual(drawn(-4, 8), [[150, 300, 30, 30], [], [220, 25, 10, 10]]);
  assert.deepEqual(drawn(-8, 9), [[100, 300, 30, 30], ["M293 25L300 30L293 35"], [220, 25, 10, 10]]);
  assert.deepEqual(drawn(-9, 4), [[100, 250, 30, 30], ["M107 25L100 30L107 35"], [220, 25, 10, 10]]);
  const truth = truthLine(x, { label: "true", value: 4 }, 10, 50);
  assert.deepEqual([truth.querySelector("path").getAttribute("d"), places(truth)], ["M250 10V50", [["true", 250, 5]]]);
});

const row = (label, estimate, low, high, weight) => ({ label, estimate, low, high, weight });
const usual = { reach: 8, decimals: 1, less: "less", more: "more" };

test("in a wide forest words stand left of a row and its numbers right of it", () => {
  const svg = forest({ ...usual, rows: [row("one", 2, 1, 3), row("two", -2, -3, -1)] });
  assert.equal(svg.getAttribute("viewBox"), "0 0 640 122");
  assert.equal(svg.querySelector("path").getAttribute("d"), "M365 8V76");
  const rows = all(svg, ".gc-forest-row");
  assert.deepEqual(rows.map(places), [[["one", 0, 28], ["+2.0 (1.0 … 3.0)", 640, 28]], [["two", 0, 58], ["−2.0 (−3.0 … −1.0)", 640, 58]]]);
  assert.deepEqual(numbers(rows[0].querySelector("line"), "x1", "x2", "y1"), [380.625, 411.875, 23]);
  assert.deepEqual(numbers(rows[0].querySelector("rect"), "width", "height"), [8, 8]);
});

test("what all say together is a diamond from its low end to its high one, and what is true a line through all rows", () => {
  const svg = forest({ ...usual, rows: [row("one", 2, 1, 3, 0.8), row("two", 4, 2, 6, 0.2)], total: { label: "Together", mean: 2, low: 0, high: 4 }, truth: { label: "true", value: 4 } });
  assert.equal(svg.getAttribute("viewBox"), "0 0 640 174");
  const total = svg.querySelector(".gc-forest-total");
  assert.deepEqual([total.querySelector("path").getAttribute("d"), places(total)], ["M365 110L396.25 101L427.5 110L396.25 119Z", [["Together", 0, 115], ["+2.0 (0.0 … 4.0)", 640, 115]]]);
  assert.equal(svg.querySelector(".gc-study-truth").querySelector("path").getAttribute("d"), "M427.5 24V128");
  assert.deepEqual(all(svg, "rect").map((one) => Number(one.getAttribute("width"))), [14, 9.5], "the more it weighs, the larger it is");
});

test("in a narrow forest words stand above the rows, no line runs through them, and on a small screen the ends are left out", () => {
  const rows = [row("one", 2, 1, 3), row("two", -2, -3, -1)];
  const total = { label: "Together", mean: 2, low: 0, high: 4 };
  const svg = forest({ ...usual, rows, total, width: 440 });
  assert.equal(svg.getAttribute("viewBox"), "0 0 440 202");
  assert.equal(svg.querySelector("path").getAttribute("d"), "M220 30.119999999999997V52.12M220 76.12V98.12M220 124V156");
  assert.deepEqual(places(svg.querySelector(".gc-forest-row")), [["one", 0, 27.119999999999997], ["+2.0 (1.0 … 3.0)", 440, 27.119999999999997]]);
  assert.deepEqual(places(svg.querySelector(".gc-forest-total")), [["Together", 0, 124], ["+2.0 (0.0 … 4.0)", 440, 124]]);
  assert.equal(numbers(svg.querySelector("line"), "x1", "x2").join(), "16,424");
  const words = (width) => texts(forest({ ...usual, rows, width }).querySelector(".gc-forest-row"), "text")[1];
  assert.deepEqual([439, 440].map(words), ["+2.0", "+2.0 (1.0 … 3.0)"]);
  const wide = (width) => places(forest({ ...usual, rows, width }).querySelector(".gc-forest-row"))[0][2];
  assert.deepEqual([wide(599), wide(600)], [27.119999999999997, 28]);
});

test("more than thirty rows stand close, small and without words, and fewer do where that is asked for", () => {
  const many = (count, more) => forest({ ...usual, rows: Array.from({ length: count }, () => row("one", 2, 1, 3, 0.1)), ...more });
  const look = (svg) => [all(svg, ".gc-forest-row text").length, svg.getAttribute("viewBox"), ...numbers(svg.querySelector("rect"), "width"), ...numbers(svg.querySelector("line"), "x1", "x2")];
  assert.deepEqual(look(many(30)), [60, "0 0 640 962", 14, 240, 490]);
  assert.deepEqual(look(many(31)), [0, "0 0 640 341", 4, 16, 624]);
  assert.deepEqual(look(many(5, { close: true })), [0, "0 0 640 172", 14, 16, 624]);
  const total = many(31, { total: { label: "Together", mean: 2, low: 0, high: 4 } }).querySelector(".gc-forest-total");
  assert.deepEqual(places(total), [["Together", 0, 299]]);
});

/** Studies by their differences, each with an interval of one to both sides. */
const studies = (...estimates) => estimates.map((estimate) => ({ estimate, low: estimate - 1, high: estimate + 1 }));

test("a hundred studies are a hundred, from one seed on; those with too few people are left out", () => {
  assert.equal(hundred(rules(4), plan(), 1).length, 100);
  const some = hundred(rules(4), plan({ people: 6 }), 2 ** 32 - 1).length;
  assert.ok(some > 0 && some < 100);
  assert.deepEqual(hundred(rules(4), plan(), 2 ** 32 - 1)[1], hundred(rules(4), plan(), 0)[0], "after the last seed comes the first");
  assert.deepEqual(striking(studies(0, 2, -2, 1)).map(({ estimate }) => estimate), [2, -2]);
  assert.equal(mean(studies(1, 2, 6)), 3);
});

test("each study is a dot over its difference, filled where it is striking, in columns that stay in the picture", () => {
  const svg = pictureOfMany(studies(0, 0, 4), rules(4), plan(), MOOD, { width: 448, reach: 8 });
  assert.equal(svg.getAttribute("viewBox"), "0 0 448 192");
  const [plain, hole, clear] = ["plain", "hole", "striking"].map((name) => dots(svg.querySelector(`.gc-study-${name}`)));
  assert.deepEqual([plain, hole, clear], [[[225, 138.5], [225, 129.5]], plain, [[324, 138.5]]]);
  assert.equal(svg.querySelector(".gc-study-usual").getAttribute("d"), "M257.33333333333337 147l5 8h-10Z");
  assert.equal(svg.querySelector(".gc-study-truth").querySelector("path").getAttribute("d"), "M324 22V146");
  assert.equal(svg.querySelector(".gc-study-zero").getAttribute("d"), "M224 26V146");
  const tall = dots(pictureOfMany(studies(...Array(20).fill(0)), rules(4), plan(), MOOD, { width: 448, reach: 8 }).querySelector(".gc-study-plain"));
  assert.deepEqual([tall[0], tall[19]], [[225, 140.2], [225, 33.8]]);
});

test("with only what gets printed, the same dots stand where they stood, without the others", () => {
  const svg = pictureOfMany(studies(0, 0, 4), rules(4), plan(), MOOD, { width: 448, printed: true, reach: 8 });
  assert.deepEqual([dots(svg.querySelector(".gc-study-plain")), dots(svg.querySelector(".gc-study-striking"))], [[], [[324, 138.5]]]);
  assert.equal(svg.querySelector(".gc-study-usual").getAttribute("d"), "M324 147l5 8h-10Z");
  const none = pictureOfMany(studies(0), rules(4), plan(), MOOD, { width: 448, printed: true });
  assert.equal(none.querySelector(".gc-study-usual"), null);
  assert.deepEqual(pictureOfMany([], rules(4), plan(), MOOD, { width: 448 }).querySelector(".gc-study-usual"), null);
  assert.deepEqual([studies(1), studies(-7), []].map((some) => farEnough(some, rules(1), plan(), MOOD)), [2, 8, 2]);
});

const people = { asked: [1, 1, 0, 0], cried: [1, 0, 1, 0], before: [1, 2, 3, 4], after: [5, 6, 7, 8] };
const values = (groups) => groups.map((group) => group.map(({ value, cried, at }) => [value, cried, at]));

test("who is in which group goes by the plan: by lot, by what people did, or the same people twice", () => {
  assert.deepEqual(values(groupsOf({ design: "lots" }, people)), [[[5, 1, 0], [6, 0, 1]], [[7, 1, 2], [8, 0, 3]]]);
  assert.deepEqual(values(groupsOf({ design: "self-chosen" }, people)), [[[5, 1, 0], [7, 1, 2]], [[6, 0, 1], [8, 0, 3]]]);
  assert.deepEqual(values(groupsOf({ design: "before-after" }, people)), [[[5, 1, 0], [7, 1, 2]], [[1, 1, 0], [3, 1, 2]]]);
  assert.deepEqual([keyOf({ design: "lots" }, DATA), keyOf({ design: "self-chosen" }, DATA)], [["chosen one", "chosen two"], []]);
});
