// What studies say together, and what was true, in sentences: the same on the screen and on a phone.

import { h } from "../../pieces/shared/dom.js";
import { say } from "../../pieces/shared/say.js";
import { written } from "../../pieces/study/axis.js";
import { amount, slant } from "../../pieces/study/told.js";

/** That nobody here is real. */
export function badge() {
  return h("p", { class: "poll-badge" }, h("b", {}, say("chart-badge-illustrative")), " ", say("study-basis"));
}

/**
 * What studies of each design say together, and then all of them.
 * @param {Pick<Room, "designs" | "groups" | "together" | "outcome">} room
 */
export function saidTogether({ designs, groups, together, outcome }) {
  const each = (groups ?? []).map((group, place) => (group ? say("poll-study-group", { design: designs[place].name, n: group.n, ...numbers(group, outcome) })
    : say("poll-study-nobody", { design: designs[place].name })));
  return together ? [...each, say("poll-study-together", { n: together.n, ...numbers(together, outcome), unlike: Math.round(100 * together.unlike) })] : each;
}

/**
 * What was true, and what each design made of it on average.
 * @param {Pick<Room, "designs" | "truth" | "outcome">} room
 */
export function saidTrue({ designs, truth, outcome }) {
  if (!truth) return [];
  return [
    `${say("study-truth", { truth: truth.says })} ${say("poll-study-true", { truth: amount(truth.value, outcome) })}`,
    ...designs.map((design, place) => say("poll-study-mean", { design: design.name, mean: amount(truth.means[place], outcome),
      why: slant(design, truth.means[place] - truth.value, truth, outcome) })),
  ];
}

/** @param {Pool} pool @param {Handed.Outcome} outcome */
function numbers({ mean, low, high }, outcome) {
  return { found: amount(mean, outcome), low: written(low, outcome.decimals, true), high: written(high, outcome.decimals, true) };
}
