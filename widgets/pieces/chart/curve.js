// The curve through the handles of a drawing: smooth, and between two of them never higher or lower than both.

/**
 * Gives the height of the curve at a place; `x` and `y` are the places and heights of its handles.
 * @param {number[]} x @param {number[]} y @param {number} at
 */
export function heightAt(x, y, at) {
  const i = Math.max(1, x.findIndex((one) => one >= at));
  const width = x[i] - x[i - 1];
  const t = (at - x[i - 1]) / width;
  const [begin, end] = [slope(x, y, i - 1) * width, slope(x, y, i) * width];
  return y[i - 1] + t * (begin + t * (3 * (y[i] - y[i - 1]) - 2 * begin - end + t * (begin + end - 2 * (y[i] - y[i - 1]))));
}

/**
 * Fritsch and Carlson's limits keep the curve from overshooting.
 * @param {number[]} x @param {number[]} y @param {number} i
 */
function slope(x, y, i) {
  /** @type {(j: number) => number} */
  const rise = (j) => (y[j] - y[j - 1]) / (x[j] - x[j - 1]);
  const [before, after] = [rise(Math.max(i, 1)), rise(Math.min(i + 1, x.length - 1))];
  const least = 3 * Math.min(Math.abs(before), Math.abs(after));
  return before * after > 0 ? Math.sign(before) * Math.min(Math.abs(before + after) / 2, least) : 0;
}
