// What a phone shows where things are to be put in order: they are tapped, the first one first.

import { h } from "../../pieces/shared/dom.js";
import { say } from "../../pieces/shared/say.js";

/**
 * The things to tap; `send` takes their places in the order that was chosen.
 * @param {Room} room @param {number[]} chosen @param {(choice: number[]) => void} send @param {(words: string) => void} tell
 */
export function orderView({ asks, options }, chosen, send, tell) {
  const n = options.length;
  let order = chosen.length === n ? [...chosen] : [];
  const marks = options.map(() => h("b", { class: "poll-place" }));
  const taps = options.map(({ text }, place) => h("button", { type: "button", class: "gc-option", onclick: () => tap(place) }, marks[place], h("span", {}, text)));
  const button = h("button", { class: "gc-button gc-main" }, say("poll-send"));

  /** @param {number} place */
  function tap(place) {
    order = order.includes(place) ? order.filter((one) => one !== place) : [...order, place];
    draw();
  }

  function draw() {
    options.forEach(({ text }, place) => {
      const at = order.indexOf(place) + 1;
      marks[place].textContent = at ? String(at) : "–";
      taps[place].setAttribute("aria-pressed", String(at > 0));
      taps[place].setAttribute("aria-label", at ? say("poll-order-at", { text, place: at, n }) : text);
    });
  }

  /** @param {Event} event */
  function submit(event) {
    event.preventDefault();
    return order.length < n ? tell(say("poll-order-first")) : send(order);
  }

  draw();
  const form = h("form", { onsubmit: submit }, h("h1", { tabindex: "-1" }, asks), h("p", { class: "gc-note" }, say("poll-order-how")),
    h("div", { class: "gc-options", role: "group", "aria-label": asks }, taps), h("div", { class: "gc-actions" }, button));
  return { form, counted: () => { button.textContent = say("poll-change"); } };
}
