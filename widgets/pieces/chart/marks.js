// Moves the marks of a stage: paths that stand on it already. In each, a number that moves has two decimals.

const MOVES = /-?\d+\.\d\d/;

/**
 * Takes hold of a stage; `move(values, settings)` rewrites its paths, and hides what needs a slider that stands at 0.
 * @param {Element} svg @param {[factor: number, offset: number][]} scales @param {Handed.Track[]} tracks
 */
export function openStage(svg, scales, tracks) {
  const paths = [...svg.querySelectorAll("path.gc-mark")];
  const texts = paths.map((path) => (path.getAttribute("d") ?? "").split(MOVES));

  /** @param {Float64Array} values @param {Numbers} settings */
  function move(values, settings) {
    tracks.forEach((track, i) => {
      paths[i].setAttribute("d", filled(texts[i], scales[i], track, values));
      if (track.needs) paths[i].style.display = settings[track.needs] > 0 ? "" : "none";
    });
  }
  return { move };
}

/**
 * Fills the values of a track into its mark, in turn, each turned into a place on the stage.
 * @param {string[]} texts @param {[factor: number, offset: number]} scale @param {Handed.Track} track
 * @param {Float64Array} values
 */
function filled(texts, [factor, offset], { from, count }, values) {
  let d = texts[0];
  for (let i = 1; i < texts.length; i += 1) d += (factor * values[from + ((i - 1) % count)] + offset).toFixed(2) + texts[i];
  return d;
}
