// What one reads stays where it is: while the page above it changes, and over a reload.

import { whenQuiet } from "../../pieces/shared/memory.js";

// Browsers hold it themselves while the page changes; older Safaris do not.
const BROWSER_HOLDS = CSS.supports("overflow-anchor", "auto");
const STILL_FOR = 350;

/**
 * Does something to the page, and keeps what is on the screen where it is.
 * @param {() => void} act
 */
export function inPlace(act) {
  const seen = BROWSER_HOLDS || scrollY === 0 ? null : inSight();
  act();
  if (seen) putBack(seen);
}

/**
 * Brings back what was on the screen when this page was left, and notes what is there from now on. The browser would
 * go by pixels, and those lead elsewhere while the pieces still have the shape in which they stand without scripts.
 */
export function keepPlace() {
  if (parts().length === 0) return;
  history.scrollRestoration = "manual";
  const left = history.state?.inSight;
  let moved = false;
  for (const way of ["wheel", "touchmove", "keydown", "pointerdown"]) addEventListener(way, () => { moved = true; }, { once: true, passive: true });
  putBack(left);
  // Letters that come late make lines shorter or longer.
  document.fonts.ready.then(() => { if (!BROWSER_HOLDS && !moved) putBack(left); });
  addEventListener("popstate", ({ state }) => putBack(state?.inSight));
  addEventListener("scroll", whenQuiet(() => history.replaceState({ ...history.state, inSight: inSight() }, ""), STILL_FOR), { passive: true });
}

/**
 * All that moves with the text; the contents may stand still beside it.
 * @returns {NodeListOf<HTMLElement>}
 */
function parts() {
  return document.querySelectorAll(".gc-path-step > *");
}

/** Which part of the lesson begins on the screen, or fills it, and where its top is. */
function inSight() {
  const tops = [...parts()].map((part, number) => ({ part, number })).filter(({ part }) => isShown(part))
    .map(({ part, number }) => ({ number, top: part.getBoundingClientRect().top, bottom: part.getBoundingClientRect().bottom }));
  const found = tops.find(({ top }) => top >= 0 && top < innerHeight) ?? tops.find(({ bottom }) => bottom > 0);
  return found && { number: found.number, top: found.top };
}

/** @param {HTMLElement} part */
function isShown(part) {
  return !part.parentElement?.hidden && part.offsetHeight > 0;
}

/** @param {{ number: number, top: number } | undefined} seen */
function putBack(seen) {
  const part = seen && parts()[seen.number];
  const moved = part && isShown(part) ? part.getBoundingClientRect().top - seen.top : 0;
  if (moved) scrollBy({ top: moved, behavior: "instant" });
}
