// What a study says: its numbers, what chance has to do with them, what was true, and the letter that several would earn.

import assert from "node:assert/strict";
import test from "node:test";

import "./page.mjs";
import { DATA, MOOD, rules } from "./study.mjs";

const { strengthOf } = await import("../../widgets/pieces/study/grade.js");
const { plain, reachFor, scale, written } = await import("../../widgets/pieces/study/axis.js");
const { amount, isClear, saw, slant, told, trueLine, unveiled } = await import("../../widgets/pieces/study/told.js");

const result = (estimate, low, high) => ({ estimate, low, high });
const NOBODY = result(NaN, NaN, NaN);

test("a number has its decimals and its sign, and nothing has none", () => {
  assert.deepEqual([written(1.25, 1), written(-1.26, 1), written(1.26, 1, true), written(-1.26, 1, true)], ["1.3", "−1.3", "+1.3", "−1.3"]);
  assert.deepEqual([written(0, 1, true), written(-0.04, 1, true), written(0.04, 1, true)], ["0.0", "0.0", "0.0"]);
  assert.deepEqual([plain(2), plain(-2.5), plain(0.25), plain(0.125), plain(0)], ["2", "−2.5", "0.25", "0.125", "0"]);
});

test("a scale reaches as far as it may, or by halves as far as its numbers and a tenth more, and never nearer than a sixteenth", () => {
  assert.deepEqual([[5], [-3.6], [3.7], [1, -1], [0.5], [NaN], [], [100], [4 / 1.1]].map((numbers) => reachFor(numbers, 8)), [8, 4, 8, 2, 1, 0.5, 0.5, 8, 4]);
  assert.equal(reachFor([Infinity, 1], 8), 2);
});

test("a place on a scale lies between its ends as its value does between its own, and stays at them", () => {
  const x = scale([-10, 10], [100, 300]);
  assert.deepEqual([-10, 0, 5, 10, 11, -99].map(x), [100, 200, 250, 300, 300, 100]);
});

test("a difference is said with its unit, in the form that its number asks for", () => {
  assert.deepEqual([amount(1, MOOD), amount(-2.04, MOOD), amount(0, MOOD)], ["+1.0 points", "−2.0 points", "0.0 points"]);
  assert.equal(amount(1, { decimals: 0, unit: "point|points" }), "+1 point");
  assert.deepEqual(trueLine(4, MOOD), { label: "true: +4.0 points", value: 4 });
});

test("a result says its interval, whether zero lies within it, and what its plan leaves open", () => {
  const leaves = DATA.designs.lots.leaves;
  const [found, clear, open] = told(result(2, 1, 3), MOOD, DATA.designs.lots);
  assert.equal(found, "The difference is +2.0 points; give or take chance, its interval runs from +1.0 to +3.0.");
  assert.match(clear, /^Zero, which is no difference at all, lies outside/);
  assert.equal(open, leaves);
  assert.match(told(result(2, -1, 3), MOOD, DATA.designs.lots)[1], /lies inside/);
  assert.match(told(NOBODY, MOOD, DATA.designs.lots).join(" "), /^In one of the groups there are fewer than three people/);
});

test("an interval is clear where all of it lies to one side of zero", () => {
  const clear = [[0.1, 2], [-2, -0.1], [0, 2], [-2, 0], [-1, 1]].map(([low, high]) => isClear({ low, high }));
  assert.deepEqual(clear, [true, true, false, false, false]);
});

test("what a study saw is put beside what was true", () => {
  const seen = [
    [NOBODY, 0, "nobody"], [NOBODY, 3, "nobody"], [result(1, -1, 3), 0, "kept"], [result(2, 1, 3), 0, "ghost"], [result(1, -1, 3), 2, "missed"], [result(2, 1, 3), -2, "turned"],
    [result(-2, -3, -1), 2, "turned"], [result(2, 1, 3), 2, "there"], [result(2, 1, 3), 1, "there"], [result(2, 1, 3), 3, "there"], [result(2, 1, 3), 4, "size"], [result(2, 1, 3), 0.5, "size"],
    [result(-2, -3, -1), -2, "there"],
  ];
  for (const [found, truth, wanted] of seen) assert.equal(saw(found, truth), wanted, JSON.stringify([found, truth]));
});

test("what a plan did to its result is said from half of the last digit on", () => {
  const { lots, "self-chosen": chosen, "before-after": before } = DATA.designs;
  const shares = { managed: 90, slipped: 20 };
  assert.equal(slant(lots, -1, shares, MOOD), "Of 100 asked to cry 90 did, 20 of the others did too: −1.0 points.");
  assert.match(slant(chosen, 0.04, shares, MOOD), /^At this moment nothing slants/);
  assert.match(slant(chosen, -0.04, shares, MOOD), /^At this moment nothing slants/);
  assert.equal(slant(chosen, 0.051, shares, MOOD), "It slants by +0.1 points.");
  assert.equal(slant(before, 0, shares, MOOD), "Time did it.", "where no number is said there is none to be small");
});

test("behind the curtain stands what one said, what was true, what such plans find, and what the plan did", () => {
  const world = { rules: rules(4, { manage_tears: 0.9, manage_holding: 0.8 }), truth: "tears help" };
  const shown = { world, plan: { design: "lots", minutes: 0, outcome: "mood" }, result: result(4, 3, 5), outcome: MOOD, design: DATA.designs.lots };
  const says = unveiled({ ...shown, expects: "more", concludes: "less", sureness: "sure" });
  assert.match(says[0], /^You expected “tears lift it” and concluded “tears lower it” \(.+\)\.$/);
  assert.deepEqual(says.slice(1), [
    "In this world tears help.", "Measured then, the true effect is +4.0 points. Studies with your plan find +2.8 points on average.",
    "There was something, and your study saw it.", "Of 100 asked to cry 90 did, 20 of the others did too: −1.2 points.",
  ]);
  assert.equal(unveiled(shown).length, 4, "whoever knew the world has concluded nothing");
  const [first] = unveiled({ ...shown, expects: "same", concludes: "unclear", sureness: "guess" });
  assert.match(first, /^You expected “tears do nothing” and concluded “This study can’t tell”/);
});

/** Studies of a plan: as many, with this difference, this error and so many people. */
const body = (many, estimate, error, people = 100, design = "lots") => Array.from({ length: many }, () => ({ plan: { design, people }, result: { estimate, error } }));
const letter = (studies, sign = 1, reach = 8) => Object.values(strengthOf(studies, sign, reach)).join(" ");

test("the strength of randomised studies goes by how clear, how many, how large and how alike they are", () => {
  assert.equal(letter(body(4, 2, 0.5)), "strong strong");
  assert.equal(letter(body(3, 2, 0.5)), "fair fair");
  assert.equal(letter(body(3, 2, 0.5, 60)), "weak small");
  assert.equal(letter(body(2, 2, 0.5, 100)), "fair fair", "two hundred people are many");
  assert.equal(letter(body(1, 2, 0.5, 199)), "weak small");
  assert.equal(letter([...body(1, 0.5, 0.1), ...body(1, 6, 0.1)]), "weak open", "unlike as they are, together they leave zero in");
  assert.equal(letter([...body(3, 2, 0.1), ...body(3, 4, 0.1)]), "fair fair", "they are clear, and not alike");
  assert.equal(letter(body(4, 0.1, 2)), "weak open");
});

test("what helps may be less of it: then less speaks for the claim, and more against it", () => {
  assert.deepEqual([letter(body(4, -2, 0.5), -1), letter(body(4, 2, 0.5), -1), letter(body(4, -2, 0.5), 1)], ["strong strong", "against turned", "against turned"]);
});

test("studies that were large enough to see something and saw nothing speak against it", () => {
  assert.equal(letter(body(4, 0, 0.2)), "against nothing");
  assert.equal(letter(body(4, 0, 0.4)), "against nothing", "within a twentieth of the scale");
  assert.equal(letter(body(4, 0, 0.42)), "weak open");
  assert.equal(letter(body(4, 0.3, 0.4)), "weak open", "one end lies farther out");
  assert.equal(letter(body(4, -0.3, 0.4)), "weak open");
});

test("where chance decided nothing, many studies that agree are a link, and fewer are unfair", () => {
  assert.equal(letter(body(4, 2, 0.5, 100, "self-chosen")), "fair link");
  assert.equal(letter(body(3, 2, 0.5, 100, "self-chosen")), "weak unfair");
  assert.equal(letter(body(4, 0.1, 2, 100, "self-chosen")), "weak unfair");
  assert.equal(letter([...body(3, 2, 0.1, 100, "self-chosen"), ...body(3, 4, 0.1, 100, "self-chosen")]), "weak unfair");
  assert.equal(letter(body(4, 2, 0.5, 100, "before-after")), "weak unfair");
  assert.equal(letter([...body(4, 2, 0.5), ...body(4, -2, 0.5, 100, "self-chosen")]), "strong strong", "beside randomised ones they do not count");
});
