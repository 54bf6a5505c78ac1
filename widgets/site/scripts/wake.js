// Brings the pieces of a page to life, each in the place where its text stood: what is on the screen first.

import { PIECES } from "../../pieces/pieces.js";
import { inPlace, keepPlace } from "./in_place.js";

// A hand is let in after so many milliseconds. Each rest costs: WebKit draws the whole of a long page in it, which
// took twenty times as long as the waking itself when there was a rest before each piece.
const SLICE = 40;

/**
 * Wakes every piece of the page; `course` is what all pages share, and `contentAt` gives what a piece needs.
 * @param {SiteCourse} course @param {ContentAt} contentAt
 */
export async function wakePieces(course, contentAt) {
  const asleep = new Set(document.querySelectorAll("[data-gc-piece]"));
  /** @type {(among: HTMLElement[], slice: number) => void} */
  const wakeNearest = (among, slice) => inPlace(() => {
    const end = performance.now() + slice;
    for (const place of among) {
      asleep.delete(place);
      wakeAlone(place, contentAt, course);
      if (performance.now() > end) break;
    }
  });

  keepPlace();
  // With the header come help and pause, for the whole page.
  wakeNearest([...asleep].filter((place) => place.dataset.gcPiece === "header"), Infinity);
  wakeNearest(nearestFirst(asleep).filter((place) => away(place) === 0), Infinity);
  while (asleep.size) {
    await rest();
    wakeNearest(nearestFirst(asleep), SLICE);
  }
}

/**
 * Lets the browser do what waits.
 * @returns {Promise<void>}
 */
function rest() {
  return globalThis.scheduler?.yield?.() ?? new Promise((done) => { setTimeout(done); });
}

/**
 * How far a place is from what is on the screen, in pixels; what is put away is as far as can be.
 * @param {HTMLElement} place
 */
function away(place) {
  if (place.closest("[hidden], [data-gc-waits]")) return Infinity;
  const { top, bottom } = place.getBoundingClientRect();
  return Math.max(0, top - innerHeight, -bottom);
}

/** @param {Iterable<HTMLElement>} places */
function nearestFirst(places) {
  const far = new Map([...places].map((place) => [place, away(place)]));
  return [...places].sort((a, b) => (far.get(a) ?? 0) - (far.get(b) ?? 0));
}

/**
 * Each wakes for itself: where one cannot, its text stands as it stood without scripts, and all others wake.
 * @param {HTMLElement} place @param {ContentAt} contentAt @param {SiteCourse} course
 */
function wakeAlone(place, contentAt, course) {
  try {
    wake(place, contentAt(place.dataset.gcPlace), course);
  } catch (problem) {
    console.warn("One piece could not be woken.", problem);
  }
}

/** @param {HTMLElement} place @param {any} content @param {SiteCourse} course */
function wake(place, content, { about, help, terms, questions }) {
  const kind = place.dataset.gcPiece ?? "";
  if (kind === "header") Object.assign(content, { course: about, help, terms, questions });
  // Its markup stands in the page: there is none to hand over.
  /** @type {Record<string, () => { render(place: Place): unknown }>} */ (PIECES)[kind]().render({ model: { get: (name) => (name === "html" ? undefined : content) }, el: place });
}
