// All that can be asked, lesson by lesson.

import { h } from "../../pieces/shared/dom.js";
import { say } from "../../pieces/shared/say.js";

/** @param {PollLesson[]} lessons @param {(id: string) => void} ask */
export function chooser(lessons, ask) {
  /** @type {HTMLElement | null} */
  let last = null;
  /** @type {(one: Askable) => HTMLElement} */
  const entry = ({ id, asks, label }) => {
    /** @type {HTMLButtonElement} */
    const button = h("button", { type: "button", class: "screen-ask", onclick: () => { last = button; ask(id); } },
      h("span", {}, asks), h("small", {}, label));
    return h("li", {}, button);
  };
  const title = h("h1", { tabindex: "-1" }, say("poll-ask"));
  const body = h("div", { class: "screen-choose" }, title,
    h("p", { class: "screen-lead" }, say("poll-ask-how")),
    lessons.filter(({ asks }) => asks.length).map(({ title: name, asks }) =>
      h("details", { name: "lesson" }, h("summary", {}, h("span", {}, name), h("small", {}, say("poll-questions", { n: asks.length }))),
        h("ul", {}, asks.map(entry)))));
  return { body, focus: () => (last ?? title).focus() };
}
