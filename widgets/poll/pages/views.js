// What a phone shows from the start: a wait, a question, and the end.

import { h } from "../../pieces/shared/dom.js";
import { say } from "../../pieces/shared/say.js";

export function waitView() {
  return h("div", {}, h("h1", { tabindex: "-1" }, say("poll-in")),
    h("p", {}, say("poll-wait")));
}

export function endView() {
  return h("div", {}, h("h1", { tabindex: "-1" }, say("poll-ended")),
    h("p", {}, say("poll-all-erased")));
}

/**
 * The open question; `chosen` are the places that this phone chose before, `send` takes those it chooses now.
 * @param {Room} room @param {number[]} chosen @param {(choice: number[]) => void} send
 */
export function questionView({ asks, many, options }, chosen, send) {
  const inputs = options.map((_, place) =>
    h("input", { type: many ? "checkbox" : "radio", name: "choice", checked: chosen.includes(place) }));
  const button = h("button", { class: "gc-button gc-main" }, say("poll-send"));

  /** @param {Event} event */
  function submit(event) {
    event.preventDefault();
    send(inputs.flatMap((input, place) => (input.checked ? [place] : [])));
  }

  const form = h("form", { onsubmit: submit },
    h("fieldset", {}, h("legend", {}, h("h1", { tabindex: "-1" }, asks)), many ? h("p", { class: "gc-note" }, say("poll-several")) : null,
      h("div", { class: "gc-options" },
        options.map(({ text }, place) => h("label", { class: "gc-option" }, inputs[place], h("span", {}, text))))),
    h("div", { class: "gc-actions" }, button));
  return { form, counted: () => { button.textContent = say("poll-change"); } };
}
