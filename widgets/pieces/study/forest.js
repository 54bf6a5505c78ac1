// A forest plot: studies below each other, each with its interval, and what they say together. It takes plain data.

import { s } from "../shared/dom.js";
import { differences, interval, label, truthLine, written } from "./axis.js";

/**
 * @typedef {{ rows: (Estimated & { label?: string, weight?: number })[], total?: { label: string, mean: number, low: number, high: number } | null,
 *   truth?: Labelled | null, reach: number, decimals: number, less: string, more: string, width?: number, close?: boolean }} Forest
 */

const MANY = 30;
const NARROW = 600;
// Narrower still, the ends of intervals are left to the drawing and the table.
const SMALL = 440;
const LABELS = 240;
const NUMBERS = 150;
const HALF = 9;

/**
 * Draws it. `rows` are `{ label, estimate, low, high, weight }`, with weights as shares of 1; `total` is
 * `{ label, mean, low, high }` or null, `truth` `{ label, value }` or null. The scale goes from `-reach` to `reach`, and
 * `less` and `more` stand at its ends. More rows than MANY stand `close`, without words.
 * @param {Forest} drawing
 */
export function forest({ rows, total = null, truth = null, reach, decimals, less, more, width = 640, close = rows.length > MANY }) {
  const wide = width >= NARROW;
  const height = close ? (rows.length > MANY ? 9 : 22) : wide ? 30 : 46;
  const [left, right] = wide && !close ? [LABELS, width - NUMBERS] : [16, width - 16];
  const top = truth ? 24 : 8;
  const foot = top + rows.length * height;
  const bottom = foot + (total ? (wide ? 44 : 56) : 8);
  /** @type {(i: number) => number} */
  const middle = (i) => top + height * (i + (wide || close ? 0.5 : 0.72));
  // Where words stand above the rows, no line runs through them.
  /** @type {Span[]} */
  const beside = rows.map((_, i) => [middle(i) - 11, middle(i) + 11]);
  if (total) beside.push([foot + 24, bottom]);
  /** @type {Span[]} */
  const spans = wide || close ? [[top, bottom]] : beside;
  const axis = differences({ reach, less, more }, { left, right, top, bottom, spans });
  const most = Math.max(...rows.map(({ weight }) => weight ?? 0));
  const lines = rows.map((row, i) => {
    const y = middle(i);
    const size = most ? 2.5 + 4.5 * Math.sqrt((row.weight ?? 0) / most) : 4;
    return s("g", { class: "gc-forest-row" }, close ? null : words(row, row.estimate, y), interval(axis.x, y, row, reach, rows.length > MANY ? 2 : size));
  });
  /** @type {SVGElement[]} */
  const marks = axis.marks;
  const drawn = marks.concat(truth ? truthLine(axis.x, truth, top, bottom, spans) : [], lines);
  if (total) drawn.push(diamond(total, foot + (wide ? 26 : 38)));
  return s("svg", { class: "gc-forest", viewBox: `0 0 ${width} ${bottom + axis.foot}`, "aria-hidden": "true" }, drawn);

  /**
   * What a row is, and its numbers: beside it where there is room, otherwise above.
   * @param {{ label?: string, low: number, high: number }} row @param {number} at @param {number} y
   */
  function words({ label: says = "", low, high }, at, y) {
    const found = written(at, decimals, true);
    const numbers = width < SMALL ? found : `${found} (${written(low, decimals)} … ${written(high, decimals)})`;
    return [label(0, wide ? y + 5 : y - 14, says), label(width, wide ? y + 5 : y - 14, numbers, { "text-anchor": "end" })];
  }

  /** @param {NonNullable<Forest["total"]>} one @param {number} y */
  function diamond(one, y) {
    const [a, b, c] = [one.low, one.mean, one.high].map(axis.x);
    return s("g", { class: "gc-forest-total" },
      wide && close ? label(0, y - 14, one.label) : words(one, one.mean, y),
      s("path", { d: `M${a} ${y}L${b} ${y - HALF}L${c} ${y}L${b} ${y + HALF}Z` }));
  }
}
