// The same plan a hundred times, with new people each time: what chance does, what the plan does, and what gets printed.

import { announce } from "../shared/announce.js";
import { s } from "../shared/dom.js";
import { say } from "../shared/say.js";
import { run } from "../../worlds/scripts/study.js";
import { expected, trueEffect } from "../../worlds/scripts/truth.js";
import { differences, reachFor, truthLine } from "./axis.js";
import { openFigure, tableOf } from "./figure.js";
import { amount, isClear, trueLine } from "./told.js";

export const TIMES = 100;
const DOT = 9;
const ROOM = 120;

/**
 * Runs a plan a hundred times from one seed on; studies of which a group was too small say nothing, and are left out.
 * @param {Handed.Rules} rules @param {StudyPlan} plan @param {number} seed
 */
export function hundred(rules, plan, seed) {
  const seeds = Array.from({ length: TIMES }, (_, i) => (seed + i) >>> 0);
  return seeds.map((one) => run(rules, plan, one)).filter(({ low }) => Number.isFinite(low));
}

/**
 * The studies that come out striking: their interval leaves zero out.
 * @template {Estimated} T @param {T[]} studies @returns {T[]}
 */
export function striking(studies) {
  return studies.filter(isClear);
}

/**
 * Shows the hundred of a study that was run, and again with only what gets printed when the box is ticked.
 * @param {Record<string, HTMLElement>} parts @param {Handed.Study} data @param {string} title
 */
export function manyMore({ hundred: place, many, printed }, data, title) {
  const box = /** @type {HTMLInputElement} */ (printed);
  const figure = openFigure(many, `${data.item}-hundred`, title);
  /** @type {{ world: Handed.World, plan: StudyPlan, outcome: Handed.Outcome, studies: Result[] } | null} */
  let shown = null;
  box.addEventListener("change", show);

  function show() {
    if (!shown) return;
    const { world, plan, outcome, studies } = shown;
    const says = toldOfMany(studies, world.rules, plan, outcome, box.checked);
    figure.draw(pictureOfMany(studies, world.rules, plan, outcome, { printed: box.checked, width: figure.width() }));
    figure.tell(says, tableOf((box.checked ? striking(studies) : studies).map((one, i) => ({ label: i + 1, ...one })), outcome));
    announce(says[0]);
  }

  return {
    hide: () => { place.hidden = true; },
    /** @param {Pick<ShownStudy, "world" | "plan" | "outcome" | "seed">} study */
    run(study) {
      shown = { ...study, studies: hundred(study.world.rules, study.plan, study.seed) };
      box.checked = false;
      place.hidden = false;
      show();
      figure.heading.focus();
    },
  };
}

/**
 * What a hundred studies say on average beside what is true, as sentences; with `printed`, only those that are striking count.
 * @param {Result[]} studies @param {Handed.Rules} rules @param {StudyPlan} plan @param {Handed.Outcome} outcome
 * @param {boolean} printed
 */
function toldOfMany(studies, rules, plan, outcome, printed) {
  const found = striking(studies);
  const shown = printed ? found : studies;
  if (!shown.length) return [say("study-none-striking"), say("study-dots")];
  const values = { n: found.length, all: studies.length, mean: amount(mean(shown), outcome), truth: amount(trueEffect(rules, plan), outcome) };
  return [printed ? say("study-printed-told", values) : say("study-many-told", values), say("study-dots")];
}

/**
 * Draws each study as a dot over its difference, filled where it is striking.
 * @param {Result[]} studies @param {Handed.Rules} rules @param {StudyPlan} plan @param {Handed.Outcome} outcome
 * @param {{ printed?: boolean, width: number, reach?: number }} how
 */
export function pictureOfMany(studies, rules, plan, outcome, { printed, width, reach = farEnough(studies, rules, plan, outcome) }) {
  const [left, right] = [24, width - 24];
  const [top, bottom] = [26, 26 + ROOM];
  const shown = printed ? striking(studies) : studies;
  const axis = differences({ reach, less: outcome.lower, more: outcome.higher }, { left, right, top, bottom });
  /** @type {Map<number, number>} */
  const columns = new Map();
  const dots = { full: "", hollow: "" };
  const tallest = () => Math.max(...columns.values());
  const places = [...studies].sort((a, b) => a.estimate - b.estimate).map((one) => {
    const column = Math.round(axis.x(one.estimate) / DOT);
    const high = (columns.get(column) ?? 0) + 1;
    columns.set(column, high);
    return { one, x: column * DOT, high };
  });
  const step = places.length ? Math.min(DOT, (ROOM - 8) / tallest()) : DOT;
  for (const { one, x, high } of places) {
    const clear = isClear(one);
    if (printed && !clear) continue;
    dots[clear ? "full" : "hollow"] += `M${x} ${(bottom - 3 - (high - 0.5) * step).toFixed(1)}h0`;
  }
  return s("svg", { class: "gc-study-many", viewBox: `0 0 ${width} ${bottom + axis.foot}`, "aria-hidden": "true" },
    axis.marks,
    truthLine(axis.x, trueLine(trueEffect(rules, plan), outcome), top - 4, bottom),
    s("path", { class: "gc-study-plain", d: dots.hollow }), s("path", { class: "gc-study-hole", d: dots.hollow }),
    s("path", { class: "gc-study-striking", d: dots.full }),
    shown.length ? s("path", { class: "gc-study-usual", d: `M${axis.x(mean(shown))} ${bottom + 1}l5 8h-10Z` }) : null);
}

/**
 * How far a scale reaches that holds all of a hundred, and what is true.
 * @param {Result[]} studies @param {Handed.Rules} rules @param {StudyPlan} plan @param {Handed.Outcome} outcome
 */
export function farEnough(studies, rules, plan, { reach }) {
  return reachFor([trueEffect(rules, plan), expected(rules, plan), ...studies.map(({ estimate }) => estimate)], reach);
}

/** @param {{ estimate: number }[]} studies */
export function mean(studies) {
  return studies.reduce((sum, { estimate }) => sum + estimate, 0) / studies.length;
}
