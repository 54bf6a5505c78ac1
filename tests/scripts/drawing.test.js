// What a chart draws and says between the places that were computed, against the same found in another way.

import assert from "node:assert";
import test from "node:test";

import { openAtlas } from "../../widgets/pieces/chart/atlas.js";
import { factReader } from "../../widgets/pieces/chart/facts.js";
import { timetable, tones } from "../../widgets/pieces/chart/tone.js";
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

function packed([one, two], values) {
  const numbers = one.nodes.flatMap((a) => two.nodes.flatMap((b) => values(a, b)));
  return Buffer.from(Uint16Array.from(numbers, Math.round).buffer).toString("base64");
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
  near(reading({ read: "at", x: 5 }, minutes, (x) => 3 * x), 15);
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
  assert.deepEqual([names[0] < begins[0], begins[0] + 4 <= names[1], names[1] < begins[1], begins[1] + 4 <= end], [true, true, true, true]);
});
