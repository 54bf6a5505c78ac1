// What somebody drew on a chart, as a line and in words.

import { formOf } from "../shared/forms.js";
import { say } from "../shared/say.js";
import { heightAt } from "./curve.js";
import { gapOf, turnOf } from "./gap.js";

const LINE = Array.from({ length: 49 }, (_, i) => i / 48);

// Once a hand was at one handle of a curve, all of them have a value.
const whole = (/** @type {Drawn} */ values) => /** @type {number[]} */ (values);

/** @type {(values: Drawn) => boolean} */
export const isDrawn = (values) => values.some((value) => value !== null);

/**
 * The line through what was drawn, on a square of 100; `share` gives where a value lies on its scale.
 * @param {number[]} at @param {Drawn} values @param {(value: number) => number} share @param {boolean} isCurve
 */
export function sketchOf(at, values, share, isCurve) {
  if (!isDrawn(values)) return "";
  if (isCurve) return `M${LINE.map((x) => `${100 * x} ${(100 - share(heightAt(at, whole(values), x))).toFixed(2)}`).join("L")}`;
  const from = Math.max(0, share(0));
  return values.map((value, i) => (value === null ? "" : `M${from} ${100 * at[i]}H${share(value)}`)).join("");
}

/**
 * How the numbers of a drawing are written, and its gap to what was found is told.
 * @param {Handed.Pencil & { decimals: number, isCurve: boolean }} drawing
 */
export function wordsOf({ at, found, near, unit, apart, turn, names, decimals, isCurve }) {
  /** @type {(number: number, after: string) => string} */
  const written = (number, after) => {
    const text = String(Number(number.toFixed(decimals)));
    return `${text}\u00a0${formOf(after, text)}`.replace("-", "−").trim();
  };
  /** @type {(value: number) => string} */
  const write = (value) => names[Math.round(value)] ?? written(value, unit);
  // A distance is never said to be smaller than it is.
  /** @type {(gap: number) => string} */
  const within = (gap) => written(Math.ceil(gap * 10 ** decimals - 1e-6) / 10 ** decimals, apart);
  return {
    write,
    /** @param {Drawn} values @param {string[]} labels */
    gap(values, labels) {
      /** @type {(where: number) => number | null} */
      const drawn = (where) => (isCurve ? heightAt(at, whole(values), where) : values[at.indexOf(where)]);
      const sentences = gapOf(found, drawn, { near, names, write, within });
      const seen = values.flatMap((value, i) => (value === null ? [] : [{ value, at: at[i], label: labels[i] }]));
      if (turn) sentences.unshift(turnOf(turn, found, seen, near));
      return sentences.map(([name, more]) => say(`chart-draw-${name}`, more)).join(" ");
    },
    /**
     * Every value, by its handle.
     * @type {(values: Drawn, labels: string[]) => string}
     */
    all: (values, labels) => values.flatMap((value, i) => (value === null ? [] : [say("chart-draw-one", { where: labels[i], drawn: write(value) })]))
      .join(" · "),
  };
}
