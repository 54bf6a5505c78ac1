// A curve as a tone along time: the higher the curve stands on its scale, the higher the tone. Curves come one after the
// other, with a rest before each for its name.

export const SECONDS = 4;
const FIRST = 2;
const REST = 1.5;
const STEPS = 241;
const LOWEST = 196;
const OCTAVES = 2;
const QUIET = 0.08;
const SOFTLY = 0.05;

/**
 * When each of `count` curves begins, in seconds, and when all is over.
 * @param {number} count
 */
export function timetable(count) {
  const begins = Array.from({ length: count }, (_, i) => FIRST + REST + i * (SECONDS + REST));
  return { begins, names: begins.map((begin) => begin - REST), end: FIRST + count * (SECONDS + REST) };
}

/**
 * The tones of a curve in even steps of time, in hertz, on the scale on which it is drawn; its points need not be even.
 * @param {number[]} times @param {ArrayLike<number>} values @param {[low: number, high: number]} scale
 */
export function tones(times, values, [low, high]) {
  const length = times[times.length - 1] - times[0];
  let i = 0;
  return Float32Array.from({ length: STEPS }, (_, step) => {
    const time = times[0] + (length * step) / (STEPS - 1);
    while (i < times.length - 2 && times[i + 1] < time) i += 1;
    const value = values[i] + ((values[i + 1] - values[i]) * (time - times[i])) / (times[i + 1] - times[i]);
    return LOWEST * 2 ** (OCTAVES * (value - low) / (high - low));
  });
}

/**
 * Plays curves of tones from a place in their timetable on; gives the way to stop.
 * @param {AudioContext} context @param {Float32Array<ArrayBuffer>[]} curves @param {number} from
 */
export function play(context, curves, from) {
  const voice = context.createOscillator();
  const volume = context.createGain();
  const start = context.currentTime - from;
  volume.gain.value = 0;
  voice.connect(volume).connect(context.destination);
  timetable(curves.length).begins.forEach((begin, i) => {
    const left = Math.min(SECONDS, begin + SECONDS - from);
    if (left > 3 * SOFTLY) sing(voice.frequency, volume.gain, curves[i], start + begin + SECONDS - left, left);
  });
  voice.start();
  return () => voice.stop();
}

/**
 * @param {AudioParam} frequency @param {AudioParam} volume @param {Float32Array<ArrayBuffer>} curve
 * @param {number} at @param {number} left
 */
function sing(frequency, volume, curve, at, left) {
  const heard = Math.round((1 - left / SECONDS) * (curve.length - 1));
  frequency.setValueCurveAtTime(curve.slice(Math.min(heard, curve.length - 2)), at, left);
  volume.setValueAtTime(0, at);
  volume.linearRampToValueAtTime(QUIET, at + SOFTLY);
  volume.setValueAtTime(QUIET, at + left - SOFTLY);
  volume.linearRampToValueAtTime(0, at + left);
}
