// A circle that grows and shrinks with a breath, and the word for it. Those who ask for less motion get the word alone;
// whoever likes has the seconds counted, to be seen and to be heard.

import { announce } from "./announce.js";
import { h } from "./dom.js";
import { say } from "./say.js";

const SMALL = 0.55;
const LARGE = 1.1;
const SECOND = 1000;

/** Follows a pattern of steps until it is stopped; the last step is the breath out, those before it fill. */
export function breather() {
  const circle = h("div", { class: "gc-breath" });
  const word = h("p", { class: "gc-breath-word" });
  const count = h("button", { type: "button", class: "gc-button", "aria-pressed": "false", onclick: toggle }, say("breathe-count"));
  /** @type {number | undefined} */
  let timer;

  function toggle() {
    count.setAttribute("aria-pressed", String(!counts()));
  }

  function counts() {
    return count.getAttribute("aria-pressed") === "true";
  }

  /** @param {Handed.Step[]} steps @param {number} i */
  function take(steps, i) {
    const { seconds } = steps[i];
    const last = steps.length - 1;
    circle.style.transitionDuration = `${seconds}s`;
    circle.style.scale = String(i === last ? SMALL : SMALL + ((LARGE - SMALL) * (i + 1)) / last);
    tick(steps, i, 1);
  }

  /** @param {Handed.Step[]} steps @param {number} i @param {number} second */
  function tick(steps, i, second) {
    const { word: says, seconds } = steps[i];
    word.textContent = counts() ? say("breathe-word-counted", { word: says, second }) : say("breathe-word", { word: says });
    if (counts()) announce(second === 1 ? say("breathe-first", { word: says }) : String(second));
    timer = setTimeout(() => {
      if (second < seconds) tick(steps, i, second + 1);
      else take(steps, (i + 1) % steps.length);
    }, SECOND);
  }

  function stop() {
    clearTimeout(timer);
    word.textContent = "";
    circle.style.scale = String(SMALL);
  }

  /** @param {Handed.Step[]} steps */
  function start(steps) {
    stop();
    // The circle has to be seen small before it can grow.
    requestAnimationFrame(() => take(steps, 0));
  }

  return { body: h("div", {}, h("div", { "aria-hidden": "true" }, circle, word), h("p", {}, count)), start, stop };
}
