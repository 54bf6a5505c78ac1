// Which parts of the lesson were seen, and which of its questions tried. All of both is what a platform calls done,
// whatever was answered. What one writes oneself, and a story that one goes through, can be left out.

import { the } from "../../../pieces/shared/dom.js";

/**
 * Follows what is seen and tried in this page; `contentAt` gives what a piece needs by its place.
 * @param {ContentAt} contentAt
 */
export function openProgress(contentAt) {
  const parts = [...document.querySelectorAll(".gc-toc a")].map(({ hash }) => decodeURIComponent(hash.slice(1)));
  const pieces = [...document.querySelectorAll('[data-gc-piece="question"]:not(:has([data-gc-own]))')];
  /** @type {string[]} */
  const questions = pieces.map(({ dataset }) => contentAt(dataset.gcPlace).item);
  /** @type {Set<string>} */
  const seen = new Set();
  /** @type {Set<string>} */
  const tried = new Set();
  /** @type {(() => void)[]} */
  const listeners = [];
  const eyes = new IntersectionObserver((found) => add({ seen: found.filter((one) => one.isIntersecting).map(({ target }) => target.id) }));
  for (const part of parts) eyes.observe(the(document, `#${CSS.escape(part)}`));

  /**
   * What the lesson no longer has, or never had, counts nothing.
   * @param {Partial<Progress>} done
   */
  function add({ seen: parts_ = [], tried: questions_ = [] }) {
    const before = seen.size + tried.size;
    for (const one of parts_) if (parts.includes(one)) seen.add(one);
    for (const one of questions_) if (questions.includes(one)) tried.add(one);
    if (seen.size + tried.size > before) for (const tell of listeners) tell();
  }

  return {
    add,
    /** @type {(tell: () => void) => void} */
    onChange: (tell) => listeners.push(tell),
    whole: () => ({ seen: [...seen], tried: [...tried] }),
    count: () => ({ seen: seen.size, parts: parts.length, tried: tried.size, questions: questions.length }),
    isDone: () => seen.size === parts.length && tried.size === questions.length,
    forget() {
      seen.clear();
      tried.clear();
      for (const tell of listeners) tell();
    },
  };
}
