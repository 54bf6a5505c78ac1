// One study on the page: its people come in, then what it says, what one concludes, and what is behind the curtain.

import { announce } from "../shared/announce.js";
import { h } from "../shared/dom.js";
import { saving } from "../chart/save.js";
import { say } from "../shared/say.js";
import { draw, resultOf } from "../../worlds/scripts/study.js";
import { trueEffect } from "../../worlds/scripts/truth.js";
import { written } from "./axis.js";
import { choiceIn, choose } from "./plan.js";
import { comeIn, groupsOf, stage } from "./stage.js";
import { amount, told, unveiled } from "./told.js";

const WIDEST = 680;
const NARROWEST = 300;

/**
 * Shows studies in their part of the page. `run(study, known)` lets one come in; `concluded(study)` is called once when
 * somebody has said what they conclude and looks behind the curtain, or at once where its world is known.
 */
export function results(parts, data, title, concluded) {
  const { done, concludes, sure, curtain, unveiled: behind, next, save } = parts;
  const find = (part) => done.querySelector(part);
  const [heading, place, sentence, tells, table] = [".gc-study-said", ".gc-stages", ".gc-sentence", ".gc-study-tells", "table"].map(find);
  let now = null;
  concludes.addEventListener("input", step);
  sure.addEventListener("input", step);
  curtain.addEventListener("click", () => { look(); behind.querySelector("h4").focus(); concluded(now); });
  saving(save, {
    id: data.item,
    title,
    stage: () => place.querySelector("svg"),
    words: () => [heading.textContent, sentence.textContent, say("chart-basis", { badge: say("chart-badge-illustrative"), basis: say("study-basis") })],
    numbers: () => everybody(now),
  });

  function run(study, known) {
    const { plan, seed } = study;
    const [outcome, design] = [data.outcomes[plan.outcome], data.designs[plan.design]];
    const world = data.worlds.find(({ id }) => id === study.world);
    const drawn = draw(world.rules, plan, seed);
    const whole = resultOf(plan, drawn);
    now = { ...study, world, outcome, design, drawn, result: whole };
    heading.textContent = say("study-planned", { design: design.short, n: plan.people, when: data.moments[plan.minutes] });
    sentence.textContent = "";
    for (const part of [tells, table]) part.replaceChildren();
    for (const part of [concludes, sure, behind, next]) part.hidden = true;
    curtain.parentElement.hidden = true;
    save.parentElement.hidden = true;
    for (const row of concludes.querySelectorAll("[data-outcome]")) row.hidden = row.dataset.outcome !== plan.outcome;
    choose(concludes, `concludes-${plan.outcome}`, null);
    choose(sure, "sure", null);
    done.hidden = false;
    heading.focus();
    const width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, place.clientWidth)));
    const shown = now.stage = stage({ names: [design.first, design.second], outcome, groups: groupsOf(plan, drawn), people: plan.people, width });
    place.replaceChildren(shown.svg);
    const own = now;
    comeIn(plan.people, (last) => shown.show(last, last === plan.people ? whole : resultOf(plan, upTo(drawn, last))), () => {
      if (own === now) finish(known);
    });
  }

  function finish(known) {
    const [found, ...more] = told(now.result, now.outcome, now.design);
    sentence.textContent = found;
    tells.replaceChildren(...more.map((one) => h("p", {}, one)));
    fillTable();
    save.parentElement.hidden = false;
    announce([found, ...more].join(" "));
    if (known) {
      look();
      concluded(now);
    } else step();
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

  function fillTable() {
    const { outcome, design, plan, drawn, result } = now;
    const of = (value) => written(value, outcome.decimals);
    const rows = groupsOf(plan, drawn).map((group, i) => [i ? design.second : design.first, group.length,
      group.length ? of(group.reduce((sum, { value }) => sum + value, 0) / group.length) : ""]);
    if (Number.isFinite(result.low)) rows.push([say("study-difference"), say("study-from-to", { low: of(result.low), high: of(result.high) }), of(result.estimate)]);
    table.replaceChildren(
      h("thead", {}, h("tr", {}, [say("study-group"), say("study-count"), say("study-mean")].map((name) => h("th", { scope: "col" }, name)))),
      h("tbody", {}, rows.map(([first, ...rest]) => h("tr", {}, h("th", { scope: "row" }, first), rest.map((cell) => h("td", {}, String(cell)))))));
  }

  return { run, now: () => now };
}

function upTo({ asked, cried, before, after }, last) {
  return { asked: asked.subarray(0, last), cried: cried.subarray(0, last), before: before.subarray(0, last), after: after.subarray(0, last) };
}

/** A row for each person, to save. */
function everybody({ plan, outcome, design, drawn, result }) {
  const head = [say("study-person"), say("study-group"), say("study-cried"), outcome.scale];
  const rows = groupsOf(plan, drawn).flatMap((group, i) => group.map(({ at, cried, value }) =>
    [at + 1, i ? design.second : design.first, cried ? say("study-yes") : say("study-no"), value]));
  return [head, ...rows, [say("study-difference"), result.estimate, result.low, result.high]];
}
