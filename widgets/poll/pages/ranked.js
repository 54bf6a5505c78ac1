// Things that a room puts in order: they stand in the order of the room, and afterwards each with the place that fits.

import { h } from "../../pieces/shared/dom.js";
import { say } from "../../pieces/shared/say.js";
import { quietClock } from "./clock.js";
import { counted } from "./counted.js";

/** @param {Room} room @returns {OnScreen} */
export function ranked({ round, asks, label }) {
  const title = h("h1", { tabindex: "-1" }, asks);
  const list = h("ol", { class: "screen-order" });
  const count = counted();
  const clock = quietClock();
  const body = h("div", { class: "screen-asked" }, h("p", { class: "gc-kicker" }, label), title, clock.body, list, ...count.lines);

  /** @param {Room} room */
  function update(room) {
    body.dataset.shown = String(room.shown);
    clock.update(room);
    count.update(room);
    list.setAttribute("aria-label", room.shown ? say("poll-order-table") : say("poll-order-mixed"));
    list.classList.toggle("screen-mixed", !room.shown);
    list.replaceChildren(...inOrder(room.options).map((one) => entry(one, room.options.length)));
  }

  return { round, body, update, focus: () => title.focus() };
}

/**
 * As the room puts them; where it may not be seen, as they are handed out.
 * @param {Choosable[]} options
 */
export function inOrder(options) {
  return [...options].sort((one, other) => (one.mean ?? 0) - (other.mean ?? 0));
}

/**
 * Where people put it, on average, in words.
 * @param {Choosable} one
 */
export function meanOf({ mean, earlier }) {
  if (mean === undefined) return "";
  const at = mean.toFixed(1);
  return earlier === undefined ? say("poll-order-mean", { mean: at }) : say("poll-order-mean-before", { mean: at, earlier: earlier.toFixed(1) });
}

/**
 * The nearer to the first place, the longer.
 * @param {Choosable} one @param {number} n
 */
function wideOf({ mean }, n) {
  return mean === undefined ? 0 : (100 * (n + 1 - mean)) / n;
}

/** @param {Choosable} one @param {number} n */
function entry(one, n) {
  const bar = h("span");
  // As an attribute it would be a style that the page's own rules forbid.
  bar.style.inlineSize = `${wideOf(one, n)}%`;
  const known = one.place === undefined ? null : h("p", { class: "screen-known" }, h("b", { class: "screen-fits" }, say("poll-order-fits", { place: String(one.place) })), ` ${one.why}`);
  return h("li", {}, h("p", {}, one.text), h("div", { class: "screen-bar", "aria-hidden": "true" }, bar),
    h("small", {}, meanOf(one)), known);
}
