// What is said after a look at an answer. It explains, and it never scolds.

import { h } from "../shared/dom.js";

const TRIES_BEFORE_ALL = 2;
const MORE_AFTERWARDS = "Change what you like, and check once more. After that, everything is explained.";

/** Gives the status region of a question, and ways to fill it. */
export function feedback(question) {
  const status = h("div", { role: "status", class: "gc-status" });
  const others = h("div", {});
  let misses = 0;

  function clear() {
    status.replaceChildren();
    others.replaceChildren();
  }

  function ask(sentence) {
    clear();
    status.append(h("p", { class: "gc-note" }, sentence));
  }

  function show(judged, sureness, day) {
    clear();
    if (judged.right === false) misses += 1;
    const mayShowAll = judged.right || misses >= TRIES_BEFORE_ALL;
    const restWaits = judged.rest?.length && !mayShowAll;
    status.append(
      h("div", { class: "gc-said", "data-fits": String(judged.right) },
        h("p", { class: "gc-verdict" }, verdict(question, judged)),
        sureness ? h("p", {}, SURENESS[judged.right][sureness]) : null,
        judged.picture ?? null,
        judged.notes.length ? noteList(judged.notes) : null,
        restWaits && !judged.notes.length ? h("p", { class: "gc-note" }, MORE_AFTERWARDS) : null,
        day ? h("p", { class: "gc-note" }, day) : null),
      ...(judged.after ? [judged.after] : []),
    );
    if (judged.rest?.length && mayShowAll) {
      others.append(h("details", {}, h("summary", {}, "What about the other answers?"), noteList(judged.rest)));
    }
  }

  return { body: h("div", {}, status, others), clear, ask, show };
}

function verdict(question, judged) {
  if (judged.say) return judged.say;
  if (judged.right) return "That fits what is known.";
  if (question.moment === "before") return "Many people would guess that. Something else fits better.";
  return "Something else fits better. Have another look.";
}

const SURENESS = {
  true: { guess: "You guessed, and it fits.", fairly: "You were fairly sure, and it fits.", sure: "You were sure, and rightly." },
  false: {
    guess: "You were guessing, so there was nothing to hold on to.",
    fairly: "You were not quite sure, and it was good to leave room.",
    sure: "You felt sure here. That is worth noticing: it is a common thing to believe.",
  },
};

function noteList(notes) {
  return h("ul", { class: "gc-notes" }, notes.map(({ about, why, fits }) =>
    h("li", { "data-fits": String(fits) }, about ? h("strong", {}, about) : null, about ? " – " : null, why)));
}
