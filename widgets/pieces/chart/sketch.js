// What somebody drew on a chart, as a line and in words.

import { say } from "../shared/say.js";
import { heightAt } from "./curve.js";
import { gapOf, turnOf } from "./gap.js";

const LINE = Array.from({ length: 49 }, (_, i) => i / 48);

export const isDrawn = (values) => values.some((value) => value !== null);

/** The line through what was drawn, on a square of 100; `share` gives where a value lies on its scale. */
export function sketchOf(at, values, share, isCurve) {
  if (!isDrawn(values)) return "";
  if (isCurve) return `M${LINE.map((x) => `${100 * x} ${(100 - share(heightAt(at, values, x))).toFixed(2)}`).join("L")}`;
  const from = Math.max(0, share(0));
  return values.map((value, i) => (value === null ? "" : `M${from} ${100 * at[i]}H${share(value)}`)).join("");
}

/** How the numbers of a drawing are written, and its gap to what was found is told. */
export function wordsOf({ at, found, near, unit, apart, turn, names, decimals, isCurve }) {
  const written = (number, after) => `${Number(number.toFixed(decimals))}\u00a0${after}`.replace("-", "−").trim();
  const write = (value) => names[Math.round(value)] ?? written(value, unit);
  // A distance is never said to be smaller than it is.
  const within = (gap) => written(Math.ceil(gap * 10 ** decimals - 1e-6) / 10 ** decimals, apart);
  return {
    write,
    gap(values, labels) {
      const drawn = (where) => (isCurve ? heightAt(at, values, where) : values[at.indexOf(where)]);
      const sentences = gapOf(found, drawn, { near, names, write, within });
      if (turn) sentences.unshift(turnOf(turn, found, values.map((value, i) => ({ value, at: at[i], label: labels[i] })), near));
      return sentences.map(([name, more]) => say(`chart-draw-${name}`, more)).join(" ");
    },
    /** Every value, by its handle. */
    all: (values, labels) => labels.map((where, i) => values[i] !== null && say("chart-draw-one", { where, drawn: write(values[i]) }))
      .filter(Boolean).join(" · "),
  };
}
