// What a phone shows of a question that is not open: a talk in pairs, and what came of it.

import { h } from "../../pieces/shared/dom.js";
import { formOf } from "../../pieces/shared/forms.js";
import { say } from "../../pieces/shared/say.js";
import { foundOf, saidOf } from "./middle.js";
import { meanOf } from "./ranked.js";

/** @param {Room} room */
export function pairsView({ asks }) {
  return h("div", {}, h("h1", { tabindex: "-1" }, asks), h("p", {}, say("poll-pairs")));
}

/**
 * What the screen shows once a question is closed, in words, for those who cannot see the screen.
 * @param {Room} room @param {number[]} chosen
 */
export function resultsView({ phase, asks, options, line, ordered, answers, fewest, shown, hidden, before, found }, chosen) {
  /** @type {(place: number) => HTMLElement | null} */
  const mine = (place) => (chosen.includes(place) ? h("b", {}, " ", say("poll-your-answer")) : null);
  /** @type {(one: Choosable) => HTMLElement | null} */
  const fits = (one) => (one.fits ? h("b", {}, say("poll-fits"), " ") : null);
  return h("div", {}, h("h1", { tabindex: "-1" }, asks),
    h("p", {}, say("poll-answers", { n: answers }),
      shown || hidden ? null : ` ${say("poll-too-few", { fewest })}`),
    line ? guessesOf(line, chosen, shown) : null,
    ordered ? orderOf(options, chosen) : null,
    line || ordered || (phase === "closed" && !shown) ? null : h("ul", { class: "poll-results" }, options.map((one, place) =>
      h("li", { "data-fits": one.fits === undefined ? null : String(one.fits) }, fits(one), one.text, mine(place),
        one.count === undefined ? null : h("p", { class: "gc-note" }, say("poll-chosen-times", { count: one.count, answers }), before ? ` ${say("poll-chosen-before", { count: one.before, answers: before })}` : null),
        one.why ? h("p", { class: "gc-note" }, one.why) : null))),
    found ? h("p", { class: "poll-found" }, found) : null);
}

/**
 * The order of the room, or the one that fits, and where one put each thing oneself.
 * @param {Choosable[]} options @param {number[]} chosen
 */
function orderOf(options, chosen) {
  const all = [...options.entries()].sort(([, one], [, other]) => (one.place ?? one.mean ?? 0) - (other.place ?? other.mean ?? 0));
  return h("ol", { class: "poll-results" }, all.map(([place, one]) => h("li", {},
    one.place === undefined ? null : h("b", {}, say("poll-order-fits", { place: String(one.place) }), " "), one.text,
    chosen.includes(place) ? h("b", {}, ` (${say("poll-order-place", { place: String(chosen.indexOf(place) + 1), n: String(options.length) })})`) : null,
    h("p", { class: "gc-note" }, meanOf(one)), one.why ? h("p", { class: "gc-note" }, one.why) : null)));
}

/**
 * One's own guess, what all guesses say together, and what was found, also where no guesses may be shown.
 * @param {PollLine} line @param {number[]} chosen @param {boolean} shown
 */
function guessesOf(line, chosen, shown) {
  const { least, step, unit } = line;
  const own = chosen.map((place) => String(Number((least + place * step).toFixed(6)))).slice(0, 1)
    .map((guess) => say("poll-guess-yours", { guess, unit: formOf(unit, guess) }));
  const found = shown ? [] : [foundOf(line)].filter(Boolean);
  return [...own, ...saidOf(line), ...found].map((one) => h("p", {}, one));
}
