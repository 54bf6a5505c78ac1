// What a phone shows of a question that is not open: a talk in pairs, and what came of it.

import { h } from "../../pieces/shared/dom.js";
import { say } from "../../pieces/shared/say.js";

export function pairsView({ asks }) {
  return h("div", {}, h("h1", { tabindex: "-1" }, asks), h("p", {}, say("poll-pairs")));
}

/** What the screen shows once a question is closed, in words, for those who cannot see the screen. */
export function resultsView({ phase, asks, options, answers, fewest, shown, hidden, before, found }, chosen) {
  const mine = (place) => (chosen.includes(place) ? h("b", {}, " ", say("poll-your-answer")) : null);
  const fits = (one) => (one.fits ? h("b", {}, say("poll-fits"), " ") : null);
  return h("div", {}, h("h1", { tabindex: "-1" }, asks),
    h("p", {}, say("poll-answers", { n: answers }),
      shown || hidden ? null : ` ${say("poll-too-few", { fewest })}`),
    phase === "closed" && !shown ? null : h("ul", { class: "poll-results" }, options.map((one, place) =>
      h("li", { "data-fits": one.fits === undefined ? null : String(one.fits) }, fits(one), one.text, mine(place),
        one.count === undefined ? null : h("p", { class: "gc-note" }, say("poll-chosen-times", { count: one.count, answers }), before ? ` ${say("poll-chosen-before", { count: one.before, answers: before })}` : null),
        one.why ? h("p", { class: "gc-note" }, one.why) : null))),
    found ? h("p", {}, found) : null);
}
