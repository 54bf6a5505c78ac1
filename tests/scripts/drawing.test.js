// What a chart draws and says between the places that were computed, against the same found in another way.

import assert from "node:assert/strict";
import test from "node:test";

import { openAtlas } from "../../widgets/pieces/chart/atlas.js";
import { factReader } from "../../widgets/pieces/chart/facts.js";
import { play, SECONDS, timetable, tones } from "../../widgets/pieces/chart/tone.js";
import { filled, fitting, said } from "../../widgets/pieces/chart/words.js";

const near = (found, wanted, room = 1e-9) => assert.ok(Math.abs(found - wanted) <= room, `${found} is not ${wanted}`);

test("between nodes that are not evenly apart, a value lies on the plane between the four around it", () => {
  const sliders = [{ id: "one", nodes: [0, 1, 4] }, { id: "two", nodes: [0, 10, 30] }];
  const value = (one, two) => 3 + 2 * one + 0.5 * two;
  const tracks = [{ from: 0, count: 1, low: 0, high: 65535 }];
  const at = openAtlas({ atlas: packed(sliders, (one, two) => [value(one, two)]), size: 1, tracks }, sliders);
  for (let i = 0; i < 200; i += 1) {
    const [one, two] = [4 * Math.random(), 30 * Math.random()];
    // What is kept are whole numbers: up to half a step may be lost.
    near(at({ one, two })[0], value(one, two), 0.5);
  }
  near(at({ one: 4, two: 30 })[0], 26);
});

test("every point of every curve is read on the scale of its own curve", () => {
  const sliders = [{ id: "one", nodes: [0, 2] }];
  const numbers = [[0, 65535, 13107, 0, 65535], [65535, 0, 13107, 65535, 0]];
  const atlas = written(numbers.flat(), [2, 5]);
  const at = openAtlas({ atlas, size: 5, tracks: [{ from: 0, count: 3, low: 0, high: 10 }, { from: 3, count: 2, low: -4, high: 4 }] }, sliders);
  assert.deepEqual([...at({ one: 0 })], [0, 10, 2, -4, 4]);
  assert.deepEqual([...at({ one: 2 })], [10, 0, 2, 4, -4]);
  assert.deepEqual([...at({ one: 1 })], [5, 5, 2, 0, 0]);
  const into = new Float64Array(5);
  assert.equal(at({ one: 2 }, into), into);
  assert.deepEqual([...into], [10, 0, 2, 4, -4]);
});

function packed([one, two], values) {
  const numbers = one.nodes.flatMap((a) => two.nodes.flatMap((b) => values(a, b)));
  return written(numbers, [one.nodes.length, two.nodes.length, 1]);
}

/** Writes numbers one by one, as `packing.py` does. */
function written(numbers, shape) {
  const left = Uint16Array.from(numbers, Math.round);
  const steps = shape.map((_, i) => shape.slice(i + 1).reduce((a, b) => a * b, 1));
  [...shape.keys(), shape.length - 1].forEach((axis) => {
    for (let i = left.length - 1; i >= 0; i -= 1) if (Math.floor(i / steps[axis]) % shape[axis]) left[i] -= left[i - steps[axis]];
  });
  return [...Int16Array.from(left)].map((number) => letters(number < 0 ? -2 * number - 1 : 2 * number)).join("");
}

function letters(number) {
  const last = Buffer.from([(number & 31 | (number > 31 ? 32 : 0)) << 2]).toString("base64")[0];
  return number > 31 ? last + letters(number >> 5) : last;
}

/** A reader of one fact of the curve `f`, drawn at these places. */
function reading(fact, x, f, settings = {}) {
  const tracks = [{ label: "curve", x, from: 0, count: x.length }];
  const curve = (now) => Float64Array.from(x, (place) => f(place, now));
  const read = factReader({ facts: [{ id: "told", of: "curve", ...fact }], tracks, size: x.length }, curve);
  return read(settings, curve(settings)).told;
}

const minutes = [0, 1, 2, 4, 6, 9, 12, 16, 20, 30];

test("the top of a curve is found where it is, also between its points, and whichever way it leans", () => {
  for (const top of [2.3, 3.9, 7.1, 10.4, 14.8]) {
    near(reading({ read: "highest at" }, minutes, (x) => 5 - (x - top) ** 2), top);
    near(reading({ read: "lowest at" }, minutes, (x) => (x - top) ** 2 - 5), top);
  }
});

test("of two tops that are as high the first is told", () => {
  near(reading({ read: "highest at" }, minutes, (x) => (x === 4 || x === 16 ? 7 : 0)), 4 + (4 - 2 - (6 - 4)) / 2);
  near(reading({ read: "highest at" }, [0, 1, 2, 3, 4], (x) => (x === 1 || x === 3 ? 7 : 0)), 1);
  near(reading({ read: "highest at" }, [0, 1, 2], () => 3), 0);
});

test("a curve that only falls is highest where it begins, and lowest where it ends", () => {
  near(reading({ read: "highest at" }, minutes, (x) => -x), 0);
  near(reading({ read: "lowest at" }, minutes, (x) => -x), 30);
});

test("the lowest day is counted from the first, not from the last", () => {
  const days = Array.from({ length: 61 }, (_, i) => i);
  near(reading({ read: "lowest at" }, days, (x) => Math.abs(x - 11)), 11);
  near(reading({ read: "lowest at", after: "begin" }, days, (x) => Math.abs(x - 11), { begin: 4 }), 7);
});

test("what is told of the time after a moment knows nothing of the time before it", () => {
  const early = (x) => (x < 5 ? 100 : 10 - Math.abs(x - 12));
  near(reading({ read: "highest", after: "begin" }, minutes, early, { begin: 6 }), 10);
  near(reading({ read: "highest" }, minutes, early), 100);
  near(reading({ read: "lowest" }, minutes, (x) => Math.abs(x - 6)), 0);
});

test("levels, falls and distances are those of the drawn line", () => {
  for (const place of [0, 0.5, 1, 5, 29, 30]) near(reading({ read: "at", x: place }, minutes, (x) => 3 * x), 3 * place);
  near(reading({ read: "at", x: 0.5 }, minutes, (x) => (x > 0 ? 8 : 0)), 4);
  near(reading({ read: "at", x: 28 }, minutes, (x) => (x > 20 ? 10 : 0)), 8);
  near(reading({ read: "value", x: 3 }, minutes, (x) => 3 * x), 12);
  near(reading({ read: "fall", x: 20 }, minutes, (x) => 40 - x), 50);
  near(reading({ read: "apart", against: { by: 0 } }, minutes, (x, { by }) => x * by, { by: -0.5 }), 15);
});

test("the first sentence that is true is told, and the last where no other is", () => {
  const sentences = [
    { when: { strength: "= 0" }, text: "none" }, { when: { peak: ">= 2", strength: "< 5" }, text: "doubled" }, { when: {}, text: "some" },
  ];
  const told = (strength, peak) => fitting(sentences, { strength, peak });
  assert.deepEqual([told(0, 9), told(1, 2), told(5, 2), told(1, 1.99)], ["none", "doubled", "some", "some"]);
});

test("a number is told as it is rounded, with a true minus, and with what it counts", () => {
  assert.equal(filled("{n|day|days} from {at}", { n: said(1.2, 0), at: said(-3.26, 1) }), "1 day from −3.3");
  assert.equal(filled("{n|day|days}", { n: said(0.3, 0) }), "under 1 day");
  assert.equal(filled("{n|day|days}", { n: said(-0.2, 0) }), "0 days");
});

test("a tone climbs two octaves from the foot of a scale to its top, however unevenly the points lie", () => {
  const heard = tones([0, 1, 10], [0, 1, 10], [0, 10]);
  near(heard[0], 196, 1e-3);
  near(heard.at(-1), 784, 1e-3);
  near(heard[(heard.length - 1) / 2], 392, 1e-3);
});

test("curves are heard one after the other, each after its name", () => {
  const { begins, names, end } = timetable(2);
  assert.deepEqual([names, begins, end, SECONDS], [[2, 7.5], [3.5, 9], 13, 4]);
  assert.deepEqual([names[0] < begins[0], begins[0] + 4 <= names[1], names[1] < begins[1], begins[1] + 4 <= end], [true, true, true, true]);
});

/** A part of a browser's sound that notes what it is told. */
function sound() {
  const told = [];
  const noting = (what) => new Proxy({}, { get: (_, name) => (...how) => told.push([what, name, ...how]), set: () => true });
  const voice = { frequency: noting("tone"), connect: (next) => { told.push(["joined", next]); return next; }, start: () => told.push(["start"]), stop: () => told.push(["stop"]) };
  const volume = { gain: noting("volume"), connect: (next) => told.push(["joined", next]) };
  return { told, volume, context: { currentTime: 100, destination: "the ear", createOscillator: () => voice, createGain: () => volume } };
}

test("each curve sounds in its own time, softly at both ends, and is silent where one stops", () => {
  const { told, volume, context } = sound();
  const curves = [Float32Array.from([1, 2, 3]), Float32Array.from([4, 5, 6])];
  const { begins } = timetable(2);
  const stop = play(context, curves, 0);
  const of = (what, name) => told.filter(([one, other]) => one === what && other === name).map((one) => one.slice(2));
  assert.deepEqual(of("tone", "setValueCurveAtTime"), curves.map((curve, i) => [curve, 100 + begins[i], SECONDS]));
  assert.deepEqual(of("volume", "setValueAtTime").map(([level]) => level > 0), [false, true, false, true]);
  assert.deepEqual(of("volume", "setValueAtTime").filter((_, i) => i % 2 === 0).map(([, at]) => at), begins.map((begin) => 100 + begin));
  assert.deepEqual(of("volume", "linearRampToValueAtTime").filter((_, i) => i % 2).map(([level, at]) => [level, at]), begins.map((begin) => [0, 100 + begin + SECONDS]));
  assert.deepEqual(told.filter(([name]) => name === "joined").map(([, next]) => next), [volume, "the ear"]);
  assert.deepEqual(told.at(-1), ["start"]);
  stop();
  assert.deepEqual(told.at(-1), ["stop"]);
});

test("from within a curve, what is left of it is heard, and from its end on nothing of it", () => {
  const { begins } = timetable(1);
  const curve = Float32Array.from([1, 2, 3, 4, 5]);
  const heard = (from) => {
    const { told, context } = sound();
    play(context, [curve], from);
    return told.filter(([, name]) => name === "setValueCurveAtTime").map(([, , rest, at, left]) => [[...rest], at, left]);
  };
  assert.deepEqual(heard(begins[0] + SECONDS / 2), [[[3, 4, 5], 100, SECONDS / 2]]);
  assert.deepEqual(heard(begins[0] + SECONDS - 0.2).map(([rest]) => rest), [[4, 5]]);
  assert.deepEqual(heard(begins[0] + SECONDS - 0.1), []);
});
