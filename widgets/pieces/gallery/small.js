// The small pictures of the gallery: a scale with two marks on it, and curves. What they show is said beside them.

import { h, s } from "../shared/dom.js";
import { heightAt } from "../chart/curve.js";
import { sketchOf } from "../chart/sketch.js";

// A line through fewer points than these would say what nobody measured.
const A_LINE = 5;
/** @type {(ends: [low: number, high: number], value: number) => number} */
const part = ([low, high], value) => (100 * (value - low)) / (high - low);

/**
 * A line from the least to the most, with a ring where one guessed and a dot where it was found.
 * @param {[low: number, high: number]} ends @param {number} yours @param {number} found
 */
export function scale(ends, yours, found) {
  const [low, high] = ends;
  /** @type {(name: string, value: number) => HTMLElement} */
  const at = (name, value) => mark(name, { x: part(ends, value) });
  return h("span", { class: "gc-scale", "aria-hidden": "true" },
    low < 0 && high > 0 ? at("zero", 0) : null, at("dot", found), at("ring", yours));
}

/**
 * What was found as a full line, or as dots where it was measured now and then, and what one drew as a dashed line.
 * @param {{ at: number[], found: Handed.Found[], values: Drawn }} drawing @param {[low: number, high: number]} ends
 */
export function curves({ at, found, values }, ends) {
  /** @type {(value: number) => number} */
  const share = (value) => part(ends, value);
  const lines = s("svg", { viewBox: "0 0 100 100", preserveAspectRatio: "none" },
    found.length < A_LINE ? null : s("path", { d: lineThrough(found, share), class: "gc-found-line" }),
    s("path", { d: sketchOf(at, values, share, true), class: "gc-own-line" }));
  const dots = found.length < A_LINE ? found.map((one) => mark("dot", { x: 100 * one.at, y: 100 - share(one.value) })) : [];
  return h("span", { class: "gc-curves", "aria-hidden": "true" }, lines, dots);
}

/** @param {Handed.Found[]} found @param {(value: number) => number} share */
function lineThrough(found, share) {
  const places = found.map((one) => one.at);
  const heights = found.map(({ value }) => value);
  const [from, to] = [places[0], places[places.length - 1]];
  return `M${Array.from({ length: 49 }, (_, i) => from + ((to - from) * i) / 48)
    .map((x) => `${(100 * x).toFixed(2)} ${(100 - share(heightAt(places, heights, x))).toFixed(2)}`).join("L")}`;
}

/** @param {string} name @param {{ x: number, y?: number }} place */
function mark(name, { x, y = 50 }) {
  const place = h("i", { class: `gc-${name}` });
  place.style.setProperty("--gc-x", String(x));
  place.style.setProperty("--gc-y", String(y));
  return place;
}
