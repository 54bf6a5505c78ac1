// What a study says, and what it looks like from behind the curtain, in sentences.

import { formOf } from "../shared/forms.js";
import { say } from "../shared/say.js";
import { expected, trueEffect } from "../../worlds/scripts/truth.js";
import { written } from "./axis.js";

/**
 * A difference with its unit.
 * @param {number} value @param {Pick<Handed.Outcome, "decimals" | "unit">} outcome
 */
export function amount(value, { decimals, unit }) {
  const number = written(value, decimals, true);
  return say("study-amount", { number, unit: formOf(unit, number) });
}

/**
 * What is true, as a line that is drawn.
 * @param {number} truth @param {Handed.Outcome} outcome @returns {Labelled}
 */
export function trueLine(truth, outcome) {
  return { label: say("study-true", { amount: amount(truth, outcome) }), value: truth };
}

/**
 * What a result says by itself: the difference with its interval, what chance may have to do with it, and what it leaves open.
 * @param {Result} result @param {Handed.Outcome} outcome @param {Handed.SaidLater} design
 */
export function told(result, outcome, design) {
  if (!Number.isFinite(result.low)) return [say("study-too-few")];
  /** @type {(value: number) => string} */
  const of = (value) => written(value, outcome.decimals, true);
  const found = say("study-found", { found: amount(result.estimate, outcome), low: of(result.low), high: of(result.high) });
  return [found, isClear(result) ? say("study-clear") : say("study-open"), design.leaves];
}

/**
 * Whether an interval leaves nothing out.
 * @param {{ low: number, high: number }} ends
 */
export function isClear({ low, high }) {
  return low > 0 || high < 0;
}

/**
 * What was true, whether this study saw it, and what its plan did to it.
 * @param {ShownStudy} study
 */
export function unveiled({ world, plan, result, outcome, design, expects, concludes, sureness }) {
  const truth = trueEffect(world.rules, plan);
  const mean = expected(world.rules, plan);
  const { manage_tears: tears, manage_holding: holding } = world.rules;
  const shares = { managed: Math.round(100 * tears), slipped: Math.round(100 * (1 - holding)) };
  /** @type {(way: string | null | undefined) => string} */
  const says = (way) => (way === "more" || way === "less" || way === "same" ? outcome[way] : say("study-cannot-tell"));
  return [
    ...(concludes ? [say("study-you", { expected: says(expects), concluded: says(concludes), sure: say(`question-sure-${sureness}`) })] : []),
    say("study-truth", { truth: world.truth }),
    say("study-on-average", { truth: amount(truth, outcome), mean: amount(mean, outcome) }),
    say(`study-saw-${saw(result, truth)}`),
    slant(design, mean - truth, shares, outcome),
  ];
}

/**
 * What a plan did to its result, where that is more than the last digit; `shares` are of 100 who were asked.
 * @param {Handed.SaidLater} design @param {number} difference @param {{ managed: number, slipped: number }} shares
 * @param {Handed.Outcome} outcome
 */
export function slant(design, difference, { managed, slipped }, outcome) {
  const small = Math.abs(difference) < 10 ** -outcome.decimals / 2;
  if (small && design.bias.includes("{bias}")) return say("study-no-slant");
  return design.bias.replace("{bias}", amount(difference, outcome)).replace("{managed}", String(managed)).replace("{slipped}", String(slipped));
}

/**
 * How what a study saw goes with what was true.
 * @param {Result} result @param {number} truth
 */
export function saw(result, truth) {
  if (!Number.isFinite(result.low)) return "nobody";
  if (!isClear(result)) return truth ? "missed" : "kept";
  if (!truth) return "ghost";
  if (Math.sign(result.estimate) !== Math.sign(truth)) return "turned";
  return result.low <= truth && truth <= result.high ? "there" : "size";
}
