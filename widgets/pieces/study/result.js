// One study on the page: its people come in, then what it says, what one concludes, and what is behind the curtain.

import { announce } from "../shared/announce.js";
import { h } from "../shared/dom.js";
import { say } from "../shared/say.js";
import { draw, resultOf } from "../../worlds/scripts/study.js";
import { expected, trueEffect } from "../../worlds/scripts/truth.js";
import { reachFor, written } from "./axis.js";
import { openFigure } from "./figure.js";
import { choiceIn, choose } from "./plan.js";
import { enter, groupsOf, keyOf, stage } from "./stage.js";
import { amount, told, unveiled } from "./told.js";

/**
 * Shows studies in their part of the page. `run(study, known)` lets one come in; `concluded(study)` is called once when
 * somebody has said what they conclude and looks behind the curtain, or at once where its world is known.
 */
export function results(parts, data, title, concluded) {
  const { done, concludes, sure, curtain, unveiled: behind, next } = parts;
  const figure = openFigure(parts.one, data.item, title);
  let now = null;
  concludes.addEventListener("input", step);
  sure.addEventListener("input", step);
  curtain.addEventListener("click", () => {
    look();
    behind.querySelector("h4").focus();
    concluded(now);
  });

  function run(study, known) {
    const { plan, seed } = study;
    const [outcome, design] = [data.outcomes[plan.outcome], data.designs[plan.design]];
    const world = data.worlds.find(({ id }) => id === study.world);
    const drawn = draw(world.rules, plan, seed);
    const whole = resultOf(plan, drawn);
    figure.heading.textContent = planned(plan, data);
    figure.tell();
    for (const part of [concludes, sure, behind, next, curtain.parentElement]) part.hidden = true;
    for (const row of concludes.querySelectorAll("[data-outcome]")) row.hidden = row.dataset.outcome !== plan.outcome;
    choose(concludes, `concludes-${plan.outcome}`, null);
    choose(sure, "sure", null);
    done.hidden = false;
    figure.heading.focus();
    const reach = reachFor([whole.low, whole.high, trueEffect(world.rules, plan), expected(world.rules, plan)], outcome.reach);
    const shown = stage({ reach, key: keyOf(plan, data), names: [design.first, design.second], outcome, groups: groupsOf(plan, drawn), people: plan.people, width: figure.width() });
    figure.draw(shown.svg);
    now = { ...study, world, outcome, design, drawn, result: whole, stage: shown };
    const own = now;
    enter(shown, plan, drawn, () => {
      if (own.stage === now.stage) finish(known);
    });
  }

  function finish(known) {
    const says = told(now.result, now.outcome, now.design);
    figure.tell(says, summary(now), () => everybody(now, data.designs));
    announce(says[0]);
    if (!known) return step();
    look();
    concluded(now);
  }

  /** One thing at a time: what one concludes, how sure one is, and then the curtain. */
  function step() {
    now.concludes = choiceIn(concludes, `concludes-${now.plan.outcome}`);
    now.sureness = choiceIn(sure, "sure");
    concludes.hidden = false;
    sure.hidden = !now.concludes;
    curtain.parentElement.hidden = !now.concludes || !now.sureness;
  }

  function look() {
    const { world, plan, outcome } = now;
    const truth = trueEffect(world.rules, plan);
    now.stage.truth({ label: say("study-true", { amount: amount(truth, outcome) }), value: truth });
    behind.lastElementChild.replaceChildren(...unveiled(now).map((one) => h("p", {}, one)));
    curtain.parentElement.hidden = concludes.hidden = sure.hidden = true;
    behind.hidden = next.hidden = false;
  }

  return { run, now: () => now };
}

/** A plan in a few words, which begin as a line of their own does. */
export function planned({ design, people, minutes }, data) {
  const words = say("study-planned", { design: data.designs[design].short, n: people, when: data.moments[minutes] });
  return words[0].toLocaleUpperCase() + words.slice(1);
}

function summary({ outcome, design, plan, drawn, result }) {
  const of = (value) => written(value, outcome.decimals);
  const rows = groupsOf(plan, drawn).map((group, i) => [i ? design.second : design.first, group.length,
    group.length ? of(group.reduce((sum, { value }) => sum + value, 0) / group.length) : ""]);
  if (Number.isFinite(result.low)) rows.push([say("study-difference"), say("study-from-to", { low: of(result.low), high: of(result.high) }), of(result.estimate)]);
  return [[say("study-group"), say("study-count"), say("study-mean")], rows];
}

/** A row for each person, to save. */
function everybody({ plan, outcome, design, drawn, result }, { "self-chosen": named }) {
  const head = [say("study-person"), say("study-group"), named.first, outcome.scale];
  const rows = groupsOf(plan, drawn).flatMap((group, i) => group.map(({ at, cried, value }) =>
    [at + 1, i ? design.second : design.first, cried ? say("study-yes") : say("study-no"), value]));
  return [head, ...rows, [say("study-difference"), result.estimate, result.low, result.high]];
}
