// A lesson as a path: one step at a time, each under its own address, or all of it on one page. What follows a guess
// waits for the guess, or for whoever reads on without one.

import { h } from "../../pieces/shared/dom.js";
import { partsOf } from "../../pieces/shared/markup.js";
import { memoryOf } from "../../pieces/shared/memory.js";
import { say } from "../../pieces/shared/say.js";

// Readers find words in it with the browser's own search too, and are led there; an older browser only hides it.
const AWAY = "until-found";

/** Opens the path of the page's lesson; `contentAt` gives what a piece needs by its place. */
export function openPath(contentAt) {
  const steps = [...document.querySelectorAll(".gc-path-step")];
  if (steps.length < 2) return;
  const contents = document.querySelector(".gc-toc");
  const { whole: button, where } = partsOf(contents);
  const links = [...contents.querySelectorAll("a")];
  const memory = memoryOf({ item: `path:${document.body.dataset.gcLesson}` });
  const guesses = guessesOf(steps, contentAt, draw);
  let here = steps[0];
  let whole = new URLSearchParams(location.search).has("whole");

  memory.livesIn(steps[0].parentElement, () => {});
  button.addEventListener("click", () => {
    whole = !whole;
    keep();
    draw();
    heading().scrollIntoView();
  });
  addEventListener("hashchange", arrive);
  document.addEventListener("beforematch", ({ target: found }) => go(stepOf(found)));
  memory.recall(({ state }) => {
    if (location.hash) return;
    const left = links.find((link) => link.hash === state?.at);
    if (left) location.replace(left.hash);
  });
  memory.watch(({ attempts, states }) => {
    for (const guess of guesses) guess.isDone ||= Boolean(attempts[guess.item] ?? states[guess.item]);
    whole ||= prefersWhole(states);
    draw();
  });
  arrive();

  /** Shows the step that the address leads to, or the one that is shown already; where it `moved`, listeners hear it. */
  function arrive(moved) {
    const led = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const step = led && stepOf(led);
    if (!step) return draw();
    if (led.closest("[data-gc-waits]")) for (const guess of guesses) guess.isDone ||= step.contains(guess.piece);
    go(step);
    // A step begins with where one is, and where that stands beside the lesson, with its heading.
    const begins = led === heading() && getComputedStyle(contents).position !== "fixed";
    (begins ? contents : led).scrollIntoView();
    if (moved) attend(led);
  }

  function go(step) {
    if (!step || step === here) return draw();
    here = step;
    keep();
    draw();
  }

  function keep() {
    memory.state({ at: links[steps.indexOf(here)].hash, whole });
  }

  function draw() {
    const number = steps.indexOf(here);
    for (const step of steps) step.hidden = whole || step === here ? false : AWAY;
    for (const step of steps) drawWaiting(step);
    links.forEach((link, place) => {
      if (!whole && place === number) link.setAttribute("aria-current", "step");
      else link.removeAttribute("aria-current");
    });
    where.textContent = whole ? say("site-parts") : say("site-path-step", { n: number + 1, of: steps.length });
    contents.style.setProperty("--gc-share", `${(100 * (number + 1)) / steps.length}%`);
    button.textContent = whole ? say("site-path-steps") : say("site-path-whole");
    document.body.classList.add("gc-path");
    document.body.classList.toggle("gc-whole", whole);
    document.body.classList.toggle("gc-last-step", here === steps.at(-1));
  }

  function drawWaiting(step) {
    let waits = false;
    for (const part of step.children) {
      part.toggleAttribute("data-gc-waits", waits);
      const guess = guesses.find(({ readOn }) => part === readOn);
      if (guess) {
        part.hidden = whole || guess.isDone;
        waits ||= !part.hidden;
      }
    }
  }

  function heading() {
    return document.getElementById(links[steps.indexOf(here)].hash.slice(1));
  }

  function stepOf(element) {
    return steps.find((step) => step.contains(element));
  }
}

/** Who listens hears where they are. */
function attend(heading) {
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** As it was last chosen, in any lesson. */
function prefersWhole(states) {
  const paths = Object.keys(states).filter((item) => item.startsWith("path:")).map((item) => states[item]);
  const last = paths.reduce((one, other) => (Date.parse(other.at) > Date.parse(one?.at ?? 0) ? other : one), null);
  return last?.value?.whole === true;
}

/** Every guess that something of its step waits for, a drawing too, with the button of who would rather not guess. */
function guessesOf(steps, contentAt, redraw) {
  const pieces = steps.flatMap((step) => [...step.querySelectorAll(":scope > :has([data-moment=before], [data-gc-part=pad])")]);
  return pieces.filter((piece) => !piece.nextElementSibling.matches(".gc-onward")).map((piece) => {
    const { item, draw } = contentAt(piece.dataset.gcPlace);
    const guess = { piece, item: draw?.item ?? item, isDone: false, readOn: h("p", { class: "gc gc-read-on" }) };
    // A chart has a button of its own.
    if (!draw) guess.readOn.append(h("button", { type: "button", class: "gc-button", onclick() {
      guess.isDone = true;
      redraw();
      attend(guess.readOn.nextElementSibling);
    } }, say("site-path-read-on")));
    piece.after(guess.readOn);
    return guess;
  });
}
