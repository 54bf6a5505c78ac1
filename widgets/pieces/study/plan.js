// The plan of a study: read off the page, and put back there.

import { announce } from "../shared/announce.js";
import { the } from "../shared/dom.js";
import { say } from "../shared/say.js";

/**
 * Brings the plan to life; `read()` gives it, `write(plan)` puts it back, `expects()` gives what one expects of it.
 * @param {Record<string, HTMLElement>} parts @param {Handed.Study} data
 */
export function planning({ plan: place, people: slider, ask }, { people: sizes }) {
  const people = /** @type {HTMLInputElement} */ (slider);
  const outcomes = [...place.querySelectorAll("[data-outcome]")];
  const value = the(place, ".gc-value");
  /** @type {(name: string) => string | null} */
  const chosen = (name) => choiceIn(place, name);
  people.addEventListener("input", tell);
  place.addEventListener("change", showExpectations);

  function tell() {
    value.textContent = String(sizes[people.valueAsNumber]);
    people.setAttribute("aria-valuetext", value.textContent);
  }

  /** What one may expect depends on what is measured. */
  function showExpectations() {
    for (const row of outcomes) row.hidden = row.dataset.outcome !== outcome();
    if (expects()) ask.hidden = true;
  }

  // Where only one thing can be measured, nothing is asked.
  /** @returns {string} */
  function outcome() {
    return chosen("outcome") ?? outcomes[0].dataset.outcome ?? "";
  }

  /** @returns {string | null} */
  function expects() {
    return chosen(`expects-${outcome()}`);
  }

  return {
    expects,
    /** @type {() => StudyPlan} */
    read: () => ({ design: chosen("design") ?? "", people: sizes[people.valueAsNumber], minutes: Number(chosen("minutes")), outcome: outcome() }),
    /** @param {StudyPlan} plan */
    write({ design, people: count, minutes, outcome: what }) {
      for (const [name, wanted] of Object.entries({ design, minutes, outcome: what })) choose(place, name, wanted);
      people.value = String(sizes.indexOf(count));
      tell();
      showExpectations();
    },
    /** Says that something is expected first, or nothing was risked. */
    askFirst() {
      ask.textContent = say("study-say-first");
      ask.hidden = false;
      announce(ask.textContent);
      outcomes.find((row) => !row.hidden)?.querySelector("input")?.focus();
    },
    forget: () => choose(place, `expects-${outcome()}`, null),
  };
}

/** @type {(place: HTMLElement, name: string) => HTMLInputElement[]} */
const named = (place, name) => [...place.querySelectorAll("input[type=radio]")].filter((input) => input.closest("[data-name]")?.dataset.name === name);

/**
 * What is chosen in a group of radios, or null.
 * @param {HTMLElement} place @param {string} name
 */
export function choiceIn(place, name) {
  return named(place, name).find((input) => input.checked)?.value ?? null;
}

/**
 * Chooses one of a group of radios, or none.
 * @param {HTMLElement} place @param {string} name @param {string | number | null} wanted
 */
export function choose(place, name, wanted) {
  for (const input of named(place, name)) input.checked = input.value === String(wanted);
}
