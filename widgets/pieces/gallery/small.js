// The small pictures of the gallery: a scale with two marks on it, and two curves. What they show is said beside them.

import { h, s } from "../shared/dom.js";
import { heightAt } from "../chart/curve.js";
import { sketchOf } from "../chart/sketch.js";

/** A line from the least to the most, with a ring where one guessed and a dot where it was found. */
export function scale([low, high], yours, found) {
  const mark = (name, value) => {
    const place = h("i", { class: `gc-${name}` });
    place.style.setProperty("--gc-x", (100 * (value - low)) / (high - low));
    return place;
  };
  return h("span", { class: "gc-scale", "aria-hidden": "true" },
    low < 0 && high > 0 ? mark("zero", 0) : null, mark("dot", found), mark("ring", yours));
}

/** What was found as a full line, and what one drew as a dashed one. */
export function curves({ at, found, values }, [low, high]) {
  const share = (value) => (100 * (value - low)) / (high - low);
  const places = found.map((one) => one.at);
  const heights = found.map(({ value }) => value);
  const from = places[0];
  const points = Array.from({ length: 49 }, (_, i) => from + ((places.at(-1) - from) * i) / 48);
  const line = points.map((x) => `${(100 * x).toFixed(2)} ${(100 - share(heightAt(places, heights, x))).toFixed(2)}`).join("L");
  return s("svg", { class: "gc-curves", viewBox: "0 0 100 100", preserveAspectRatio: "none", "aria-hidden": "true" },
    s("path", { d: `M${line}`, class: "gc-found-line" }), s("path", { d: sketchOf(at, values, share, true), class: "gc-own-line" }));
}
