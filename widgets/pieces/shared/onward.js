// On from a guess without one, and where whoever listens is then.

import { h } from "./dom.js";
import { say } from "./say.js";

/**
 * Makes the button of who would rather not guess.
 * @param {() => void} act
 */
export function readOnButton(act) {
  return h("p", { class: "gc gc-read-on" }, h("button", { type: "button", class: "gc-button", onclick: act }, say("path-read-on")));
}

/**
 * Who listens hears where they are.
 * @param {HTMLElement} heading
 */
export function attend(heading) {
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
