// "Draw it first": what a learner expects is drawn on the empty stage, and then the finding comes over it.

import { announce } from "../shared/announce.js";
import { h } from "../shared/dom.js";
import { partsOf } from "../shared/markup.js";
import { memoryOf } from "../shared/memory.js";
import { say } from "../shared/say.js";
import { heightAt } from "./curve.js";
import { gapOf, turnOf } from "./gap.js";
import { openPad } from "./pad.js";

const LINE = Array.from({ length: 49 }, (_, i) => i / 48);
const isDrawn = (values) => values.some((value) => value !== null);

/** Lets a learner draw on a chart before its finding is seen; gives what is to be called as its sliders move. */
export function drawnFirst(root, { item, at, found, near, unit, apart, turn, names }) {
  const figure = root.querySelector("[data-gc-draw]");
  const { asks, pad: place, choose, drawn: said } = partsOf(root);
  const [show, skip, again] = choose.children;
  const inputs = [...place.querySelectorAll("input")];
  const isCurve = place.dataset.kind === "curve";
  const decimals = inputs[0].step.split(".")[1]?.length ?? 0;
  const written = (number, after) => `${Number(number.toFixed(decimals))}\u00a0${after}`.replace("-", "−").trim();
  const write = (value) => names[Math.round(value)] ?? written(value, unit);
  // A distance is never said to be smaller than it is.
  const within = (gap) => written(Math.ceil(gap * 10 ** decimals - 1e-6) / 10 ** decimals, apart);
  const pad = openPad(place, at, { tell: write, path });
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

  function come(drawn) {
    memory.state({ drawn });
    turnTo(drawn ? "drawn" : "skipped");
    figure.classList.add("gc-comes");
    (drawn ? said : again).focus({ preventScroll: true });
  }

  function turnTo(state) {
    figure.classList.remove("gc-comes", "gc-asking", "gc-drawn", "gc-skipped");
    figure.classList.add(`gc-${state}`);
    show.hidden = skip.hidden = state !== "asking";
    again.hidden = state === "asking";
    asks.hidden = state === "skipped";
    said.replaceChildren(...(state === "drawn" ? told(pad.read()) : []));
  }

  function told(values) {
    const points = values.map((value, i) => ({ value, at: at[i], label: inputs[i].getAttribute("aria-label") }));
    const drawn = (where) => (isCurve ? heightAt(at, values, where) : values[at.indexOf(where)]);
    const sentences = gapOf(found, drawn, { near, names, write, within });
    if (turn) sentences.unshift(turnOf(turn, found, points, near));
    const all = points.filter(({ value }) => value !== null)
      .map(({ label, value }) => say("chart-draw-one", { where: label, drawn: write(value) }));
    return [h("p", { class: "gc-sentence" }, sentences.map(([name, more]) => say(`chart-draw-${name}`, more)).join(" ")),
      h("p", { class: "gc-note" }, say("chart-draw-drew", { all: all.join(" · ") }))];
  }

  function path(values, share) {
    if (!isDrawn(values)) return "";
    if (isCurve) return `M${LINE.map((x) => `${100 * x} ${(100 - share(heightAt(at, values, x))).toFixed(2)}`).join("L")}`;
    const from = Math.max(0, share(0));
    return values.map((value, i) => (value === null ? "" : `M${from} ${100 * at[i]}H${share(value)}`)).join("");
  }

  // It was drawn for the chart as it begins; beside other curves it would say something else.
  const sliders = [...root.querySelectorAll(".gc-slider input")];
  return () => figure.classList.toggle("gc-moved-on", sliders.some((one) => one.value !== one.defaultValue));
}
