// Draws what moves on a stage: lines, bars, ranges and bands, as SVG paths.

import { s } from "../shared/dom.js";
import { picture } from "../shared/picture.js";

const BAR_HALF_HEIGHT = 8;

/** Puts a stage on the page; `move(values)` rewrites its paths. */
export function openStage(name, stage, tracks) {
  const svg = picture(stage.svg, `gc-stage gc-stage-${name}`);
  svg.setAttribute("aria-hidden", "true");
  const paths = tracks.map((track) => s("path", { class: `gc-mark gc-mark-${track.kind}`, "data-track": track.label,
    style: `--gc-mark: var(--gc-data-${track.colour})` }));
  const bands = paths.filter((_, i) => tracks[i].kind === "band");
  svg.prepend(...bands);
  svg.append(...paths.filter((path) => !bands.includes(path)));

  function move(values) {
    tracks.forEach((track, i) => paths[i].setAttribute("d", shape(track, stage.axes[track.axes], values)));
  }
  return { svg, move };
}

function shape(track, axes, values) {
  const x = (value) => axes.left + (axes.width * (value - axes.x[0])) / (axes.x[1] - axes.x[0]);
  const y = (value) => axes.top + (axes.height * (axes.y[1] - value)) / (axes.y[1] - axes.y[0]);
  const value = (i) => values[track.from + i];
  switch (track.kind) {
    case "line": {
      let d = "";
      for (let i = 0; i < track.count; i += 1) d += `${i ? "L" : "M"}${x(track.x[i]).toFixed(1)} ${y(value(i)).toFixed(2)}`;
      return d;
    }
    case "band":
      return box(x(value(0)), axes.top, x(value(1)), axes.top + axes.height);
    case "bar":
      return box(x(0), y(track.y) - BAR_HALF_HEIGHT, x(value(0)), y(track.y) + BAR_HALF_HEIGHT);
    default:
      return `M${x(value(0)).toFixed(2)} ${y(track.y).toFixed(1)}H${x(value(1)).toFixed(2)}`;
  }
}

function box(left, top, right, bottom) {
  return `M${left.toFixed(2)} ${top.toFixed(1)}H${right.toFixed(2)}V${bottom.toFixed(1)}H${left.toFixed(2)}Z`;
}
