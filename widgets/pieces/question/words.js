// Something to say in one's own words, and then to compare. Nothing that is written here is kept.

import { h, freshId } from "../shared/dom.js";

export function words(question) {
  const id = freshId("words");
  const box = h("textarea", { id, rows: 4, spellcheck: "false", autocomplete: "off" });
  return {
    body: h("div", {}, h("label", { for: id, class: "gc-note" }, "Write as you would say it to a friend. It is not kept."), box),
    check: "Compare",
    empty: "Write a few words first, or read on: that is fine too.",
    read: () => (box.value.trim() ? box.value : null),
    judge: () => ({
      right: null,
      say: "Here is what an answer could hold. Which of these did you say?",
      notes: [...question.points.map((why) => ({ about: "", why, fits: true })),
        { about: "For example:", why: question.example, fits: true }],
      rest: [],
    }),
  };
}
