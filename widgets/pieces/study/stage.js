// The picture of one study: its people come in as dots, two groups below each other, and under them the difference.

import { s } from "../shared/dom.js";
import { say } from "../shared/say.js";
import { resultOf } from "../../worlds/scripts/study.js";
import { differences, interval, label, plain, scale, truthLine, written } from "./axis.js";

/** @typedef {{ value: number, cried: number, at: number }} Person */

const BAND = 58;
const ROW = 92;
const GOLDEN = 0.618034;
const SHORTEST = 900;
const LONGEST = 2600;
const A_PERSON = 3;

/**
 * Who is in the two groups: lists of `{ value, cried }` in the order in which they come.
 * @param {Pick<StudyPlan, "design">} plan @param {People} people @returns {Person[][]}
 */
export function groupsOf({ design }, { asked, cried, before, after }) {
  /** @type {Person[][]} */
  const groups = [[], []];
  for (let i = 0; i < after.length; i += 1) {
    if (design === "before-after") {
      if (!cried[i]) continue;
      groups[0].push({ value: after[i], cried: 1, at: i });
      groups[1].push({ value: before[i], cried: 1, at: i });
    } else {
      const first = design === "lots" ? asked[i] : cried[i];
      groups[first ? 0 : 1].push({ value: after[i], cried: cried[i], at: i });
    }
  }
  return groups;
}

/**
 * What full and hollow dots are, where the groups do not say it: the words are those of the plan that goes by it.
 * @param {Pick<StudyPlan, "design">} plan @param {Pick<Handed.Study, "designs">} data
 */
export function keyOf({ design }, { designs }) {
  return design === "lots" ? [designs["self-chosen"].first, designs["self-chosen"].second] : [];
}

/**
 * Draws it empty; `show(people, result)` lets the first so many people be there, `truth(line)` shows what is true; `reach` is how far differences go.
 * @param {{ names: string[], outcome: Handed.Outcome, groups: Person[][], people: number, width: number, reach: number, key?: string[] }} study
 */
export function stage({ names, outcome, groups, people, width, reach, key = [] }) {
  const [left, right] = [10, width - 10];
  const x = scale(outcome.ends, [left, right]);
  const floor = 2 * ROW + 6;
  const top = floor + 112 + (key.length ? 22 : 0);
  const bottom = top + 40;
  const axis = differences({ reach, less: outcome.lower, more: outcome.higher },
    { left: left + 24, right: right - 24, top: top - 4, bottom });
  const [low, high] = outcome.ends;
  const ticks = [0, 1, 2, 3, 4].map((part) => low + ((high - low) * part) / 4);
  const size = people > 300 ? 4 : people > 80 ? 5.5 : 7;
  const rows = names.map((name, i) => row(name, i));
  const difference = s("g");
  const true_ = s("g");
  const svg = s("svg", { class: "gc-study-stage", viewBox: `0 0 ${width} ${bottom + axis.foot}`, "aria-hidden": "true" },
    ticks.flatMap((at) => [0, 1].map((i) => s("line", { class: "gc-study-grid", x1: x(at), x2: x(at), y1: i * ROW + 26, y2: i * ROW + ROW - 2 }))),
    rows.map((one) => one.drawn),
    s("line", { class: "gc-study-base", x1: left, x2: right, y1: floor, y2: floor }),
    ticks.map((at, i) => label(x(at), floor + 18, plain(at), { class: "gc-study-tick", "text-anchor": ["start", "middle", "middle", "middle", "end"][i] })),
    label(left, floor + 38, outcome.scale, { class: "gc-study-end" }),
    key.flatMap((says, i) => [
      s("circle", { class: i ? "gc-study-ring" : "gc-study-dot", cx: left + 4 + i * (width / 3), cy: floor + 56, r: 4 }),
      label(left + 14 + i * (width / 3), floor + 61, says, { class: "gc-study-end" }),
    ]),
    label(left, top - 36, say("study-the-difference"), { class: "gc-study-end" }),
    axis.marks, true_, difference);

  /** @param {string} name @param {number} i */
  function row(name, i) {
    const base = i * ROW + 28;
    const [full, hollow] = [s("path", { class: "gc-study-cried" }), s("path", { class: "gc-study-dry" })];
    const inner = s("path", { class: "gc-study-hole" });
    const mean = s("g", { class: "gc-study-mean" }, s("line", { y1: base - 2, y2: base + BAND }));
    const [says, value] = [label(left, base - 10, name), label(right, base - 10, "", { "text-anchor": "end" })];
    full.style.strokeWidth = hollow.style.strokeWidth = String(size);
    inner.style.strokeWidth = String(size - 2.4);
    let [there, sum] = [0, 0];
    const d = { full: "", hollow: "" };
    return { drawn: s("g", {}, says, value, hollow, inner, full, mean), upTo: (/** @type {number} */ last) => {
      const group = groups[i];
      for (; there < group.length && group[there].at < last; there += 1) {
        const one = group[there];
        sum += one.value;
        d[one.cried ? "full" : "hollow"] += `M${x(one.value).toFixed(1)} ${(base + 4 + ((there * GOLDEN) % 1) * (BAND - 8)).toFixed(1)}h0`;
      }
      full.setAttribute("d", d.full);
      for (const path of [hollow, inner]) path.setAttribute("d", d.hollow);
      mean.style.display = there ? "" : "none";
      if (!there) return;
      mean.setAttribute("transform", `translate(${x(sum / there).toFixed(1)} 0)`);
      says.textContent = `${name} · ${there}`;
      value.textContent = say("study-mean-is", { mean: written(sum / there, outcome.decimals) });
    } };
  }

  return {
    svg,
    /** @param {number} last @param {Result} result */
    show(last, result) {
      for (const one of rows) one.upTo(last);
      difference.replaceChildren(...(Number.isFinite(result.low) ? [interval(axis.x, top + 18, result, reach)] : []));
    },
    /** @type {(line: Labelled) => void} */
    truth: (line) => true_.replaceChildren(truthLine(axis.x, line, top - 4, bottom)),
  };
}

/**
 * Lets the people of a study enter its stage, more of them in each frame; `done` is called when all are there.
 * @param {ReturnType<typeof stage>} seen @param {StudyPlan} plan @param {People} drawn @param {() => void} done
 */
export function enter(seen, plan, drawn, done) {
  const { people } = plan;
  const whole = Math.min(LONGEST, SHORTEST + A_PERSON * people);
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  /** @type {number | undefined} */
  let begun;
  requestAnimationFrame(frame);

  /** @param {number} now */
  function frame(now) {
    begun ??= now;
    const share = calm ? 1 : Math.min(1, (now - begun) / whole);
    const last = Math.ceil(share * people);
    seen.show(last, resultOf(plan, firstOf(drawn, last)));
    if (share < 1) requestAnimationFrame(frame);
    else done();
  }
}

/** @param {People} people @param {number} last @returns {People} */
function firstOf({ asked, cried, before, after }, last) {
  return { asked: asked.subarray(0, last), cried: cried.subarray(0, last), before: before.subarray(0, last), after: after.subarray(0, last) };
}
