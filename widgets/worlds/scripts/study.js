// Draws people and runs studies, by the rules of `people.py` and `study.py`: the same seed, the same people, the same result.

import { evenNumbers, normal } from "./pcg.js";
import { t975 } from "./quantiles.js";

const FEWEST = 3;

/**
 * Lets people see the film. `world` is a world as `as_data` gives it, `plan` is { design, people, minutes, outcome }.
 * Gives { asked, cried, before, after }, each a list with a number for each person.
 * @param {Handed.Rules} world @param {StudyPlan} plan @param {number} seed @returns {People}
 */
export function draw(world, { design, people, minutes, outcome }, seed) {
  const next = evenNumbers(seed);
  const one = world.outcome[outcome];
  const left = Math.exp(-minutes / one.fade);
  const other = Math.sqrt(1 - world.pull ** 2);
  const drawn = { asked: new Uint8Array(people), cried: new Uint8Array(people),
    before: new Float64Array(people), after: new Float64Array(people) };
  for (let i = 0; i < people; i += 1) {
    const hit = normal(next(), next());
    const leaning = world.pull * hit + other * normal(next(), next());
    const missBefore = normal(next(), next());
    const missAfter = normal(next(), next());
    const added = (next() < world.comfort ? one.comforted : one.alone)[minutes];
    const asked = next() < 0.5;
    const managed = next();
    const byLot = asked ? managed < world.manage_tears : managed >= world.manage_holding;
    const cried = design === "lots" ? byLot : leaning > world.border;
    const stirred = one.peak + one.spread * hit;
    drawn.asked[i] = Number(asked);
    drawn.cried[i] = Number(cried);
    drawn.before[i] = one.rest + stirred + one.noise * missBefore;
    drawn.after[i] = one.rest + stirred * left + (cried ? added : 0) + one.noise * missAfter;
  }
  return drawn;
}

/**
 * What a study found: { estimate, error, low, high, groups }; not a number where a group is too small.
 * @param {Handed.Rules} world @param {StudyPlan} plan @param {number} seed @returns {Result}
 */
export function run(world, plan, seed) {
  return resultOf(plan, draw(world, plan, seed));
}

/**
 * The result of people who have been drawn.
 * @param {StudyPlan} plan @param {People} people @returns {Result}
 */
export function resultOf({ design }, { asked, cried, before, after }) {
  if (design === "before-after") {
    const { count, mean, variance } = moments(after.map((value, i) => value - before[i]), cried, 1);
    return interval(mean, Math.sqrt(variance / count), count - 1, [count, count]);
  }
  const among = design === "lots" ? asked : cried;
  const first = moments(after, among, 1);
  const second = moments(after, among, 0);
  const a = first.variance / first.count;
  const b = second.variance / second.count;
  const freedom = (a + b) ** 2 / (a ** 2 / (first.count - 1) + b ** 2 / (second.count - 1));
  return interval(first.mean - second.mean, Math.sqrt(a + b), freedom, [first.count, second.count]);
}

/** @param {number} estimate @param {number} error @param {number} freedom @param {number[]} groups */
function interval(estimate, error, freedom, groups) {
  const reach = t975(Math.max(freedom, 1)) * error;
  return { estimate, error, low: estimate - reach, high: estimate + reach, groups };
}

/**
 * How many have this mark, with the mean and variance of their values.
 * @param {Float64Array} values @param {Uint8Array} marks @param {number} mark
 */
function moments(values, marks, mark) {
  let count = 0;
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) {
    if (marks[i] !== mark) continue;
    count += 1;
    sum += values[i];
  }
  if (count < FEWEST) return { count, mean: NaN, variance: NaN };
  const mean = sum / count;
  let squares = 0;
  for (let i = 0; i < values.length; i += 1) if (marks[i] === mark) squares += (values[i] - mean) ** 2;
  return { count, mean, variance: squares / (count - 1) };
}
