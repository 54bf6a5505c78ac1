// A sitting: one question after the other. Any of them can be passed over, and one can stop at any time.

import { buttonFor, h } from "../shared/dom.js";
import { memoryOf } from "../shared/memory.js";
import { fromMarkup, settle } from "../shared/markup.js";
import { say } from "../shared/say.js";
import { enhanceQuestion } from "../question/ask.js";

/**
 * Makes the sitting; `titles` are those of the lessons. `look` is called as a question is first answered, and
 * `leave(looked)` at the end with how many were.
 * @param {Handed.Asked[]} questions @param {Map<string | undefined, string>} titles
 * @param {{ leave: (looked: number) => void, look: () => void }} hears
 */
export function sitting(questions, titles, { leave, look }) {
  const place = h("div", { class: "gc-sitting" });
  const where = h("p", { class: "gc-note", tabindex: "-1" });
  const next = buttonFor(null, goOn);
  const stop = buttonFor(say("review-stop"), () => leave(looked.size));
  /** @type {Set<string>} */
  const looked = new Set();
  let at = 0;

  function ask() {
    const question = questions[at];
    where.textContent = say("review-place", { at: at + 1, n: questions.length, lesson: titles.get(question.id.split(".")[0]) });
    show(question);
    name();
    where.focus({ preventScroll: true });
    where.scrollIntoView({ block: "start" });
  }

  /** @param {Handed.Asked} question */
  function show(question) {
    place.replaceChildren(fromMarkup(question.html));
    enhanceQuestion(place, question, fresh(question));
    settle(place);
  }

  /**
   * What was kept of the question is not shown: it is asked anew. What is answered now is kept under its own name.
   * @param {Handed.Asked} question @returns {Memory}
   */
  function fresh(question) {
    const memory = memoryOf({ item: question.id, version: question.version });
    /** @type {Memory["attempt"]} */
    const attempt = (given) => {
      memory.attempt(given);
      if (!looked.has(question.id)) look();
      looked.add(question.id);
      name();
    };
    return { ...memory, recall() {}, state() {}, attempt };
  }

  function name() {
    const last = at + 1 === questions.length;
    const done = looked.has(questions[at].id);
    next.classList.toggle("gc-main", done);
    next.textContent = last ? say("review-finish") : done ? say("review-next") : say("review-pass");
  }

  function goOn() {
    at += 1;
    if (at === questions.length) leave(looked.size);
    else ask();
  }

  return { body: h("div", {}, where, place, h("div", { class: "gc-actions" }, next, stop)), ask };
}
