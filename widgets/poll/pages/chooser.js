// All that can be asked, lesson by lesson; before it, where a kit says so, what this class is asked, in order.

import { h } from "../../pieces/shared/dom.js";
import { say } from "../../pieces/shared/say.js";

/** @param {PollLesson[]} lessons @param {Askable[]} order @param {(id: string) => void} ask */
export function chooser(lessons, order, ask) {
  /** @type {HTMLElement | null} */
  let next = null;

  /** @param {Askable} one @param {(button: HTMLButtonElement) => void} chosen */
  function entry({ id, asks, label }, chosen) {
    /** @type {HTMLButtonElement} */
    const button = h("button", { type: "button", class: "screen-ask", onclick: () => { chosen(button); ask(id); } },
      h("span", {}, asks), h("small", {}, label));
    return h("li", {}, button);
  }

  /** In its order one comes after the other: back from a question, the next one is at hand. */
  function inOrder() {
    if (!order.length) return null;
    /** @type {HTMLElement[]} */
    const items = order.map((one, place) => entry(one, (button) => {
      next = items[place + 1]?.querySelector("button") ?? button;
      if (!button.dataset.asked) button.append(h("small", { class: "screen-done" }, say("poll-order-asked")));
      button.dataset.asked = "yes";
    }));
    return h("section", { class: "screen-first" }, h("h2", {}, say("poll-order")), h("ol", {}, items));
  }

  const title = h("h1", { tabindex: "-1" }, say("poll-ask"));
  const body = h("div", { class: "screen-choose" }, title,
    h("p", { class: "screen-lead" }, say("poll-ask-how")), inOrder(),
    lessons.filter(({ asks }) => asks.length).map(({ title: name, asks }) =>
      h("details", { name: "lesson" }, h("summary", {}, h("span", {}, name), h("small", {}, say("poll-questions", { n: asks.length }))),
        h("ul", {}, asks.map((one) => entry(one, (button) => { next = button; }))))));
  return { body, focus: () => (next ?? title).focus() };
}
