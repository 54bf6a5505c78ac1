// What scripts tell of numbers: how a belief moved, how a curve sounds, and what a chart's sentence says.

import assert from "node:assert/strict";
import test from "node:test";

import { play, SECONDS, timetable, tones } from "../../widgets/pieces/chart/tone.js";
import { filled, fitting, said } from "../../widgets/pieces/chart/words.js";
import { apply, emptySnapshot, sound } from "../../widgets/pieces/shared/snapshot.js";

const close = (found, wanted) => assert.ok(Math.abs(found - wanted) < 1e-3 * Math.max(1, Math.abs(wanted)), `${found}, and not ${wanted}`);

test("a curve sounds two octaves from the bottom of its scale to the top, evenly along its time", () => {
  const tone = tones([0, 10, 40], [0, 3, 0], [0, 3]);
  assert.equal(tone.length, 241);
  close(tone[0], 196);
  close(tone[60], 784);
  close(tone[30], 392);
  close(tone[150], 392);
  close(tone[240], 196);
  // Its first time need not be nothing, nor its scale begin there.
  const [low, ...rest] = tones([5, 6], [1, 2], [1, 3]);
  close(low, 196);
  close(rest.at(-1), 392);
});

test("each curve has its time, with a rest before it for its name", () => {
  assert.deepEqual(timetable(0), { begins: [], names: [], end: 2 });
  assert.deepEqual(timetable(2), { begins: [3.5, 9], names: [2, 7.5], end: 13 });
  assert.equal(SECONDS, 4);
});

/** A context that writes down what is played. */
function listening() {
  const heard = [];
  const param = (name) => new Proxy({}, {
    get: (_, act) => (...given) => heard.push([name, act, ...given]),
    set: (_, act, value) => Boolean(heard.push([name, act, value])),
  });
  const node = (parts) => ({ ...parts, connect: (to) => { heard.push(["connect", to.name ?? "end"]); return to; } });
  const voice = node({ frequency: param("frequency"), start: () => heard.push(["start"]), stop: () => heard.push(["stop"]) });
  const volume = node({ gain: param("gain"), name: "volume" });
  return { heard, context: { currentTime: 100, destination: {}, createOscillator: () => voice, createGain: () => volume } };
}

test("curves are played in their time, softly begun and ended, and can be stopped", () => {
  const { heard, context } = listening();
  const curve = Float32Array.from([1, 2, 3, 4, 5]);
  const stop = play(context, [curve, curve], 0);
  assert.deepEqual(heard.filter(([name]) => name === "gain"), [
    ["gain", "value", 0],
    ...[103.5, 109].flatMap((at) => [
      ["gain", "setValueAtTime", 0, at], ["gain", "linearRampToValueAtTime", 0.08, at + 0.05],
      ["gain", "setValueAtTime", 0.08, at + 4 - 0.05], ["gain", "linearRampToValueAtTime", 0, at + 4],
    ]),
  ]);
  assert.deepEqual(heard.filter(([name]) => name === "frequency"), [103.5, 109].map((at) => ["frequency", "setValueCurveAtTime", curve, at, 4]));
  assert.deepEqual(heard.filter(([name]) => name === "connect"), [["connect", "volume"], ["connect", "end"]]);
  assert.deepEqual(heard.at(-1), ["start"]);
  stop();
  assert.deepEqual(heard.at(-1), ["stop"]);
});

test("from the middle on, the rest of a curve is played, and one that is over is not", () => {
  const { heard, context } = listening();
  const curve = Float32Array.from([1, 2, 3, 4, 5]);
  play(context, [curve, curve], 5.5);
  const played = heard.filter(([name]) => name === "frequency");
  assert.deepEqual(played.map(([, , part, at, left]) => [[...part], at, left]), [[[3, 4, 5], 100, 2], [[1, 2, 3, 4, 5], 103.5, 4]]);
  const late = listening();
  play(late.context, [curve, curve], 12.9);
  assert.deepEqual(late.heard.filter(([name]) => name === "frequency"), [], "a tenth of a second is no tone");
  const last = listening();
  play(last.context, [curve], 7.3);
  assert.deepEqual([...last.heard.find(([name]) => name === "frequency")[2]], [4, 5], "two values are the least that a tone can have");
});

test("the first sentence that is true is said, by each sign at its limit", () => {
  const sentences = (when) => [{ text: "yes", when }, { text: "else", when: {} }];
  for (const [condition, under, at, over] of [
    ["< 2", "yes", "else", "else"], ["<= 2", "yes", "yes", "else"], ["= 2", "else", "yes", "else"],
    [">= 2", "else", "yes", "yes"], ["> 2", "else", "else", "yes"],
  ]) {
    assert.deepEqual([1.9, 2, 2.1].map((n) => fitting(sentences({ n: condition }), { n })), [under, at, over], condition);
  }
  assert.equal(fitting(sentences({ a: "> 0", b: "> 0" }), { a: 1, b: 0 }), "else", "all must hold");
  assert.equal(fitting([{ text: "x", when: { a: "> 0" } }], { a: 0 }), "");
});

test("a number is written with its decimals, and one that is too small to be written is said to be under the least", () => {
  assert.equal(said(1.25, 1), (1.25).toFixed(1));
  assert.equal(said(2, 2), "2.00");
  assert.match(said(0.004, 2), /0\.01/);
  assert.match(said(0.4, 0), /1/);
  assert.equal(said(0, 1), "0.0");
  assert.equal(said(-0.001, 2), "0.00");
  assert.equal(said(-1.5, 1), "-1.5");
});

test("a place in a text takes its number, with what it counts", () => {
  assert.equal(filled("{a} and {b-c}", { a: -3, "b-c": "x" }), "−3 and x");
  for (const [n, text] of [[1, "1 day"], [2, "2 days"], [0, "0 days"], [11, "11 days"], ["1 ", "1  day"]]) assert.equal(filled("{n|day|days}", { n }), text);
  assert.equal(filled("{n||s}", { n: 1 }), "1 ");
});

const at = "2026-03-01T10:00:00Z";

test("what no piece can have told is left out, and nothing else", () => {
  const good = {
    attempts: { a: { at } }, beliefs: { b: { at, answers: { one: 0, two: 4 } } }, states: { s: { at } },
    words: { w: { at, words: { x: "y" } } }, settings: { keep: "nothing" }, due: { d: at }, remembered: { r: 0.5 },
  };
  assert.deepEqual(sound({ ...good, place: "browser", more: 1 }), { ...good, place: "browser" });
  const bad = {
    attempts: { a: null, b: [], c: { at: "x" }, d: {}, e: "x" }, states: { a: null, c: { at: 7 } }, due: { a: "x", b: 7 },
    beliefs: { a: { at }, b: { at, answers: { one: 5 } }, c: { at, answers: { one: -1 } }, d: { at, answers: { one: 1.5 } }, e: { answers: {} }, f: null, g: { at, answers: { one: 1, two: 5 } } },
    words: { a: { at }, b: { at, words: { x: 1 } }, c: { words: {} }, d: { at, words: null }, e: { at, words: { x: "y", z: 1 } } },
  };
  const none = Object.fromEntries(Object.keys(good).map((part) => [part, {}]));
  assert.deepEqual(sound(bad), { ...none, place: undefined });
});

test("a snapshot is made of entries one by one", () => {
  const made = emptySnapshot();
  assert.deepEqual(Object.keys(made), ["attempts", "beliefs", "states", "words", "settings", "due", "remembered"]);
  assert.equal(made.attempts.toString, undefined, "a thing may have any name");
  const entry = { type: "attempt", item: "02.x", at, version: "v", response: ["a"], right: false, sureness: "sure", rating: 2, id: "1" };
  const { type, item, id, ...kept } = entry;
  apply(made, entry);
  apply(made, { ...entry, right: true });
  apply(made, { type: "belief", item: "b", at, answers: { one: 1 }, id: "2" });
  apply(made, { type: "state", item: "s", at, value: 3, id: "3", lesson: "02" });
  apply(made, { type: "words", item: "w", at, words: { x: "y" }, id: "4" });
  apply(made, { type: "words", item: "gone", at, words: { x: "y" }, id: "5" });
  apply(made, { type: "words", item: "gone", at, words: null, id: "6" });
  apply(made, { type: "setting", name: "keep", value: "everything", at, id: "7" });
  const plain = (part) => ({ ...made[part] });
  assert.deepEqual(plain("attempts"), { "02.x": { ...kept, right: true, times: 2 } });
  assert.deepEqual([plain("beliefs"), plain("states")], [{ b: { at, answers: { one: 1 } } }, { s: { at, value: 3 } }]);
  assert.deepEqual([plain("words"), plain("settings")], [{ w: { at, words: { x: "y" } } }, { keep: "everything" }]);
});
