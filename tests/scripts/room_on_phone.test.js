// What a phone says of a question that is closed, for whoever cannot see the screen, and what all of the room say together.

import assert from "node:assert/strict";
import test from "node:test";

import { texts } from "./page.mjs";

import { foundOf, middleOf, saidOf } from "../../widgets/poll/pages/middle.js";
import { pairsView, resultsView } from "../../widgets/poll/pages/results.js";

const ROOM = { phase: "closed", asks: "What?", options: [], answers: 8, fewest: 5, shown: true, hidden: false };
const LINE = { least: 5, most: 65, step: 0.1, unit: "minute|minutes" };
const read = (room, own = []) => resultsView({ ...ROOM, ...room }, own);
const option = (text, more) => ({ text, ...more });

test("the middle of guesses is the smallest that at least half of them do not exceed", () => {
  assert.equal(middleOf([[1, 1], [2, 1], [3, 2]], 4), 2);
  assert.equal(middleOf([[1, 1], [2, 1], [3, 3]], 5), 3);
  assert.equal(middleOf([[7, 1]], 1), 7);
  assert.equal(middleOf([], 0), 0);
});

test("guesses are told with their ends, their middle and what was found, as far as each may be told", () => {
  assert.deepEqual(saidOf({ ...LINE, answer: 9, low: 8, high: 12 }), [], "under five, all is kept back");
  const guesses = [[6, 1], [10, 2], [20, 1]];
  const here = "4 guesses, from 6 to 20 minutes; half of them are 10 or less.";
  assert.deepEqual(saidOf({ ...LINE, guesses }), [here]);
  const earlier = [[30, 1], [40, 2], [50, 1]];
  const found = "What was found: 9 minutes. From 8 to 12 fits.";
  assert.deepEqual(saidOf({ ...LINE, guesses, earlier, answer: 9, low: 8, high: 12 }), [here, "Before the talk, half of them were 40 or less.", found]);
  assert.deepEqual(saidOf({ ...LINE, guesses: [] }), []);
  assert.deepEqual(saidOf({ ...LINE, guesses: [[6, 1]] }), ["One guess: 6 minutes."]);
  assert.equal(foundOf({ unit: LINE.unit, low: 0, high: 2, answer: 0 }), "What was found: 0 minutes. From 0 to 2 fits.");
});

test("options stand with how often they were chosen, also before a talk, and with one's own answer", () => {
  const options = [option("yes", { count: 5, before: 2, fits: true, why: "It was seen." }), option("no", { count: 3, before: 4, fits: false, why: "It was not." })];
  const view = read({ options, before: 6, found: "All of it." }, [1]);
  assert.deepEqual(texts(view, "li"), [
    "Fits. yeschosen 5 of 8 times (before the talk: 2 of 6)It was seen.", "no (your answer)chosen 3 of 8 times (before the talk: 4 of 6)It was not.",
  ]);
  assert.deepEqual([...view.seen("li")].map(({ dataset }) => dataset.fits), ["true", "false"]);
  assert.deepEqual([texts(view, "p")[0], texts(view, "p").at(-1)], ["8 answers.", "All of it."]);
  const plain = read({ options: [option("yes", { count: 1 })], answers: 1 });
  assert.deepEqual([texts(plain, "li"), [...plain.seen("li")][0].dataset.fits], [["yeschosen 1 of 1 time"], undefined]);
});

test("with too few answers nothing is shown but that, until it is explained", () => {
  const few = { options: [option("yes")], answers: 3, shown: false };
  assert.deepEqual([texts(read(few), "p"), texts(read(few), "li")], [["3 answers. With fewer than 5, nobody is shown what was chosen."], []]);
  assert.deepEqual(texts(read({ ...few, hidden: true }), "p"), ["3 answers."], "hidden is not too few");
  assert.deepEqual(texts(read({ ...few, phase: "explained" }), "li"), ["yes"]);
});

test("of a number is told one's own guess, those of the room, and what was found, also where no guesses may be shown", () => {
  const line = { ...LINE, guesses: [[6, 5]], answer: 9, low: 8, high: 12 };
  const here = "5 guesses, from 6 to 6 minutes; half of them are 6 or less.";
  const found = "What was found: 9 minutes. From 8 to 12 fits.";
  assert.deepEqual(texts(read({ line }, [3]), "p"), ["8 answers.", "Your guess: 5.3 minutes.", here, found]);
  assert.deepEqual(texts(read({ line }), "p"), ["8 answers.", here, found]);
  assert.deepEqual(texts(read({ line: { ...line, guesses: undefined }, shown: false, hidden: true }), "p"), ["8 answers.", found]);
  assert.equal(texts(read({ line }), "li").length, 0);
});

test("things stand in the order of the room, then in the one that fits, each with one's own place", () => {
  const things = [option("late", { mean: 1.5, place: 2, why: "It waits." }), option("early", { mean: 2.5, earlier: 2, place: 1 })];
  const rooms = things.map(({ text, mean, earlier }) => ({ text, mean, earlier }));
  const closed = read({ options: rooms, ordered: true }, [1, 0]);
  assert.deepEqual(texts(closed, "li"), [
    "late (2 of 2)put at place 1.5 on average", "early (1 of 2)put at place 2.5 on average, before the talk at 2.0",
  ]);
  assert.equal(texts(closed, "ol").length, 1);
  assert.deepEqual(texts(read({ options: things, ordered: true }), "li"), [
    "Fits place 1. earlyput at place 2.5 on average, before the talk at 2.0", "Fits place 2. lateput at place 1.5 on averageIt waits.",
  ]);
  assert.deepEqual(texts(read({ options: [option("b"), option("a")], ordered: true, shown: false }), "li"), ["b", "a"]);
  assert.equal([...closed.seen("ul")].length, 0);
});

test("while people talk, the question stands there and nothing of the first vote", () => {
  assert.deepEqual(texts(pairsView({ ...ROOM, options: [option("yes", { count: 5 })] }), "p").length, 1);
  assert.deepEqual(texts(pairsView(ROOM), "h1"), ["What?"]);
});
