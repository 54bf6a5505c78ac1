// "Draw it first": what a learner expects is drawn on the empty stage, and then the finding comes over it.

import { announce } from "../shared/announce.js";
import { h, childrenOf, the } from "../shared/dom.js";
import { partsOf } from "../shared/markup.js";
import { memoryOf } from "../shared/memory.js";
import { say } from "../shared/say.js";
import { openPad } from "./pad.js";
import { isDrawn, sketchOf, wordsOf } from "./sketch.js";

/**
 * Lets a learner draw on a chart before its finding is seen; gives what is to be called as its sliders move.
 * @param {HTMLElement} root @param {Handed.Pencil} draw
 */
export function drawnFirst(root, draw) {
  const { item, at } = draw;
  const figure = the(root, "[data-gc-draw]");
  const { pad: place, choose, drawn: said } = partsOf(root);
  /** @type {[HTMLButtonElement, HTMLButtonElement, HTMLButtonElement]} */
  const [show, skip, again] = childrenOf(choose);
  const inputs = [...place.querySelectorAll("input")];
  const labels = inputs.map((input) => input.getAttribute("aria-label") ?? "");
  const kind = { isCurve: place.dataset.kind === "curve", decimals: inputs[0].step.split(".")[1]?.length ?? 0 };
  const words = wordsOf({ ...draw, ...kind });
  const pad = openPad(place, at, { tell: words.write, path: (values, share) => sketchOf(at, values, share, kind.isCurve) });
  const memory = memoryOf({ item });

  memory.livesIn(figure, () => {});
  figure.removeAttribute("data-gc-draw");
  turnTo("asking");
  show.addEventListener("click", () => {
    if (isDrawn(pad.read())) return come(pad.read());
    said.replaceChildren(h("p", { class: "gc-note" }, say("chart-draw-empty")));
    return announce(said.textContent);
  });
  skip.addEventListener("click", () => come(null));
  again.addEventListener("click", () => {
    turnTo("asking");
    inputs[0].focus({ preventScroll: true });
  });
  // Whoever was led to something that waits for a drawing has not come to draw.
  figure.addEventListener("beforematch", () => figure.classList.contains("gc-asking") && come(null));
  memory.recall(({ state }) => {
    const drawn = state?.drawn;
    if (drawn === null) turnTo("skipped");
    // Drawn with other handles, or on another scale, it is kept, and asked anew.
    if (Array.isArray(drawn) && drawn.length === at.length && isDrawn(drawn)) {
      pad.write(drawn);
      turnTo("drawn");
    }
  });

  /** @param {Drawn | null} drawn */
  function come(drawn) {
    memory.state({ drawn });
    turnTo(drawn ? "drawn" : "skipped");
    figure.classList.add("gc-comes");
    (drawn ? said : again).focus({ preventScroll: true });
  }

  /** @param {"asking" | "drawn" | "skipped"} state */
  function turnTo(state) {
    figure.classList.remove("gc-comes", "gc-asking", "gc-drawn", "gc-skipped");
    figure.classList.add(`gc-${state}`);
    show.hidden = skip.hidden = state !== "asking";
    again.hidden = state === "asking";
    said.replaceChildren(...(state === "drawn" ? told(pad.read()) : []));
  }

  /**
   * @param {Drawn} values
   * @param {Drawn} values
   */
  function told(values) {
    return [h("p", { class: "gc-sentence" }, words.gap(values, labels)),
      h("p", { class: "gc-note" }, say("chart-draw-drew", { all: words.all(values, labels) }))];
  }

  // It was drawn for the chart as it begins; beside other curves it would say something else.
  const sliders = [...root.querySelectorAll(".gc-slider input")];
  return () => figure.classList.toggle("gc-moved-on", sliders.some((one) => one.value !== one.defaultValue));
}
