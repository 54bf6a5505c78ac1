// The gallery: what one drew and guessed before a finding was seen, small beside it. It counts nothing, and judges nothing.

import { h } from "../shared/dom.js";
import { partsOf, settle } from "../shared/markup.js";
import { enhanced } from "../shared/root.js";
import { formOf } from "../shared/forms.js";
import { say } from "../shared/say.js";
import { isDrawn, wordsOf } from "../chart/sketch.js";
import { curves, scale } from "./small.js";

/** @param {HTMLElement} root @param {Handed.Gallery} data @param {Memory} memory */
function enhance(root, { drawings, guesses }, memory) {
  const { note, hall } = partsOf(root);
  let shown = "";

  memory.watch(({ attempts, states }) => {
    const drawn = drawings.flatMap((one) => {
      const values = valuesOf(one, states[one.item]?.value);
      return values ? [{ ...one, values }] : [];
    });
    const guessed = guesses.map(({ lesson, guesses: all }) => ({
      lesson,
      cards: all.map((one) => ({ ...one, given: givenTo(one, attempts[one.id]) })).filter(({ given }) => given !== null),
    })).filter(({ cards }) => cards.length);
    // Whoever looks at it keeps their place while something else is kept.
    const now = JSON.stringify([drawn, guessed]);
    if (now === shown) return;
    shown = now;
    note.textContent = drawn.length || guessed.length ? say("gallery-key") : say("gallery-nothing");
    hall.replaceChildren(
      ...(drawn.length ? [room(say("gallery-drawn"), drawn.map(drawing))] : []),
      ...guessed.map(({ lesson, cards }) => room(lesson, cards.map(guess))));
    settle(hall);
  });
}

/** @param {string} title @param {HTMLElement[]} cards */
function room(title, cards) {
  return h("section", {}, h("h4", {}, title), h("ul", {}, cards));
}

/** @param {Handed.Drawn & { values: Drawn }} one */
function drawing(one) {
  const { at, found, labels, values, ends, title, isCurve } = one;
  const words = wordsOf(one);
  if (isCurve) return card(title, curves(one, ends), h("p", {}, words.gap(values, labels)));
  const rows = labels.flatMap((where, i) => {
    const there = found.find((point) => point.at === at[i]);
    const value = values[i];
    if (value === null || !there) return [];
    return [h("p", {}, say("gallery-drew", { where, drawn: words.write(value), found: words.write(there.value) })),
      scale(ends, value, there.value)];
  });
  return card(title, ...rows);
}

/** @param {Handed.Guess & { given: any }} one */
function guess({ asks, given, number, unit = "", ends, fits }) {
  if (fits) {
    const [yours, known] = [given, fits].map((texts) => texts.join(" · "));
    if (yours === known) return card(asks, h("p", {}, said(say("gallery-both"), known)));
    return card(asks, h("p", {}, said(say("gallery-you"), yours)), h("p", {}, said(say("gallery-found"), known)));
  }
  /** @type {(value: number | undefined) => string} */
  const write = (value) => `${value} ${formOf(unit, value)}`;
  return card(asks, h("p", {}, say("gallery-guessed", { guessed: write(given), found: write(number) })), ends && number !== undefined ? scale(ends, given, number) : null);
}

/** @param {string} who @param {string} what */
function said(who, what) {
  return [h("span", { class: "gc-kicker" }, who), " ", what];
}

/** @param {string} title @param {...(Child | Child[])} parts */
function card(title, ...parts) {
  return h("li", {}, h("p", { class: "gc-thought" }, title), ...parts);
}

/**
 * The values of a drawing; null where nothing was drawn, or with other handles than there are now.
 * @param {Handed.Drawn} drawing @param {any} value @returns {Drawn | null}
 */
function valuesOf({ at }, value) {
  const drawn = value?.drawn;
  const fits = Array.isArray(drawn) && drawn.length === at.length && drawn.every((/** @type {unknown} */ one) => one === null || Number.isFinite(one));
  return fits && isDrawn(drawn) ? drawn : null;
}

/**
 * What was answered; null where nothing was, or to a question that asked something else then.
 * @param {Handed.Guess} guess @param {Attempted | undefined} attempt
 */
function givenTo({ version, fits, ends }, attempt) {
  if (!attempt || (attempt.version && attempt.version !== version)) return null;
  const { response } = attempt;
  if (fits) return Array.isArray(response) && response.every((/** @type {unknown} */ one) => typeof one === "string") ? response : null;
  return ends && Number.isFinite(response) && response >= ends[0] && response <= ends[1] ? response : null;
}

export default enhanced(enhance);
