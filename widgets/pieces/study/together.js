// One's own studies put together: a forest plot, what they say as one, and the letter that they would earn.

import { announce } from "../shared/announce.js";
import { say } from "../shared/say.js";
import { pooled } from "../../worlds/scripts/pooling.js";
import { run } from "../../worlds/scripts/study.js";
import { trueEffect } from "../../worlds/scripts/truth.js";
import { reachFor, written } from "./axis.js";
import { openFigure } from "./figure.js";
import { forest } from "./forest.js";
import { strengthOf } from "./grade.js";
import { planned, worldOf } from "./result.js";
import { amount, trueLine } from "./told.js";

/**
 * Brings the part that puts studies together to life; `studiesOf()` gives all that there are, with the world and outcome
 * that one is at, and whether that world is known.
 * @param {Record<string, HTMLElement>} parts @param {Handed.Study} data @param {string} title
 * @param {() => { studies: PlannedStudy[], world: string, outcome: string, known: boolean }} studiesOf
 */
export function together({ together: place, join, all, fair }, data, title, studiesOf) {
  const box = /** @type {HTMLInputElement} */ (fair);
  const figure = openFigure(all, `${data.item}-together`, title);
  join.addEventListener("click", () => {
    all.hidden = false;
    join.hidden = true;
    box.checked = false;
    show();
    figure.heading.focus();
  });
  box.addEventListener("change", show);

  /** The studies that measured the same in the same world, each run anew from its seed. */
  function body() {
    const { studies, world, outcome } = studiesOf();
    const rules = worldOf(data, world).rules;
    return studies.filter((one) => one.world === world && one.plan.outcome === outcome)
      .map(({ plan, seed }) => ({ plan, result: run(rules, plan, seed) }))
      .filter(({ result }) => result.error > 0);
  }

  function show() {
    const { world, outcome: what, known } = studiesOf();
    const outcome = data.outcomes[what];
    const whole = body();
    if (whole.length < 2) return;
    const lots = whole.filter(({ plan }) => plan.design === "lots");
    /** @type {HTMLElement} */ (box.parentElement).hidden = !lots.length || lots.length === whole.length;
    const studies = box.checked && lots.length ? lots : whole;
    const together_ = pooled(studies.map(({ result }) => result));
    const rules = worldOf(data, world).rules;
    // What is true depends on the moment: it is one line only where all of them looked at the same.
    const truths = [...new Set(studies.map(({ plan }) => trueEffect(rules, plan)))];
    const truth = known && truths.length === 1 ? trueLine(truths[0], outcome) : null;
    const rows = studies.map(({ plan, result }, i) => ({ label: planned(plan, data), ...result, weight: together_.random.weights[i] }));
    const numbers = rows.flatMap(({ low, high }) => [low, high]);
    figure.draw(forest({ rows, truth, total: { label: say("study-as-one"), ...together_.random }, reach: reachFor(numbers, outcome.reach),
      decimals: outcome.decimals, less: outcome.lower, more: outcome.higher, width: figure.width() }));
    const said = sentences(studies, together_, outcome, data);
    figure.tell(said, tableOf(rows, together_, outcome));
    announce(said[0]);
  }

  return {
    /** Offers it where there are two studies at least. */
    offer() {
      all.hidden = true;
      join.hidden = false;
      const n = body().length;
      place.hidden = n < 2;
      join.textContent = say("study-join", { n });
    },
    hide: () => { place.hidden = true; },
  };
}

/**
 * @param {Together[]} studies @param {ReturnType<typeof pooled>} pool @param {Handed.Outcome} outcome
 * @param {Handed.Study} data
 */
function sentences(studies, { fixed, random, unlike }, outcome, { letters, grades }) {
  /** @type {(value: number) => string} */
  const of = (value) => written(value, outcome.decimals, true);
  const sign = outcome.helps === "more" ? 1 : -1;
  const { strength, why } = strengthOf(studies, sign, outcome.reach);
  const letter = letters[strength];
  const people = studies.reduce((sum, { plan }) => sum + plan.people, 0);
  return [
    say("study-together-told", { n: studies.length, people, mean: amount(random.mean, outcome), low: of(random.low), high: of(random.high) }),
    say("study-unlike", { percent: Math.round(100 * unlike), fixed: amount(fixed.mean, outcome) }),
    say("study-letter", { claim: outcome[outcome.helps], letter, name: grades[letter], why: say(`study-why-${why}`) }),
  ];
}

/**
 * @param {(Estimated & { label: string, weight: number })[]} rows @param {ReturnType<typeof pooled>} pool
 * @param {Handed.Outcome} outcome @returns {TableRows}
 */
function tableOf(rows, { fixed, random }, outcome) {
  /** @type {(value: number) => string} */
  const of = (value) => written(value, outcome.decimals);
  /** @type {(ends: { low: number, high: number }) => string} */
  const between = ({ low, high }) => say("study-from-to", { low: of(low), high: of(high) });
  return [
    [say("study-number"), say("study-difference"), say("study-interval"), say("study-weight")],
    [...rows.map((one) => [one.label, of(one.estimate), between(one), `${Math.round(100 * one.weight)} %`]),
      [say("study-as-one"), of(random.mean), between(random), "100 %"],
      [say("study-as-fixed"), of(fixed.mean), between(fixed), "100 %"]],
  ];
}
