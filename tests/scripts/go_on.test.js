// Where one goes on, out of the places of lessons that are kept; and that to be led back to one's place is no step.

import assert from "node:assert/strict";
import test from "node:test";

import "./page.mjs";

const { lessonToGoOn } = await import("../../widgets/pieces/header/go_on.js");
const { pathOf } = await import("../../widgets/pieces/shared/path.js");

const LESSONS = ["00", "01", "02", "03"].map((id) => ({ id, end: "the-end" }));

/** Where one goes on, after steps were taken in these lessons on these days. */
function after(places) {
  const states = Object.entries(places).map(([id, [day, at]]) => [`path:${id}`, { at: `2026-11-${day}T05:00:00Z`, value: { at } }]);
  return lessonToGoOn(LESSONS, Object.fromEntries(states))?.id;
}

test("one goes on in the lesson in which one took a step last, and behind its end with the next", () => {
  assert.equal(after({}), undefined);
  assert.equal(after({ "02": ["11", "#begins"], "01": ["12", "#begins"] }), "01");
  assert.equal(after({ "01": ["11", "#the-end"], "02": ["12", "#the-end"] }), "03");
  assert.equal(after({ "03": ["12", "#the-end"] }), "03", "there is none behind the last");
});

test("the first lesson is where one comes in: it is gone on with never, and hides no other", () => {
  assert.equal(after({ "00": ["12", "#begins"] }), undefined);
  assert.equal(after({ "00": ["12", "#the-end"] }), "01");
  assert.equal(after({ "00": ["12", "#the-end"], "02": ["11", "#begins"] }), "02");
});

test("a place without a value, or a lesson without steps, is one that is not at its end", () => {
  const at = "2026-11-11T05:00:00Z";
  assert.equal(lessonToGoOn(LESSONS, { "path:01": { at, value: null } }).id, "01");
  assert.equal(lessonToGoOn([{ id: "00", end: "" }, { id: "01", end: "" }, LESSONS[2]], { "path:01": { at, value: { at: "#" } } }).id, "01");
});

test("to be led back to where one was keeps nothing anew; a step does", () => {
  const told = [];
  let comesBack;
  const memory = { recall: (show) => { comesBack = show; }, watch: () => {}, state: (value) => told.push(value.at) };
  const names = ["a", "b", "c"];
  const path = pathOf({ names, stepNamed: (name) => names.indexOf(name), guesses: [], memory, resume: (step) => path.go(step), show: () => {} });
  comesBack({ state: { at: "#b" } });
  assert.deepEqual(told, []);
  path.go(2);
  path.go(1);
  assert.deepEqual(told, ["#c", "#b"]);
});
