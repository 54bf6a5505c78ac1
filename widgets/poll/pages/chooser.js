// All that can be asked, lesson by lesson.

import { h } from "./dom.js";

export function chooser(lessons, ask) {
  let last = null;
  const entry = ({ id, asks, label }) => {
    const button = h("button", { type: "button", class: "screen-ask", onclick: () => { last = button; ask(id); } },
      h("span", {}, asks), h("small", {}, label));
    return h("li", {}, button);
  };
  const title = h("h1", { tabindex: "-1" }, "Ask the room");
  const body = h("div", { class: "screen-choose" }, title,
    h("p", { class: "screen-lead" }, "Nobody sees who answered what. Bars appear from five answers on. Nothing personal is ever asked."),
    lessons.filter(({ asks }) => asks.length).map(({ title: name, asks }) =>
      h("details", { name: "lesson" }, h("summary", {}, h("span", {}, name), h("small", {}, asks.length === 1 ? "1 question" : `${asks.length} questions`)),
        h("ul", {}, asks.map(entry)))));
  return { body, focus: () => (last ?? title).focus() };
}
