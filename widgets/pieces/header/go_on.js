// The way back to where one was: the lesson in which one took a step last, or the next one where that is at its end. It
// is read off the places of lessons that are kept anyway.

import { h } from "../shared/dom.js";
import { recordHere } from "../shared/record.js";
import { say } from "../shared/say.js";

/**
 * Gives the lesson to go on with, out of all of them in their order, each with its last step. The first is where one
 * comes in, and never where one goes on.
 * @template {{ id: string, end: string }} Lesson
 * @param {Lesson[]} lessons @param {Snapshot["states"]} states @returns {Lesson | undefined}
 */
export function lessonToGoOn(lessons, states) {
  /** @type {(lesson: Lesson) => Snapshot["states"][string] | undefined} */
  const placeIn = ({ id }) => states[`path:${id}`];
  /** @type {(lesson: Lesson) => number} */
  const when = (lesson) => Date.parse(placeIn(lesson)?.at ?? "");
  const last = lessons.slice(1).filter(placeIn).sort((one, other) => when(other) - when(one))[0] ?? lessons[0];
  if (!last) return undefined;
  const isAtEnd = Boolean(last.end) && placeIn(last)?.value?.at === `#${last.end}`;
  const lesson = (isAtEnd && lessons[lessons.indexOf(last) + 1]) || last;
  return lesson === lessons[0] ? undefined : lesson;
}

/**
 * The link of a page's map of the lessons to the one to go on with; null where there is none.
 * @param {ParentNode} page @param {Snapshot["states"]} states @returns {HTMLAnchorElement | null}
 */
function wayOn(page, states) {
  const lessons = [...page.querySelectorAll("[data-gc-end]")].map((line) => {
    const [id, end] = (line.dataset.gcEnd ?? "").split("#");
    return { id, end, link: line.querySelector("a") };
  });
  return lessonToGoOn(lessons, states)?.link ?? null;
}

/** @param {HTMLElement} link @param {HTMLAnchorElement} way */
function lead(link, way) {
  link.setAttribute("href", way.getAttribute("href") ?? "");
  link.textContent = say("path-go-on", { lesson: way.textContent.trim() });
}

/**
 * The first page's way in becomes the way on.
 * @param {ParentNode} page
 */
export function goOnFromStart(page) {
  const link = page.querySelector("[data-gc-part=begin]");
  if (!link) return;
  const [href, words] = [link.getAttribute("href") ?? "", link.textContent];
  recordHere().watch(({ states }) => {
    const way = wayOn(page, states);
    if (way) return lead(link, way);
    link.setAttribute("href", href);
    link.textContent = words;
  });
}

/**
 * What stands above the steps of the first lesson of all, where the course opens; `own` is under what its place is kept,
 * and its own last step leads on by itself. `show` draws it for what is kept.
 * @param {ParentNode} page @param {string} own
 */
export function goOnOffer(page, own) {
  const link = h("a", { class: "gc-button" });
  const body = h("p", { class: "gc gc-go-on", hidden: true }, link);
  return {
    body,
    /** @param {Snapshot["states"]} states */
    show({ [own]: _, ...others }) {
      const isFirst = page.querySelector("[data-gc-end]")?.matches("[aria-current=page]");
      const way = isFirst ? wayOn(page, others) : null;
      body.hidden = !way;
      if (way) lead(link, way);
    },
  };
}
