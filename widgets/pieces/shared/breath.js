// A circle that grows and shrinks with a breath, and the word for it. Those who ask for less motion get the word alone.

import { h } from "./dom.js";

const SMALL = 0.55;
const LARGE = 1.1;

/** Follows a pattern of steps until it is stopped; the last step is the breath out, those before it fill. */
export function breather() {
  const circle = h("div", { class: "gc-breath" });
  const word = h("p", { class: "gc-breath-word" });
  let timer;

  function take(steps, i) {
    const { word: says, seconds } = steps[i];
    const last = steps.length - 1;
    word.textContent = `${says} …`;
    circle.style.transitionDuration = `${seconds}s`;
    circle.style.scale = i === last ? SMALL : SMALL + ((LARGE - SMALL) * (i + 1)) / last;
    timer = setTimeout(() => take(steps, (i + 1) % steps.length), 1000 * seconds);
  }

  function stop() {
    clearTimeout(timer);
    word.textContent = "";
    circle.style.scale = SMALL;
  }

  function start(steps) {
    stop();
    // The circle has to be seen small before it can grow.
    requestAnimationFrame(() => take(steps, 0));
  }

  return { body: h("div", { "aria-hidden": "true" }, circle, word), start, stop };
}
