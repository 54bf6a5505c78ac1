// A chart: a stage that stands still, and what moves on it when a hand moves a slider.

import { isShown, the } from "../shared/dom.js";
import { partsOf } from "../shared/markup.js";
import { enhanced } from "../shared/root.js";
import { say } from "../shared/say.js";
import { drawnFirst } from "./draw.js";
import { listening } from "./listen.js";
import { moved } from "./moving.js";
import { saving } from "./save.js";
import { openTable } from "./table.js";
import { tones } from "./tone.js";

/** @param {HTMLElement} root @param {Handed.Chart} data @param {Memory} memory */
function enhance(root, { item, moving, draw }, memory) {
  const { basis, listen, save } = partsOf(root);
  /** @type {(part: string) => string} */
  const text = (part) => the(root, part).textContent;
  const table = openTable(the(root, "table"));
  // What was kept may come at once, and moves the chart before there is anything to listen to.
  /** @type {{ changed(): void } | null | undefined} */
  let sound = null;
  const elsewhere = draw && drawnFirst(root, draw);
  const values = moving && moved(root, moving, table, memory, () => {
    sound?.changed();
    elsewhere?.();
  });
  const lines = moving ? moving.tracks.filter((track) => track.kind === "line") : [];
  sound = listen && values && soundOf(listen, lines, { values, table, sentence: () => text(".gc-sentence") });

  saving(save, {
    id: item.split(":")[1],
    title: text(".gc-chart-title"),
    stage: () => [...root.querySelectorAll("svg.gc-stage")].find(isShown) ?? the(root, "svg.gc-stage"),
    words: () => [
      text(".gc-sentence"),
      say("chart-basis", { badge: text(".gc-badge b"), basis: basis.textContent }),
      ...[...root.querySelectorAll(".gc-sources li")].map(named),
    ],
    numbers: () => (lines.length && values ? curvesOf(lines, values(), table) : table.read()),
  });
}

/**
 * A source as it is named on a picture: who and when, and its address.
 * @param {HTMLElement} source
 */
function named(source) {
  return `${source.firstChild?.textContent?.trim()} ${the(source, "a").href}`;
}

/**
 * Brings the buttons to listen with to life, where the browser can sound.
 * @param {HTMLElement} place @param {Handed.Track[]} lines
 * @param {{ values: () => Float64Array, table: Table, sentence: () => string }} chart
 */
function soundOf(place, lines, { values, table, sentence }) {
  if (!globalThis.AudioContext) {
    place.remove();
    return null;
  }
  // The table names its curves in the order in which they are drawn, each with its unit.
  const names = lines.map((line, i) => table.head[i + 1]?.split(",")[0] ?? line.label);
  const curves = () => lines.map((line) => tones(line.x, valuesOf(line, values()), line.ends));
  return listening(place, { names, curves, sentence });
}

/**
 * The curves in full, as rows under their names.
 * @param {Handed.Track[]} lines @param {Float64Array} values @param {Table} table @returns {(string | number)[][]}
 */
function curvesOf(lines, values, table) {
  const rows = lines[0].x.map((x, i) => [x, ...lines.map((line) => valuesOf(line, values)[i].toFixed(4))]);
  return [[table.head[0], ...lines.map((line) => line.label)], ...rows];
}

/** @param {Handed.Track} track @param {Float64Array} values */
function valuesOf({ from, count }, values) {
  return values.subarray(from, from + count);
}

export default enhanced(enhance);
