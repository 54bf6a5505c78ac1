// Reads whole numbers that were written as differences of neighbours, by the rules of `packing.py`.

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const PLACES = new Uint8Array(128);
for (let i = 0; i < LETTERS.length; i += 1) PLACES[LETTERS.charCodeAt(i)] = i;

/**
 * Gives the numbers, from 0 to 65535, of an array of this shape.
 * @param {string} text @param {number[]} shape
 */
export function read(text, shape) {
  const numbers = new Uint16Array(shape.reduce((one, other) => one * other, 1));
  for (let i = 0, at = 0; at < text.length; i += 1) {
    let [folded, bits, part] = [0, 0, 0];
    do {
      part = PLACES[text.charCodeAt(at)];
      folded |= (part & 31) << bits;
      at += 1;
      bits += 5;
    } while (part > 31);
    numbers[i] = folded & 1 ? -((folded + 1) >> 1) : folded >> 1;
  }
  let step = 1;
  [...shape.slice(-1), ...shape.slice().reverse()].forEach((length, i) => {
    addUp(numbers, step, length);
    if (i) step *= length;
  });
  return numbers;
}

/**
 * Adds each number of a row to the next; those of a row are so many places apart. Beyond 65535 they begin anew.
 * @param {Uint16Array} numbers @param {number} step @param {number} length
 */
function addUp(numbers, step, length) {
  const whole = step * length;
  for (let row = 0; row < numbers.length; row += whole) {
    for (let i = row + step; i < row + whole; i += 1) numbers[i] += numbers[i - step];
  }
}
