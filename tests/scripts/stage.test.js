// The stage of one study: who comes in when, where they stand, and the means and the difference that go with them.

import assert from "node:assert/strict";
import test from "node:test";

import "./page.mjs";
import { MOOD, plan, rules } from "./study.mjs";

const { enter, stage } = await import("../../widgets/pieces/study/stage.js");
const { draw, resultOf } = await import("../../widgets/worlds/scripts/study.js");

const numbers = (element, ...names) => names.map((name) => Number(element.getAttribute(name)));
const all = (element, wanted) => [...element.querySelectorAll(wanted)];
const places = (element) => all(element, "text").map((one) => [one.textContent, ...numbers(one, "x", "y")]);
const dots = (path) => [...path.getAttribute("d").matchAll(/M(\S+) (\S+)h0/g)].map(([, x, y]) => [Number(x), Number(y)]);
const none = { low: NaN, high: NaN, estimate: NaN };
const person = (value, cried, at) => ({ value, cried, at });
const GROUPS = [[person(10, 1, 0), person(0, 0, 2), person(-4, 1, 3)], [person(-10, 0, 1)]];

/** A stage 420 wide, so that each step of the outcome is twenty pixels, and of a difference 22. */
function opened(more = {}) {
  const one = stage({ names: ["Cried", "Did not"], outcome: MOOD, groups: GROUPS, people: 80, width: 420, reach: 8, ...more });
  const [cried, dry] = ["cried", "dry"].map((name) => all(one.svg, `.gc-study-${name}`));
  return { ...one, cried, dry, holes: all(one.svg, ".gc-study-hole"), means: all(one.svg, ".gc-study-mean"), rows: () => places(one.svg).slice(0, 4) };
}

test("an empty stage has its two rows, its scale below them, and room for the difference", () => {
  const { svg, means, rows, cried, dry, holes } = opened();
  assert.equal(svg.getAttribute("viewBox"), "0 0 420 388");
  assert.deepEqual(rows(), [["Cried", 10, 18], ["", 410, 18], ["Did not", 10, 110], ["", 410, 110]]);
  assert.deepEqual(places(svg).slice(4, 10), [["−10", 10, 208], ["−5", 110, 208], ["0", 210, 208], ["5", 310, 208], ["10", 410, 208], ["mood, from low to high", 10, 228]]);
  assert.deepEqual(all(svg, "text").slice(4, 9).map((one) => one.getAttribute("text-anchor")), ["start", "middle", "middle", "middle", "end"]);
  assert.deepEqual(places(svg).slice(10), [["The difference, give or take chance", 10, 266], ["−8", 34, 360], ["−4", 122, 360], ["0", 210, 360], ["4", 298, 360], ["8", 386, 360],
    ["← worse with tears", 34, 380], ["better with tears →", 386, 380]]);
  assert.deepEqual(all(svg, ".gc-study-grid").slice(0, 3).map((line) => numbers(line, "x1", "x2", "y1", "y2")), [[10, 10, 26, 90], [10, 10, 118, 182], [110, 110, 26, 90]]);
  assert.equal(all(svg, ".gc-study-grid").length, 10);
  assert.deepEqual(numbers(svg.querySelector(".gc-study-base"), "x1", "x2", "y1", "y2"), [10, 410, 190, 190]);
  assert.equal(svg.querySelector(".gc-study-zero").getAttribute("d"), "M210 298V342");
  assert.deepEqual(means.map((mean) => numbers(mean.querySelector("line"), "y1", "y2")), [[26, 86], [118, 178]]);
  assert.deepEqual([cried, dry, holes].map((paths) => paths[0].style.strokeWidth), ["7", "7", "4.6"]);
});

test("the more people come, the smaller they are drawn", () => {
  const size = (people) => opened({ people }).cried[0].style.strokeWidth;
  assert.deepEqual([80, 81, 300, 301].map(size), ["7", "5.5", "5.5", "4"]);
});

test("where the groups do not say who cried, full and hollow dots are named, and the rest moves down", () => {
  const { svg } = opened({ key: ["cried", "did not"] });
  assert.equal(svg.getAttribute("viewBox"), "0 0 420 410");
  assert.deepEqual(all(svg, "circle").map((one) => [one.getAttribute("class"), ...numbers(one, "cx", "cy", "r")]), [["gc-study-dot", 14, 246, 4], ["gc-study-ring", 154, 246, 4]]);
  assert.deepEqual(places(svg).slice(10, 13), [["cried", 24, 251], ["did not", 164, 251], ["The difference, give or take chance", 10, 288]]);
});

test("people come in one after the other, each where its value is, and the mean of those who are there goes with them", () => {
  const { show, rows, cried, dry, holes, means } = opened();
  show(0, none);
  assert.deepEqual([means.map(({ style }) => style.display), rows().map(([text]) => text)], [["none", "none"], ["Cried", "", "Did not", ""]]);
  show(1, none);
  assert.deepEqual([dots(cried[0]), dots(dry[0]), means.map(({ style }) => style.display)], [[[410, 32]], [], ["", "none"]]);
  assert.deepEqual([rows()[0][0], rows()[1][0], means[0].getAttribute("transform")], ["Cried · 1", "mean 10.0", "translate(410.0 0)"]);
  show(3, none);
  assert.deepEqual([dots(cried[0]), dots(dry[0]), dots(holes[0])], [[[410, 32]], [[210, 62.9]], [[210, 62.9]]]);
  assert.deepEqual([dots(dry[1]), rows()[2][0], rows()[3][0]], [[[10, 124]], "Did not · 1", "mean −10.0"]);
  show(4, none);
  assert.deepEqual([dots(cried[0]), rows()[0][0], rows()[1][0]], [[[410, 32], [130, 43.8]], "Cried · 3", "mean 2.0"]);
  assert.equal(means[0].getAttribute("transform"), "translate(250.0 0)");
});

test("the difference stands there once it can be told, and what is true once that is shown", () => {
  const { svg, show, truth } = opened();
  const seen = () => all(svg, ".gc-study-interval").map((one) => numbers(one.querySelector("line"), "x1", "x2", "y1"));
  show(4, none);
  assert.deepEqual(seen(), []);
  show(4, { low: -2, high: 4, estimate: 1 });
  show(4, { low: 0, high: 4, estimate: 2 });
  assert.deepEqual(seen(), [[210, 298, 320]]);
  assert.deepEqual(all(svg, ".gc-study-truth"), []);
  truth({ label: "true", value: 4 });
  const line = svg.querySelector(".gc-study-truth");
  assert.deepEqual([line.querySelector("path").getAttribute("d"), places(line)], ["M298 298V342", [["true", 298, 293]]]);
});

/** Lets the people of a study in; gives how many were there at each of these moments, and when all of it was done. */
function entering(people, moments, isCalm = false) {
  const waiting = [];
  const shown = [];
  globalThis.requestAnimationFrame = (act) => waiting.push(act);
  globalThis.matchMedia = () => ({ matches: isCalm });
  const wanted = plan({ people });
  const drawn = draw(rules(4), wanted, 7);
  let done = null;
  enter({ show: (last, result) => shown.push([last, result]) }, wanted, drawn, () => { done = shown.length; });
  for (const now of moments) waiting.shift()?.(now);
  return { counts: shown.map(([last]) => last), last: shown.at(-1)[1], whole: resultOf(wanted, drawn), first: shown[0][1], done };
}

test("few people take a second and a bit, many more, and none longer than two and a half", () => {
  assert.deepEqual(entering(40, [500, 500 + 510, 500 + 1019, 500 + 1020, 9000]).counts, [0, 20, 40, 40]);
  assert.deepEqual(entering(400, [100, 100 + 1050, 2200]).counts, [0, 200, 400]);
  assert.deepEqual(entering(1000, [0, 1300, 2599, 2600]).counts, [0, 500, 1000, 1000]);
});

test("what is said at last is the result of all, said once; before, of those who are there", () => {
  const { last, whole, first, done, counts } = entering(40, [0, 510, 1020, 2000]);
  assert.deepEqual([last, done, counts.length, Number.isFinite(first.low)], [whole, 3, 3, false]);
});

test("who wants it calm sees all of them at once", () => {
  const { counts, done } = entering(40, [500, 600], true);
  assert.deepEqual([counts, done], [[40], 1]);
});
