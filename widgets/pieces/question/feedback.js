// What is said after a look at an answer. It explains, and it never scolds.

import { announce } from "../shared/announce.js";
import { h } from "../shared/dom.js";

const TRIES_BEFORE_ALL = 2;
const MORE_AFTERWARDS = "Change what you like, and check once more. After that, everything is explained.";

/** Gives ways to fill the place below a question with what is said of an answer; `moment` says when it is asked. */
export function saying(body, moment) {
  const [status, others] = body.children;
  let misses = 0;

  function clear() {
    status.replaceChildren();
    others.replaceChildren();
  }

  function ask(sentence) {
    clear();
    status.append(h("p", { class: "gc-note" }, sentence));
    announce(sentence);
  }

  function show(judged, sureness, day) {
    clear();
    if (judged.right === false) misses += 1;
    const mayShowAll = judged.right || misses >= TRIES_BEFORE_ALL;
    const says = verdict(moment, judged);
    const restWaits = judged.rest?.length && !mayShowAll;
    status.append(
      h("div", { class: "gc-said", "data-fits": String(judged.right) },
        h("p", { class: "gc-verdict" }, says),
        sureness ? h("p", {}, SURENESS[judged.right][sureness]) : null,
        judged.picture ?? null,
        judged.notes.length ? list(judged.notes) : null,
        restWaits && !judged.notes.length ? h("p", { class: "gc-note" }, MORE_AFTERWARDS) : null,
        day ? h("p", { class: "gc-note" }, day) : null),
      ...(judged.after ? [judged.after] : []),
    );
    if (judged.rest?.length && mayShowAll) {
      others.append(h("details", {}, h("summary", {}, "What about the other answers?"), list(judged.rest)));
    }
    announce(says);
  }

  return { clear, ask, show };
}

function verdict(moment, judged) {
  if (judged.say) return judged.say;
  if (judged.right) return "That fits what is known.";
  if (moment === "before") return "That’s a fair first guess. Something else fits better.";
  return "Something else fits better. Have another look.";
}

const SURENESS = {
  true: { guess: "You called it a guess, and it fits.", fairly: "You were fairly sure, and it fits.",
    sure: "You were sure, and with good reason." },
  false: {
    guess: "You called it a guess, and that’s a fine way to begin.",
    fairly: "You left some room for doubt, and here it was needed.",
    sure: "You felt sure here, and that makes it worth a second look.",
  },
};

function list(notes) {
  return h("ul", { class: "gc-notes" }, notes);
}
