// What the screen in front of a class shows of a question: bars, dots, an order, and how many have answered.

import assert from "node:assert/strict";
import test, { mock } from "node:test";

import { texts, voice } from "./page.mjs";

import { asked } from "../../widgets/poll/pages/asked.js";
import { counted } from "../../widgets/poll/pages/counted.js";
import { quietClock } from "../../widgets/poll/pages/clock.js";
import { guessed } from "../../widgets/poll/pages/guessed.js";
import { inOrder, ranked } from "../../widgets/poll/pages/ranked.js";

mock.timers.enable({ apis: ["Date", "setInterval", "setTimeout"] });
const ROOM = { phase: "open", round: 4, asks: "What?", label: "02 · a question", many: false, options: [], answers: 8, fewest: 5, shown: true, hidden: false, notice: "" };

/** What is read out now. */
function heard() {
  mock.timers.tick(100);
  return voice.textContent;
}

/** A question on the screen, told of a room as it is now. */
function shown(view, room) {
  const one = view({ ...ROOM, ...room });
  one.update({ ...ROOM, ...room });
  return one;
}

test("how many have answered is said with why nothing is shown of it", () => {
  const { lines: [count, notice], update } = counted();
  const says = (room) => { update({ ...ROOM, ...room }); return count.textContent; };
  assert.equal(says({}), "8 answers");
  assert.equal(count.dataset.answers, "8");
  assert.equal(says({ before: 9 }), "8 answers; before the talk there were 9");
  assert.equal(says({ shown: false, hidden: true }), "8 answers. How people chose is hidden for now.");
  assert.equal(says({ shown: false, answers: 4 }), "4 answers. Bars appear from 5 answers on.");
  assert.equal(says({ shown: false, answers: 5 }), "5 answers, many of them from one device. Bars appear once 4 others have answered too.");
  says({ notice: "Odd." });
  assert.deepEqual([notice.textContent, heard()], ["Odd.", "Odd."]);
  mock.timers.tick(5000);
  says({ notice: "Odd." });
  assert.equal(heard(), "", "what stands there already is no news");
  says({ notice: "" });
  assert.equal(notice.textContent, "");
});

test("a minute in pairs grows shorter, says its end once, and then rests", () => {
  const { body, update } = quietClock();
  const [told, around] = body.children;
  const wide = () => around.children[0].style.inlineSize;
  assert.equal(body.hidden, true);
  update({ phase: "pairs", seconds: 60 });
  assert.deepEqual([body.hidden, wide(), told.textContent], [false, "100%", "A minute in pairs: what did you choose, and why?"]);
  assert.equal(heard(), "A minute in pairs: what did you choose, and why?");
  mock.timers.tick(14_900);
  assert.equal(wide(), "75%");
  voice.textContent = "";
  mock.timers.tick(44_500);
  assert.notEqual(wide(), "0%");
  mock.timers.tick(500);
  assert.deepEqual([wide(), told.textContent], ["0%", "The minute is over. Take another, or vote again."]);
  assert.equal(heard(), "The minute is over. Take another, or vote again.");
  around.children[0].style.inlineSize = "rests";
  mock.timers.tick(5000);
  assert.equal(wide(), "rests");
  update({ phase: "pairs", seconds: 30 });
  assert.equal(wide(), "50%");
  body.isConnected = false;
  mock.timers.tick(1000);
  const left = wide();
  mock.timers.tick(5000);
  assert.equal(wide(), left, "a clock that nobody sees does not go on");
  body.isConnected = true;
  update({ phase: "pairs", seconds: 60 });
  update({ phase: "open", seconds: 0 });
  mock.timers.tick(5000);
  assert.deepEqual([body.hidden, wide()], [true, "100%"]);
});

const option = (text, more) => ({ text, ...more });
const cells = ({ body }) => [...body.seen("tr")].map((row) => row.children.map(({ textContent }) => textContent));
// The first of them is the clock's own.
const wide = (one, className) => [...one.body.within()].filter(({ tag, parts, attributes }) => tag === "span" && !parts.length && attributes.class === className).map(({ style }) => style.inlineSize).slice(className ? 0 : 1);

test("bars are as long as the share that chose them, with those before a talk beside them", () => {
  const one = shown(asked, { options: [option("yes", { count: 6, before: 2 }), option("no", { count: 2, before: 1 })], before: 3, found: "All of it." });
  assert.deepEqual(cells(one), [["Answer", "Bar", "Chosen", "Share"], ["yes", "", "6", "75 %before: 67 %"], ["no", "", "2", "25 %before: 33 %"]]);
  assert.deepEqual([wide(one), wide(one, "screen-before").map(parseFloat).map(Math.round)], [["75%", "25%"], [67, 33]]);
  assert.deepEqual([one.round, one.body.dataset.shown, texts(one.body, "h1"), texts(one.body, "p")], [4, "true", ["What?"], ["02 · a question", "8 answers; before the talk there were 3", "", "All of it."]]);
  one.focus();
  assert.equal(document.activeElement.textContent, "What?");
  assert.equal([...one.body.seen("table")][0].attributes["aria-label"], "Answers");
  assert.equal([...shown(asked, { many: true }).body.seen("table")][0].attributes["aria-label"], "Answers; more than one may be chosen");
});

test("while nothing may be shown there is no bar, and what fits stands there once it is explained", () => {
  const options = [option("yes"), option("no")];
  const one = shown(asked, { options, shown: false, answers: 3 });
  assert.deepEqual([cells(one).slice(1), wide(one), wide(one, "screen-before")], [[["yes", "", "", ""], ["no", "", "", ""]], ["0%", "0%"], [undefined, undefined]]);
  assert.equal(texts(one.body, "p").at(-1), "");
  assert.deepEqual([...one.body.within()].filter((part) => part.attributes.class === "screen-before").map(({ hidden }) => hidden), [true, true]);
  one.update({ ...ROOM, answers: 3, options: [option("yes", { fits: true, why: "It was seen." }), option("no", { fits: false, why: "It was not." })] });
  assert.deepEqual(cells(one).slice(1), [["Fits. yes", "", "", ""], ["It was seen."], ["no", "", "", ""], ["It was not."]]);
  assert.deepEqual([...one.body.seen("tr")].map(({ dataset }) => dataset.fits).filter(Boolean), ["true", "false"]);
  assert.deepEqual([...one.body.seen("td")].map(({ attributes }) => attributes.colspan).filter(Boolean), ["4", "4"], "below all of the row");
  one.update({ ...ROOM, options: [option("yes", { count: 4, before: 4 }), option("no", { count: 4, before: 0 })], before: 0 });
  assert.equal(cells(one)[1][3], "50 %", "of nobody there is no share");
});

test("things stand as the room puts them, the nearer to the first place the longer", () => {
  const options = [option("late", { mean: 2.5 }), option("early", { mean: 1, earlier: 1.25 }), option("mid", { mean: 2 })];
  const one = shown(ranked, { options });
  const bars = () => wide(one).map(parseFloat).map(Math.round);
  assert.deepEqual(texts(one.body, "li"), ["earlyput at place 1.0 on average, before the talk at 1.3", "midput at place 2.0 on average", "lateput at place 2.5 on average"]);
  const list = () => { const [ol] = one.body.seen("ol"); return [ol.attributes["aria-label"], ol.classList.contains("screen-mixed")]; };
  assert.deepEqual([bars(), list(), one.body.dataset.shown], [[100, 67, 50], ["The order of the room", false], "true"]);
  one.update({ ...ROOM, shown: false, options: options.map(({ text }) => option(text)) });
  assert.deepEqual([texts(one.body, "li"), bars(), list(), one.body.dataset.shown], [["late", "early", "mid"], [0, 0, 0], ["To put in order", true], "false"]);
  one.update({ ...ROOM, options: [option("late", { mean: 1, place: 2, why: "It waits." })] });
  assert.deepEqual(texts(one.body, "p").filter((text) => text.includes("Fits")), ["Fits place 2. It waits."]);
  assert.deepEqual(inOrder(options).map(({ text }) => text), ["early", "mid", "late"]);
  assert.equal(options[0].text, "late", "what the service told is as it was");
  one.focus();
  assert.equal(document.activeElement.textContent, "What?");
  assert.deepEqual([one.round, texts(one.body, "p").includes("8 answers")], [4, true]);
});

test("an order and guesses have the clock of their talk too", () => {
  for (const view of [ranked, guessed, asked]) {
    const one = shown(view, { phase: "pairs", seconds: 60, line: { least: 0, most: 10, unit: "x" } });
    assert.ok(texts(one.body, "p").includes("A minute in pairs: what did you choose, and why?"), view.name);
  }
});

/** What is drawn of guesses: the numbers of each kind of mark. */
function drawn(line, room) {
  const one = shown(guessed, { line: { least: 0, most: 100, step: 1, unit: "day|days", ...line }, ...room });
  const [svg] = one.body.seen("svg");
  const of = (tag, className) => [...svg.seen(tag)].filter(({ attributes }) => attributes.class === className).map(({ attributes }) => attributes);
  const dots = (className) => of("circle", className).map(({ cx, cy }) => [Number(cx), Number(cy)]);
  return { one, svg, of, dots, told: texts(one.body, "p") };
}

test("each guess is a dot over its place on the line, and those that would cover each other are stacked", () => {
  const { one, svg, of, dots, told } = drawn({ guesses: [[0, 2], [1, 1], [50, 1], [100, 1]] }, { answers: 5 });
  // 560 wide, in columns of twelve from 20 on; the floor is where three rows have room.
  assert.deepEqual(dots(), [[20, 61], [20, 48], [20, 35], [296, 61], [584, 61]]);
  assert.deepEqual(svg.attributes.viewBox, "0 0 600 115");
  assert.deepEqual(of("line").map(({ x1, x2, y1, y2 }) => [x1, x2, y1, y2]), [["20", "580", "69", "69"]]);
  assert.deepEqual([...svg.seen("text")].map(({ textContent, attributes: { x, y } }) => [textContent, x, y]), [["0 ", "20", "89"], ["100 days", "580", "89"]]);
  assert.deepEqual(of("circle").map(({ r }) => r), Array(5).fill("6"));
  assert.ok(told.includes("5 guesses, from 0 to 100 days; half of them are 1 or less."));
  assert.equal(svg.attributes["aria-label"], "5 guesses, from 0 to 100 days; half of them are 1 or less.");
  one.focus();
  assert.deepEqual([document.activeElement.textContent, one.round, one.body.dataset.shown], ["What?", 4, "true"]);
  assert.ok(told.includes("5 answers"));
});

test("a line that begins elsewhere than at nothing is as wide", () => {
  const { dots, of } = drawn({ least: 40, most: 60, guesses: [[40, 1], [45, 1], [60, 1]] });
  assert.deepEqual([dots().map(([x]) => x), of("text").map(({ x }) => Number(x))], [[20, 164, 584], [20, 580]]);
});

test("many guesses of one place stand closer, and no higher than nine", () => {
  const { svg, dots } = drawn({ guesses: [[50, 18]] });
  const heights = dots().map(([, y]) => y);
  assert.deepEqual([heights.length, heights[0] - heights[1], svg.attributes.viewBox], [18, 6.5, "0 0 600 193"]);
  assert.equal(drawn({ guesses: [[50, 9]] }).svg.attributes.viewBox, "0 0 600 193");
  assert.equal(drawn({ guesses: [[50, 4]] }).svg.attributes.viewBox, "0 0 600 128");
});

test("guesses from before a talk hang below the line", () => {
  const { svg, of, dots } = drawn({ guesses: [[50, 1]], earlier: [[0, 2]] });
  assert.deepEqual([dots("screen-earlier"), svg.attributes.viewBox], [[[20, 117], [20, 130]], "0 0 600 141"]);
  assert.deepEqual(of("circle", "screen-earlier").map(({ r }) => r), ["5", "5"]);
  assert.deepEqual(of("text", "screen-earlier").map(({ x, y }) => [x, y]), [["300", "89"]]);
  assert.deepEqual(drawn({ guesses: [[50, 1]] }).of("text", "screen-earlier"), []);
});

test("what was found is a line with its name beside it, and what fits is at least as wide as can be seen", () => {
  const { of, told } = drawn({ answer: 50, low: 40, high: 60, guesses: [] }, { found: "All of it." });
  const box = ({ x, y, width, height }) => [x, y, width, height].map(Number);
  assert.deepEqual(of("rect", "screen-fitting").map(box), [[244, 0, 112, 69]]);
  assert.deepEqual(of("line", "screen-answer").map(({ x1, x2, y1, y2 }) => [x1, x2, y1, y2].map(Number)), [[300, 300, 0, 69]]);
  assert.deepEqual(of("text", "screen-answer").map(({ x, y, dx, "text-anchor": anchor }) => [Number(x), Number(y), Number(dx), anchor]), [[300, 12, 6, "start"]]);
  assert.equal(told.at(-1), "All of it.");
  const far = drawn({ answer: 90, low: 90, high: 90, guesses: [] });
  assert.deepEqual(far.of("text", "screen-answer").map(({ dx, "text-anchor": anchor }) => [Number(dx), anchor]), [[-6, "end"]]);
  const sides = [460, 461].map((answer) => drawn({ most: 560, answer, low: 0, high: 560 }).of("text", "screen-answer")[0]);
  assert.deepEqual(sides.map(({ dx, "text-anchor": anchor }) => [Number(dx), anchor]), [[6, "start"], [-6, "end"]], "where its name has no room any more");
  assert.deepEqual(far.of("rect", "screen-fitting").map(box), [[524, 0, 3, 69]]);
  const none = drawn({ guesses: [] });
  assert.deepEqual([none.of("rect", "screen-fitting"), none.of("line", "screen-answer"), none.told.at(-1), none.svg.attributes["aria-label"]], [[], [], "", "What?"]);
});
