// Moves the marks of a stage: paths that stand on it already, with a place for each number.

import { picture } from "../shared/picture.js";

/** Puts a stage on the page; `move(values, settings)` rewrites its paths, and hides what needs a slider that stands at 0. */
export function openStage(name, stage, tracks) {
  const svg = picture(stage.svg, `gc-stage gc-stage-${name}`);
  svg.setAttribute("aria-hidden", "true");
  const paths = [...svg.querySelectorAll(".gc-mark")];
  const marks = stage.marks.map(({ d, scale }) => ({ texts: d.split("*"), scale }));

  function move(values, settings) {
    tracks.forEach((track, i) => {
      paths[i].setAttribute("d", filled(marks[i], track, values));
      if (track.needs) paths[i].style.display = settings[track.needs] > 0 ? "" : "none";
    });
  }
  return { svg, move };
}

/** Fills the values of a track into its mark, in turn, each turned into a place on the stage. */
function filled({ texts, scale: [factor, offset] }, { from, count }, values) {
  let d = texts[0];
  for (let i = 1; i < texts.length; i += 1) d += (factor * values[from + ((i - 1) % count)] + offset).toFixed(2) + texts[i];
  return d;
}
