// Facts: numbers read off the curves as they are drawn now. `facts.py` reads those it begins with.

/**
 * Makes a reader of a chart's facts; `at(settings, into)` gives the values that are drawn, `read(settings, values)` the facts.
 * @param {Pick<Handed.Moving, "facts" | "tracks" | "size">} moving @param {At} at
 * @returns {(settings: Numbers, values: Float64Array) => Numbers}
 */
export function factReader({ facts, tracks, size }, at) {
  const tracked = Object.fromEntries(tracks.map((track) => [track.label, track]));
  const others = new Float64Array(size);

  return function read(settings, values) {
    return Object.fromEntries(facts.map((fact) => {
      const { x, from, count } = tracked[fact.of];
      const y = values.subarray(from, from + count);
      const other = () => at({ ...settings, ...fact.against }, others).subarray(from, from + count);
      return [fact.id, readOne(fact, x, y, fact.after ? settings[fact.after] : 0, other)];
    }));
  };
}

/**
 * @param {Handed.Fact} fact @param {number[]} x @param {Float64Array} y @param {number} begin
 * @param {() => Float64Array} other
 */
function readOne({ read, x: place = 0 }, x, y, begin, other) {
  const first = Math.max(0, x.findIndex((at) => at >= begin));
  switch (read) {
    case "value": return y[place];
    case "highest": return y[highest(y, first)];
    case "highest at": return extremeAt(x, y, first) - begin;
    case "lowest": return y[highest(y.map((value) => -value), first)];
    case "lowest at": return extremeAt(x, y.map((value) => -value), first) - begin;
    case "at": return level(x, y, begin + place);
    case "fall": return 100 * (1 - level(x, y, begin + place) / y[highest(y, 0)]);
    default: {
      const apart = other();
      return y.reduce((most, value, i) => Math.max(most, Math.abs(value - apart[i])), 0);
    }
  }
}

/** @param {Float64Array} y @param {number} first */
function highest(y, first) {
  let i = first;
  for (let j = first; j < y.length; j += 1) if (y[j] > y[i]) i = j;
  return i;
}

/**
 * Where the curve is highest, by the parabola through its highest point and the two beside it.
 * @param {number[]} x @param {Float64Array} y @param {number} first
 */
function extremeAt(x, y, first) {
  const i = highest(y, first);
  if (i === first || i === y.length - 1) return x[i];
  const before = x[i] - x[i - 1];
  const after = x[i + 1] - x[i];
  const rising = (y[i] - y[i - 1]) / before;
  const falling = (y[i] - y[i + 1]) / after;
  return x[i] + (rising * after - falling * before) / (2 * (rising + falling || 1));
}

/**
 * How high the drawn line stands at a place: straight between its points.
 * @param {number[]} x @param {Float64Array} y @param {number} at
 */
function level(x, y, at) {
  let i = 1;
  while (i < x.length - 1 && x[i] < at) i += 1;
  return y[i - 1] + ((y[i] - y[i - 1]) * (at - x[i - 1])) / (x[i] - x[i - 1]);
}
