// Something to say in one's own words, and then to compare. How much of it one had said is for the learner to say;
// the words themselves are kept only where the learner wants it.

import { announce } from "../shared/announce.js";
import { h, freshId } from "../shared/dom.js";
import { legend } from "../shared/heading.js";
import { keeping } from "../shared/keeping.js";

const RATINGS = [[1, "Not yet"], [2, "Some of it"], [3, "Most of it"], [4, "All of it"]];
const NOTED = "Noted. The review brings it back when the time has come.";

export function words(question, memory) {
  const id = freshId("words");
  const box = h("textarea", { id, dir: "auto", rows: 4, spellcheck: "false", autocomplete: "off", oninput: () => kept.changed() });
  const rating = ratings(question, memory);
  const kept = keeping(memory, {
    read: () => ({ answer: box.value }),
    write: ({ answer }) => { box.value = answer ?? ""; },
  });
  return {
    body: h("div", {}, h("label", { for: id, class: "gc-note" }, "Write as you would say it to a friend."), box, kept.body),
    check: "Compare",
    empty: "Write a few words first, or read on: that is fine too.",
    read: () => (box.value.trim() ? box.value : null),
    judge: () => ({
      right: null,
      say: "Here is what an answer could hold. Which of these did you say?",
      notes: [...question.points.map((why) => ({ about: "", why, fits: true })),
        { about: "For example:", why: question.example, fits: true }],
      rest: [],
      after: rating.body,
    }),
  };
}

function ratings({ asks }, memory) {
  const name = freshId("rating");
  const thanks = h("span", { class: "gc-note" });
  const inputs = RATINGS.map(([value]) => h("input", { type: "radio", name, value, onchange: () => {
    memory.attempt({ rating: value });
    thanks.textContent = NOTED;
    announce(NOTED);
  } }));
  memory.recall(({ attempt }) => { for (const [i, [value]] of RATINGS.entries()) inputs[i].checked = value === attempt?.rating; });
  return { body: h("fieldset", { class: "gc-sure" }, legend("How much of it did you say? (if you like)", asks),
    RATINGS.map(([, text], i) => h("label", {}, inputs[i], " ", text)), thanks) };
}
