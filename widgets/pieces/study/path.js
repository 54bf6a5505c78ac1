// The path of ideas before one's own studies: each is tried once, seen, and said in a sentence.

import { announce } from "../shared/announce.js";
import { s, the, childrenOf } from "../shared/dom.js";
import { take } from "../shared/markup.js";
import { say } from "../shared/say.js";
import { pooled } from "../../worlds/scripts/pooling.js";
import { draw, resultOf, run } from "../../worlds/scripts/study.js";
import { expected, trueEffect } from "../../worlds/scripts/truth.js";
import { label, reachFor, written } from "./axis.js";
import { openFigure, tableOf } from "./figure.js";
import { forest } from "./forest.js";
import { farEnough, hundred, mean, pictureOfMany, striking } from "./many.js";
import { planned, worldOf } from "./result.js";
import { enter, groupsOf, keyOf, stage } from "./stage.js";
import { trueLine } from "./told.js";

/** @typedef {Handed.Tried & { rules: Handed.Rules }} RuledIdea */

const ABOVE = 26;
const BETWEEN = 14;

/**
 * Brings the path to life; `left` is called when somebody goes on to a study of their own.
 * @param {Record<string, HTMLElement>} parts @param {Handed.Study} data @param {string} title
 * @param {() => void} left
 */
export function pathOf(parts, data, title, left) {
  const { path, ideas: list, shown, try: attempt, onward, skip, back, plan } = parts;
  const told = [...take(list).querySelectorAll("li")].map((li) => [...li.children].map((part) => part.textContent));
  const [heading, says] = [".gc-study-idea", ".gc-study-says"].map((part) => the(path, part));
  /** @type {[HTMLElement, HTMLElement]} */
  const [kicker, name] = childrenOf(heading);
  const place = /** @type {HTMLElement} */ (shown.parentElement);
  const figure = openFigure(shown, `${data.item}-idea`, title);
  const last = () => at === told.length - 1;
  let at = 0;
  attempt.addEventListener("click", tryIt);
  onward.addEventListener("click", () => (last() ? left() : show(at + 1)));
  skip.addEventListener("click", left);
  back?.addEventListener("click", () => {
    plan.hidden = true;
    path.hidden = false;
    show(0);
  });

  /** @param {number} wanted */
  function show(wanted) {
    at = wanted;
    kicker.textContent = say("study-idea", { at: data.ideas[at].place, n: data.all_ideas });
    [name.textContent, says.textContent] = told[at];
    place.hidden = onward.hidden = true;
    attempt.hidden = skip.hidden = false;
    heading.focus();
  }

  function tryIt() {
    attempt.hidden = true;
    place.hidden = false;
    figure.heading.textContent = name.textContent;
    figure.tell();
    heading.focus();
    const begun = at;
    picture(data.ideas[at], figure, data, (table) => {
      if (begun !== at || path.hidden) return;
      figure.tell([told[at][2], keyTo(data.ideas[at])], table);
      announce(told[at][2]);
      onward.textContent = last() ? say("study-own") : say("study-next-idea");
      onward.hidden = false;
      skip.hidden = last();
    });
  }

  return {
    leave() {
      path.hidden = true;
      plan.hidden = false;
    },
  };
}

/**
 * What the marks in the picture of an idea are.
 * @param {Handed.Tried} idea
 */
function keyTo({ show, pool }) {
  return say(`study-key-${pool ? "pooled" : show}`);
}

/**
 * Draws what an idea shows, and calls `done` with its table when all of it is there.
 * @param {Handed.Tried} idea @param {Figure} figure @param {Handed.Study} data
 * @param {(table: TableRows) => void} done
 */
function picture(idea, figure, data, done) {
  const outcome = data.outcomes[idea.plan[0].outcome];
  const { rules } = worldOf(data, idea.world);
  if (idea.show === "one") one({ ...idea, rules }, outcome, figure, data, done);
  else if (idea.show === "many") done(many({ ...idea, rules }, outcome, figure, data));
  else done(several({ ...idea, rules }, outcome, figure, data));
}

/**
 * @param {RuledIdea} idea @param {Handed.Outcome} outcome @param {Figure} figure @param {Handed.Study} data
 * @param {(table: TableRows) => void} done
 */
function one({ rules, plan: [plan] }, outcome, figure, data, done) {
  const drawn = draw(rules, plan, plan.seed);
  const whole = resultOf(plan, drawn);
  const truth = trueEffect(rules, plan);
  const { first, second } = data.designs[plan.design];
  const reach = reachFor([whole.low, whole.high, truth, expected(rules, plan)], outcome.reach);
  const seen = stage({ names: [first, second], outcome, groups: groupsOf(plan, drawn), people: plan.people, width: figure.width(), reach, key: keyOf(plan, data) });
  figure.draw(seen.svg);
  enter(seen, plan, drawn, () => {
    seen.truth(trueLine(truth, outcome));
    done(tableOf([{ label: planned(plan, data), ...whole }], outcome));
  });
}

/**
 * Each plan a hundred times below each other; or one, and below it what of it gets printed.
 * @param {RuledIdea} idea @param {Handed.Outcome} outcome @param {Figure} figure @param {Handed.Study} data
 * @returns {TableRows}
 */
function many({ rules, plan: plans, printed }, outcome, figure, data) {
  const bodies = plans.map((plan) => ({ plan, studies: hundred(rules, plan, plan.seed), printed: false }));
  const reach = Math.max(...bodies.map(({ plan, studies }) => farEnough(studies, rules, plan, outcome)));
  const shown = printed ? [...bodies, { ...bodies[0], printed }] : bodies;
  const drawings = shown.map((body) => pictureOfMany(body.studies, rules, body.plan, outcome, { printed: body.printed, width: figure.width(), reach }));
  figure.draw(below(drawings, shown.map((body) => (body.printed ? say("study-printed-only") : planned(body.plan, data)))));
  return [[say("study-number"), say("study-mean"), say("study-striking")], bodies.map(({ plan, studies }) =>
    [planned(plan, data), written(mean(studies), outcome.decimals, true), striking(studies).length])];
}

/**
 * @param {RuledIdea} idea @param {Handed.Outcome} outcome @param {Figure} figure @param {Handed.Study} data
 * @returns {TableRows}
 */
function several({ rules, plan: plans, pool }, outcome, figure, data) {
  const studies = plans.flatMap((plan) => Array.from({ length: plan.times }, (_, i) => ({ plan, result: run(rules, plan, plan.seed + i) })));
  const { random } = pooled(studies.map(({ result }) => result));
  const rows = studies.map(({ plan, result }, i) => ({ label: planned(plan, data), ...result, weight: pool ? random.weights[i] : 0 }));
  figure.draw(forest({ rows, total: pool ? { label: say("study-as-one"), ...random } : null, reach: reachFor(rows.flatMap(({ low, high }) => [low, high]), outcome.reach),
    decimals: outcome.decimals, less: outcome.lower, more: outcome.higher, width: figure.width(), close: rows.length > 4 }));
  return tableOf(rows, outcome);
}

/**
 * Pictures below each other as one, each under its words.
 * @param {SVGSVGElement[]} drawings @param {string[]} words
 */
function below(drawings, words) {
  const { width } = drawings[0].viewBox.baseVal;
  let y = 0;
  const placed = drawings.flatMap((svg, i) => {
    const { height } = svg.viewBox.baseVal;
    for (const [name, value] of Object.entries({ y: y + ABOVE, width, height })) svg.setAttribute(name, String(value));
    y += ABOVE + height + BETWEEN;
    return [label(0, y - height - BETWEEN - 8, words[i], { class: "gc-study-over" }), svg];
  });
  return s("svg", { class: "gc-study-many", viewBox: `0 0 ${width} ${y}`, "aria-hidden": "true" }, placed);
}
