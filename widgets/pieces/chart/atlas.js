// Reads an atlas: values for a grid of slider settings, interpolated linearly between the nearest.

import { read } from "./packing.js";

/**
 * Opens a packed atlas; `at(settings, into)` fills and gives the values in force at these settings.
 * @param {Pick<Handed.Moving, "atlas" | "tracks" | "size">} drawn @param {Handed.Slider[]} sliders @returns {At}
 */
export function openAtlas(drawn, sliders) {
  const packed = read(drawn.atlas, [...sliders.map(({ nodes }) => nodes.length), drawn.size]);
  const scales = drawn.tracks.map((part) => ({
    from: part.from, to: part.from + part.count, low: part.low, step: (part.high - part.low) / 65535 }));
  const shown = new Float64Array(drawn.size);

  /** @param {Numbers} settings @param {Float64Array} into */
  function at(settings, into = shown) {
    into.fill(0);
    for (const [place, weight] of corners(sliders, settings)) {
      const start = place * drawn.size;
      for (let i = 0; i < drawn.size; i += 1) into[i] += weight * packed[start + i];
    }
    for (const { from, to, low, step } of scales) {
      for (let i = from; i < to; i += 1) into[i] = low + step * into[i];
    }
    return into;
  }
  return at;
}

/**
 * Gives the nodes around the settings, each with its weight.
 * @param {Handed.Slider[]} sliders @param {Numbers} settings
 */
function corners(sliders, settings) {
  /** @type {[place: number, weight: number][]} */
  let found = [[0, 1]];
  for (const { id, nodes } of sliders) {
    const { below, share } = between(nodes, settings[id]);
    /** @type {typeof found} */
    const next = found.flatMap(([place, weight]) => [
      [place * nodes.length + below, weight * (1 - share)],
      [place * nodes.length + Math.min(below + 1, nodes.length - 1), weight * share],
    ]);
    found = next.filter(([, weight]) => weight > 0);
  }
  return found;
}

/** @param {number[]} nodes @param {number} value */
function between(nodes, value) {
  let below = 0;
  while (below < nodes.length - 2 && nodes[below + 1] <= value) below += 1;
  return { below, share: (value - nodes[below]) / (nodes[below + 1] - nodes[below]) };
}
