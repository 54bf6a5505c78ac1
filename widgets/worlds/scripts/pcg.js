// PCG32, the generator of `pcg.py`: the same numbers from the same seed. Its 64 bits of state are kept as two halves.

const HIGH = 0x5851f42d;
const LOW = 0x4c957f2d;
const STREAM_HIGH = 0x14057b7e;
const STREAM_LOW = 0xf767814f;

/**
 * Gives a function that gives the next number, evenly spread between 0 and 1, both left out.
 * @param {number} seed
 */
export function evenNumbers(seed) {
  let high = 0;
  let low = seed >>> 0;
  add();
  step();

  function add() {
    const sum = low + STREAM_LOW;
    high = (high + STREAM_HIGH + (sum > 0xffffffff ? 1 : 0)) >>> 0;
    low = sum >>> 0;
  }

  function step() {
    high = (highOfProduct(low, LOW) + Math.imul(high, LOW) + Math.imul(low, HIGH)) >>> 0;
    low = Math.imul(low, LOW) >>> 0;
    add();
  }

  return () => {
    // Bits 27 to 58 of the state, mixed with themselves 18 places on.
    const mixedLow = (((high << 14) | (low >>> 18)) ^ low) >>> 0;
    const mixedHigh = ((high >>> 18) ^ high) >>> 0;
    const mixed = ((mixedHigh << 5) | (mixedLow >>> 27)) >>> 0;
    const turn = high >>> 27;
    step();
    return ((((mixed >>> turn) | (mixed << (-turn & 31))) >>> 0) + 0.5) * 2 ** -32;
  };
}

/**
 * Turns two even numbers into a normal one of mean 0 and spread 1.
 * @param {number} even @param {number} other
 */
export function normal(even, other) {
  return Math.sqrt(-2 * Math.log(even)) * Math.cos(2 * Math.PI * other);
}

/**
 * The upper half of the product of two numbers of 32 bits.
 * @param {number} one @param {number} other
 */
function highOfProduct(one, other) {
  const upper = one >>> 16;
  const lower = one & 0xffff;
  const middle = upper * (other & 0xffff) + ((lower * (other & 0xffff)) >>> 16);
  const rest = lower * (other >>> 16) + (middle % 65536);
  return (upper * (other >>> 16) + Math.floor(middle / 65536) + Math.floor(rest / 65536)) >>> 0;
}
