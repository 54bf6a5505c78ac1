// A lesson as a path: one step at a time, each under its own address, or all of it on one page. What follows a guess
// waits for the guess, or for whoever reads on without one.

import { goOnOffer } from "../../pieces/header/go_on.js";
import { the } from "../../pieces/shared/dom.js";
import { attend, readOnButton } from "../../pieces/shared/onward.js";
import { partsOf } from "../../pieces/shared/markup.js";
import { memoryOf } from "../../pieces/shared/memory.js";
import { pathOf, waiting, nameIn } from "../../pieces/shared/path.js";
import { say } from "../../pieces/shared/say.js";

// Readers find words in it with the browser's own search too, and are led there; an older browser only hides it.
const AWAY = "until-found";

/**
 * Opens the path of the page's lesson; `contentAt` gives what a piece needs by its place.
 * @param {ContentAt} contentAt
 */
export function openPath(contentAt) {
  const steps = [...document.querySelectorAll(".gc-path-step")];
  if (steps.length < 2) return;
  const contents = the(document, ".gc-toc");
  const { whole: button, where } = partsOf(contents);
  const links = [...contents.querySelectorAll("li a")];
  const item = `path:${document.body.dataset.gcLesson}`;
  const memory = memoryOf({ item });
  const goOn = goOnOffer(document, item);
  const guesses = guessesOf(steps, contentAt, (guess) => path.readOn([guess]));
  let at = 0;

  memory.livesIn(steps[0].parentElement ?? document.body, () => {});
  contents.append(goOn.body);
  const path = pathOf({
    names: links.map((link) => link.hash.slice(1)),
    stepNamed(name) {
      const named = document.getElementById(name);
      return named ? stepOf(named) : -1;
    },
    guesses,
    memory,
    whole: new URLSearchParams(location.search).has("whole"),
    resume(step) {
      if (location.hash) return;
      // The address is heard of only after the page was drawn.
      path.go(step);
      location.replace(links[step].hash);
    },
    show,
  });
  button.addEventListener("click", () => {
    path.turn();
    heading()?.scrollIntoView();
  });
  addEventListener("hashchange", arrive);
  document.addEventListener("beforematch", ({ target }) => path.go(stepOf(/** @type {Element} */ (target))));
  arrive();

  /**
   * Shows the step that the address leads to, or the one that is shown already; where it `moved`, listeners hear it.
   * @param {Event} [moved]
   */
  function arrive(moved) {
    const led = document.getElementById(nameIn(location.hash));
    const step = led ? stepOf(led) : -1;
    if (!led || step < 0) return path.draw();
    if (led.closest("[data-gc-waits]")) path.readOn(guesses.filter(({ piece }) => steps[step].contains(piece)));
    path.go(step);
    // A step begins with where one is, and where that stands beside the lesson, with its heading.
    const begins = led === heading() && getComputedStyle(contents).position !== "fixed";
    (begins ? contents : led).scrollIntoView();
    if (moved) attend(led);
  }

  /** @param {{ here: number, whole: boolean, states: Snapshot["states"] }} shown */
  function show({ here, whole, states }) {
    at = here;
    goOn.show(states);
    steps.forEach((step, place) => { /** @type {any} */ (step).hidden = whole || place === here ? false : AWAY; });
    for (const step of steps) showWaiting(step, whole);
    links.forEach((link, place) => {
      if (!whole && place === here) link.setAttribute("aria-current", "step");
      else link.removeAttribute("aria-current");
    });
    where.textContent = whole ? say("path-parts") : say("path-step", { n: here + 1, of: steps.length });
    contents.style.setProperty("--gc-share", `${(100 * (here + 1)) / steps.length}%`);
    button.textContent = whole ? say("path-steps") : say("path-whole");
    document.body.classList.add("gc-path");
    document.body.classList.toggle("gc-whole", whole);
    document.body.classList.toggle("gc-last-step", here === steps.length - 1);
  }

  /** @param {HTMLElement} step @param {boolean} whole */
  function showWaiting(step, whole) {
    /** @type {(part: Element) => GuessHere | undefined} */
    const guessAt = (part) => guesses.find(({ readOn }) => part === readOn);
    const parts = [...step.querySelectorAll(":scope > *")];
    const waits = new Set(whole ? [] : waiting(parts, guessAt));
    for (const part of parts) {
      part.toggleAttribute("data-gc-waits", waits.has(part));
      const guess = guessAt(part);
      if (guess) part.hidden = whole || guess.isDone;
    }
  }

  function heading() {
    return document.getElementById(links[at].hash.slice(1));
  }

  /** @param {Element} element */
  function stepOf(element) {
    return steps.findIndex((step) => step.contains(element));
  }
}

/**
 * Every guess that something of its step waits for, a drawing too, with the button of who would rather not guess.
 * @param {HTMLElement[]} steps @param {ContentAt} contentAt @param {(guess: GuessHere) => void} readOn
 * @returns {GuessHere[]}
 */
function guessesOf(steps, contentAt, readOn) {
  const pieces = steps.flatMap((step) => [...step.querySelectorAll(":scope > :has([data-moment=before], [data-gc-part=pad])")]);
  return pieces.filter((piece) => !piece.nextElementSibling?.matches(".gc-onward")).map((piece) => {
    const { item, draw } = contentAt(piece.dataset.gcPlace);
    const button = readOnButton(() => {
      readOn(guess);
      attend(/** @type {HTMLElement} */ (button.nextElementSibling));
    });
    const guess = { piece, item: draw?.item ?? item, isDone: false, readOn: button };
    piece.after(button);
    return guess;
  });
}
