// Puts studies together, by the rules of `pooling.py`.

const Z = 1.959963984540054;

/**
 * Gives { fixed, random, between, unlike }; fixed and random are each { mean, low, high, weights }.
 * @param {{ estimate: number, error: number }[]} studies
 */
export function pooled(studies) {
  const weights = studies.map(({ error }) => error ** -2);
  const fixed = mean(studies, weights);
  const unrest = sum(studies.map(({ estimate }, i) => weights[i] * (estimate - fixed.mean) ** 2));
  const freedom = studies.length - 1;
  const scale = sum(weights) - sum(weights.map((weight) => weight ** 2)) / sum(weights);
  const between = freedom ? Math.max(0, (unrest - freedom) / scale) : 0;
  const unlike = freedom && unrest > 0 ? Math.max(0, 1 - freedom / unrest) : 0;
  return { fixed, random: mean(studies, studies.map(({ error }) => 1 / (error ** 2 + between))), between, unlike };
}

/** @param {{ estimate: number, error: number }[]} studies @param {number[]} weights */
function mean(studies, weights) {
  const total = sum(weights);
  const middle = sum(studies.map(({ estimate }, i) => weights[i] * estimate)) / total;
  const reach = Z / Math.sqrt(total);
  return { mean: middle, low: middle - reach, high: middle + reach, weights: weights.map((weight) => weight / total) };
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
