// What the pictures of a study have in common: a scale of differences with nothing in its middle, and how a number is written.

import { s } from "../shared/dom.js";

const FOOT = 46;

/**
 * Writes a number with so many decimals, as print does; `signed` shows also that it is above nothing.
 * @param {number} number @param {number} decimals @param {boolean} [signed]
 */
export function written(number, decimals, signed = false) {
  const text = Math.abs(number).toFixed(decimals);
  if (Number(text) === 0) return text;
  return `${number < 0 ? "−" : signed ? "+" : ""}${text}`;
}

/**
 * Writes a place on a scale, with no more decimals than it has.
 * @param {number} number
 */
export function plain(number) {
  return written(number, [0, 1, 2].find((decimals) => Number.isInteger(number * 10 ** decimals)) ?? 3);
}

/**
 * How far a scale reaches to both sides so that it holds these numbers: as far as it may, or half of that, again and again.
 * @param {number[]} numbers @param {number} most
 */
export function reachFor(numbers, most) {
  const farthest = Math.max(...numbers.filter(Number.isFinite).map(Math.abs), 0);
  let reach = most;
  while (reach > most / 16 && reach / 2 >= 1.1 * farthest) reach /= 2;
  return reach;
}

/**
 * A text in a picture.
 * @param {number} x @param {number} y @param {string} text @param {Attributes} [attributes]
 */
export function label(x, y, text, attributes = {}) {
  return s("text", { x, y, ...attributes }, text);
}

/**
 * Makes the way from values between two ends to places between two others; beyond the ends they stay at them.
 * @param {number[]} values @param {Span} places @returns {OnAxis}
 */
export function scale([low, high], [left, right]) {
  return (value) => left + ((Math.min(high, Math.max(low, value)) - low) / (high - low)) * (right - left);
}

/**
 * A scale of differences from `left` to `right`, under what stands between `top` and `bottom`; the line at nothing is
 * drawn in these `spans` of height. Gives `x(value)`, its `marks`, which are drawn first, and how high its foot is.
 * @param {{ reach: number, less: string, more: string }} ways
 * @param {{ left: number, right: number, top: number, bottom: number, spans?: Span[] }} room
 */
export function differences({ reach, less, more }, { left, right, top, bottom, spans = [[top, bottom]] }) {
  const x = scale([-reach, reach], [left, right]);
  const ticks = [-reach, -reach / 2, 0, reach / 2, reach];
  const marks = [
    s("path", { class: "gc-study-zero", d: upright(x(0), spans) }),
    s("line", { class: "gc-study-base", x1: left, x2: right, y1: bottom, y2: bottom }),
    ticks.map((at) => label(x(at), bottom + 18, plain(at), { "text-anchor": "middle", class: "gc-study-tick" })),
    label(left, bottom + 38, `← ${less}`, { class: "gc-study-end" }),
    label(right, bottom + 38, `${more} →`, { "text-anchor": "end", class: "gc-study-end" }),
  ];
  return { x, marks: marks.flat(), foot: FOOT };
}

/** @param {number} x @param {Span[]} spans */
function upright(x, spans) {
  return spans.map(([from, to]) => `M${x} ${from}V${to}`).join("");
}

/**
 * An interval as a line with its estimate; an end that lies beyond the scale is an arrow.
 * @param {OnAxis} x @param {number} y @param {Estimated} found @param {number} reach @param {number} [size]
 */
export function interval(x, y, { estimate, low, high }, reach, size = 5) {
  /** @type {[at: number, back: number][]} */
  const beyond = [];
  if (low < -reach) beyond.push([x(-reach), 7]);
  if (high > reach) beyond.push([x(reach), -7]);
  return s("g", { class: "gc-study-interval" },
    s("line", { x1: x(low), x2: x(high), y1: y, y2: y }),
    beyond.map(([at, back]) => s("path", { d: `M${at + back} ${y - 5}L${at} ${y}L${at + back} ${y + 5}` })),
    s("rect", { x: x(estimate) - size, y: y - size, width: 2 * size, height: 2 * size }));
}

/**
 * The line of what is true.
 * @param {OnAxis} x @param {Labelled} truth @param {number} top @param {number} bottom @param {Span[]} [spans]
 */
export function truthLine(x, { label: says, value }, top, bottom, spans = [[top, bottom]]) {
  const at = x(value);
  return s("g", { class: "gc-study-truth" },
    s("path", { d: upright(at, spans) }),
    label(at, top - 5, says, { "text-anchor": "middle" }));
}
