// The gap between what was drawn and what was found: what is true of it, as names of messages with their values.

/**
 * Compares what was found, point by point, with what `drawn(place)` gives there; `write` makes a number a text.
 * @param {Handed.Found[]} found @param {(place: number) => number | null} drawn
 * @param {{ near: number, names: Record<number, string>, write: (value: number) => string, within: (gap: number) => string }} ways
 * @returns {Message[]}
 */
export function gapOf(found, drawn, { near, names, write, within }) {
  const gaps = found.flatMap(({ label, at, value }) => {
    const there = drawn(at);
    return there === null ? [] : [{ label, value, drawn: there, gap: Math.abs(value - there) }];
  }).sort((a, b) => b.gap - a.gap);
  const n = gaps.length;
  const [widest, closest] = [gaps[0], gaps[n - 1]];
  /** @type {(one: typeof widest) => Record<string, unknown>} */
  const told = (one) => ({ n, where: one.label, found: write(one.value), drawn: write(one.drawn) });
  if (gaps.every((one) => write(one.value) === write(one.drawn))) return [["same", { n }]];
  if (isNear(widest.gap, near)) return [["near", { ...told(widest), apart: within(widest.gap) }]];
  const way = widest.value > widest.drawn ? "higher" : "lower";
  /** @type {Message[]} */
  const said = [["gap", { ...told(widest), way: names[0] ? "named" : way }]];
  return isNear(closest.gap, near) ? [...said, ["closest", told(closest)]] : said;
}

/**
 * Compares where two curves are highest, or lowest, by their points.
 * @param {"highest" | "lowest"} turn @param {Handed.Found[]} found @param {Handed.Found[]} drawn @param {number} near
 * @returns {Message}
 */
export function turnOf(turn, found, drawn, near) {
  const sign = turn === "lowest" ? -1 : 1;
  const [there, here] = [found, drawn].map((points) => points.reduce((a, b) => (sign * (b.value - a.value) > 0 ? b : a)));
  const values = drawn.map(({ value }) => value);
  // Nobody can draw closer than half the way to the next handle.
  const apart = Math.min(...drawn.map(({ at }) => Math.abs(at - here.at)).filter(Boolean)) / 2;
  const isLevel = isNear(Math.max(...values) - Math.min(...values), near);
  const isSame = isNear(Math.abs(there.at - here.at), apart);
  return [turn, { drawn: here.label, found: there.label,
    way: isLevel ? "level" : isSame ? "same" : there.at < here.at ? "earlier" : "later" }];
}

/** @param {number} gap @param {number} near */
function isNear(gap, near) {
  return gap <= near * (1 + 1e-9);
}
