// What is said after a look at an answer. It explains, and it never scolds.

import { announce } from "../shared/announce.js";
import { h, childrenOf } from "../shared/dom.js";
import { say } from "../shared/say.js";

const TRIES_BEFORE_ALL = 2;

/**
 * Gives ways to fill the place below a question with what is said of an answer; `moment` says when it is asked.
 * @param {HTMLElement} body @param {string | undefined} moment
 */
export function saying(body, moment) {
  /** @type {[HTMLElement, HTMLElement]} */
  const [status, others] = childrenOf(body);
  let misses = 0;

  function clear() {
    status.replaceChildren();
    others.replaceChildren();
  }

  /** @param {string} sentence */
  function ask(sentence) {
    clear();
    status.append(h("p", { class: "gc-note" }, sentence));
    announce(sentence);
  }

  /** @param {Judged} judged @param {string | null} sureness @param {string} [day] */
  function show(judged, sureness, day) {
    clear();
    if (judged.right === false) misses += 1;
    const mayShowAll = judged.right || misses >= TRIES_BEFORE_ALL;
    const says = verdict(moment, judged);
    const restWaits = judged.rest?.length && !mayShowAll;
    status.append(
      h("div", { class: "gc-said", "data-fits": String(judged.right) },
        h("p", { class: "gc-verdict" }, says),
        sureness ? h("p", {}, howSure(judged.right, sureness)) : null,
        judged.picture ?? null,
        judged.notes.length ? list(judged.notes) : null,
        restWaits && !judged.notes.length ? h("p", { class: "gc-note" }, say("question-once-more")) : null,
        day ? h("p", { class: "gc-note" }, day) : null),
      ...(judged.after ? [judged.after] : []),
    );
    if (judged.rest?.length && mayShowAll) {
      others.append(h("details", {}, h("summary", {}, say("question-others")), list(judged.rest)));
    }
    announce(says);
  }

  return { clear, ask, show };
}

/** @param {string | undefined} moment @param {Judged} judged */
function verdict(moment, judged) {
  if (judged.says) return judged.says;
  if (judged.right) return say("question-fits");
  return moment === "before" ? say("question-other-before") : say("question-other");
}

/** @param {boolean | null} right @param {string} level */
function howSure(right, level) {
  return right ? say(`question-sureness-fits-${level}`) : say(`question-sureness-other-${level}`);
}

/** @param {Element[]} notes */
function list(notes) {
  return h("ul", { class: "gc-notes" }, notes);
}
