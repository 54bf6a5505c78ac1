// What is true in a world, and what a plan finds there on average, by the formulas of `truth.py`.

/** @param {Handed.Rules} world @param {Pick<StudyPlan, "minutes" | "outcome">} plan */
export function trueEffect(world, { minutes, outcome }) {
  const { comforted, alone } = world.outcome[outcome];
  return world.comfort * comforted[minutes] + (1 - world.comfort) * alone[minutes];
}

/** @param {Handed.Rules} world @param {StudyPlan} plan */
export function expected(world, plan) {
  const { peak, spread, fade } = world.outcome[plan.outcome];
  const truth = trueEffect(world, plan);
  const left = Math.exp(-plan.minutes / fade);
  const density = Math.exp(-(world.border ** 2) / 2) / Math.sqrt(2 * Math.PI);
  const ofCriers = (world.pull * density) / world.criers;
  const ofOthers = (-world.pull * density) / (1 - world.criers);
  if (plan.design === "before-after") return truth + (peak + spread * ofCriers) * (left - 1);
  if (plan.design === "self-chosen") return truth + spread * left * (ofCriers - ofOthers);
  return truth * (world.manage_tears + world.manage_holding - 1);
}
