// One study on the page: its people come in, then what it says, what one concludes, and what is behind the curtain.

import { announce } from "../shared/announce.js";
import { h, the } from "../shared/dom.js";
import { say } from "../shared/say.js";
import { draw, resultOf } from "../../worlds/scripts/study.js";
import { expected, trueEffect } from "../../worlds/scripts/truth.js";
import { reachFor, written } from "./axis.js";
import { openFigure } from "./figure.js";
import { choiceIn, choose } from "./plan.js";
import { enter, groupsOf, keyOf, stage } from "./stage.js";
import { told, trueLine, unveiled } from "./told.js";

/**
 * Shows studies in their part of the page. `run(study, known)` lets one come in; `concluded(study)` is called once when
 * somebody has said what they conclude and looks behind the curtain, or at once where its world is known.
 * @param {Record<string, HTMLElement>} parts @param {Handed.Study} data @param {string} title
 * @param {(study: ShownStudy) => void} concluded
 */
export function results(parts, data, title, concluded) {
  const { done, concludes, sure, curtain, unveiled: behind, next } = parts;
  const ways = /** @type {HTMLElement} */ (curtain.parentElement);
  const figure = openFigure(parts.one, data.item, title);
  /** @type {ShownStudy | null} */
  let now = null;
  concludes.addEventListener("input", step);
  sure.addEventListener("input", step);
  curtain.addEventListener("click", () => {
    if (!now) return;
    look(now);
    the(behind, "h4").focus();
    concluded(now);
  });

  /** @param {PlannedStudy} study @param {boolean} known */
  function run(study, known) {
    const { plan, seed } = study;
    const [outcome, design] = [data.outcomes[plan.outcome], data.designs[plan.design]];
    const world = worldOf(data, study.world);
    const drawn = draw(world.rules, plan, seed);
    const whole = resultOf(plan, drawn);
    figure.heading.textContent = planned(plan, data);
    figure.tell();
    for (const part of [concludes, sure, behind, next, ways]) part.hidden = true;
    for (const row of concludes.querySelectorAll("[data-outcome]")) row.hidden = row.dataset.outcome !== plan.outcome;
    choose(concludes, `concludes-${plan.outcome}`, null);
    choose(sure, "sure", null);
    done.hidden = false;
    figure.heading.focus();
    const reach = reachFor([whole.low, whole.high, trueEffect(world.rules, plan), expected(world.rules, plan)], outcome.reach);
    const shown = stage({ reach, key: keyOf(plan, data), names: [design.first, design.second], outcome, groups: groupsOf(plan, drawn), people: plan.people, width: figure.width() });
    figure.draw(shown.svg);
    const own = { ...study, world, outcome, design, drawn, result: whole, stage: shown };
    now = own;
    enter(shown, plan, drawn, () => {
      if (own === now) finish(own, known);
    });
  }

  /** @param {ShownStudy} own @param {boolean} known */
  function finish(own, known) {
    const says = told(own.result, own.outcome, own.design);
    figure.tell(says, summary(own), () => everybody(own, data.designs));
    announce(says[0]);
    if (!known) return step();
    look(own);
    return concluded(own);
  }

  /** One thing at a time: what one concludes, how sure one is, and then the curtain. */
  function step() {
    if (!now) return;
    now.concludes = choiceIn(concludes, `concludes-${now.plan.outcome}`);
    now.sureness = /** @type {Kept.Attempt["sureness"]} */ (choiceIn(sure, "sure"));
    concludes.hidden = false;
    sure.hidden = !now.concludes;
    ways.hidden = !now.concludes || !now.sureness;
  }

  /** @param {ShownStudy} own */
  function look(own) {
    const { world, plan, outcome } = own;
    own.stage.truth(trueLine(trueEffect(world.rules, plan), outcome));
    the(behind, ":scope > :last-child").replaceChildren(...unveiled(own).map((one) => h("p", {}, one)));
    ways.hidden = concludes.hidden = sure.hidden = true;
    behind.hidden = next.hidden = false;
  }

  return { run, now: () => now };
}

/**
 * The world of this name: the content was checked for it.
 * @param {Handed.Study} data @param {string} wanted
 */
export function worldOf(data, wanted) {
  return /** @type {Handed.World} */ (data.worlds.find(({ id }) => id === wanted));
}

/**
 * A plan in a few words, which begin as a line of their own does.
 * @param {Pick<StudyPlan, "design" | "people" | "minutes">} plan @param {Handed.Study} data
 */
export function planned({ design, people, minutes }, data) {
  const words = say("study-planned", { design: data.designs[design].short, n: people, when: data.moments[minutes] });
  return words[0].toLocaleUpperCase() + words.slice(1);
}

/** @param {ShownStudy} study @returns {TableRows} */
function summary({ outcome, design, plan, drawn, result }) {
  /** @type {(value: number) => string} */
  const of = (value) => written(value, outcome.decimals);
  const rows = groupsOf(plan, drawn).map((group, i) => [i ? design.second : design.first, group.length,
    group.length ? of(group.reduce((sum, { value }) => sum + value, 0) / group.length) : ""]);
  if (Number.isFinite(result.low)) rows.push([say("study-difference"), say("study-from-to", { low: of(result.low), high: of(result.high) }), of(result.estimate)]);
  return [[say("study-group"), say("study-count"), say("study-mean")], rows];
}

/**
 * A row for each person, to save.
 * @param {ShownStudy} study @param {Handed.Study["designs"]} designs @returns {Cell[][]}
 */
function everybody({ plan, outcome, design, drawn, result }, { "self-chosen": named }) {
  const head = [say("study-person"), say("study-group"), named.first, outcome.scale];
  const rows = groupsOf(plan, drawn).flatMap((group, i) => group.map(({ at, cried, value }) =>
    [at + 1, i ? design.second : design.first, cried ? say("study-yes") : say("study-no"), value]));
  return [head, ...rows, [say("study-difference"), result.estimate, result.low, result.high]];
}
