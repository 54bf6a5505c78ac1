// The 97.5 % point of Student's distribution, by the formula of `quantiles.py` (Hill 1970).

const TWO_TAILS = 0.05;
const CLOSE = 0.05;
const Z = -1.9599639845400545;

/** @param {number} n */
export function t975(n) {
  const a = 1 / (n - 0.5);
  const b = 48 / a ** 2;
  const c = (((20700 * a) / b - 98) * a - 16) * a + 96.36;
  const d = ((94.5 / (b + c) - 3) / b + 1) * Math.sqrt((a * Math.PI) / 2) * n;
  const y = (d * TWO_TAILS) ** (2 / n);
  return Math.sqrt(n * (y > CLOSE + a ? nearNormal(n, a, b, c, d) : farOut(n, y, d)));
}

/** @param {number} n @param {number} a @param {number} b @param {number} first @param {number} d */
function nearNormal(n, a, b, first, d) {
  let c = n < 5 ? first + 0.3 * (n - 4.5) * (Z + 0.6) : first;
  c = (((0.05 * d * Z - 5) * Z - 7) * Z - 2) * Z + b + c;
  let y = Z * Z;
  y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * Z;
  return Math.expm1(a * y * y);
}

/** @param {number} n @param {number} y @param {number} d */
function farOut(n, y, d) {
  const inner = 1 / (((n + 6) / (n * y) - 0.089 * d - 0.822) * (n + 2) * 3) + 0.5 / (n + 4);
  return ((inner * y - 1) * (n + 1)) / (n + 2) + 1 / y;
}
