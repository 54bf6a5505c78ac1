// Where one draws: a slider for each handle, which follows a finger, a mouse or the arrow keys.

import { the } from "../shared/dom.js";

/**
 * Opens it; `at` are the places of its handles, `tell` makes a value a text and `path` values a path. A bar's value is
 * `null` until a hand was there; a curve is drawn as soon as one of its handles was moved.
 * @param {HTMLElement} place @param {number[]} at
 * @param {{ tell: (value: number) => string, path: (values: Drawn, share: (value: number) => number) => string }} ways
 */
export function openPad(place, at, { tell, path }) {
  const isCurve = place.dataset.kind === "curve";
  const inputs = [...place.querySelectorAll("input")];
  const [low, high] = [Number(inputs[0].min), Number(inputs[0].max)];
  /** @type {(value: number) => number} */
  const share = (value) => (100 * (value - low)) / (high - low);
  /** @type {Drawn} */
  let values = at.map(() => null);
  /** @type {{ box: DOMRect, before: Drawn, i: number, last?: { x: number, value: number } } | null} */
  let hand = null;
  let frame = 0;

  place.addEventListener("pointerdown", (event) => {
    // Where it lies is read once, and not while the hand moves.
    hand = { box: place.getBoundingClientRect(), before: values, i: 0 };
    place.setPointerCapture(event.pointerId);
    follow(event, hand);
  });
  place.addEventListener("pointermove", (event) => { if (hand) follow(event, hand); });
  place.addEventListener("pointerup", () => {
    if (hand) inputs[hand.i].focus({ preventScroll: true });
    hand = null;
  });
  place.addEventListener("pointercancel", () => {
    // It was no hand that draws, but one that scrolls.
    if (hand) write(hand.before);
    hand = null;
  });
  inputs.forEach((input, i) => {
    /** @type {(event: Event | KeyboardEvent) => void} */
    const set = (event) => { if (!("key" in event && (event.key === "Tab" || event.key === "Shift"))) put(i, input.valueAsNumber); };
    input.addEventListener("input", set);
    input.addEventListener("keyup", set);
  });
  paint();

  /** @param {PointerEvent} event @param {NonNullable<typeof hand>} held */
  function follow({ clientX, clientY }, held) {
    const { box, last } = held;
    const [x, y] = [(clientX - box.left) / box.width, (clientY - box.top) / box.height];
    const value = isCurve ? high - y * (high - low) : low + x * (high - low);
    if (isCurve || !last) held.i = nearest(isCurve ? x : y);
    if (isCurve && last) {
      // A quick hand passes handles between two looks at it.
      at.forEach((one, j) => {
        const part = (one - last.x) / (x - last.x);
        if (part > 0 && part < 1) put(j, last.value + part * (value - last.value));
      });
    }
    put(held.i, value);
    held.last = { x, value };
  }

  /** @param {number} where */
  function nearest(where) {
    const away = at.map((one) => Math.abs(one - where));
    return away.indexOf(Math.min(...away));
  }

  /**
   * The slider keeps a value within its scale, and to its steps.
   * @param {number} i @param {number} value
   */
  function put(i, value) {
    inputs[i].value = String(value);
    values = inputs.map((input, j) => (isCurve || j === i ? input.valueAsNumber : values[j]));
    if (!frame) frame = requestAnimationFrame(paint);
  }

  /** @param {Drawn} wanted */
  function write(wanted) {
    inputs.forEach((input, i) => { input.value = String(wanted[i] ?? input.defaultValue); });
    values = wanted.map((one, i) => (one === null ? null : inputs[i].valueAsNumber));
    paint();
  }

  function paint() {
    frame = 0;
    inputs.forEach((input, i) => {
      const [told, along] = [tell(input.valueAsNumber), share(input.valueAsNumber)];
      const handle = /** @type {HTMLElement} */ (input.parentElement);
      handle.classList.toggle("gc-touched", values[i] !== null);
      handle.style.setProperty(isCurve ? "--gc-y" : "--gc-x", String(isCurve ? 100 - along : along));
      the(handle, ":scope > :last-child").textContent = told;
      input.setAttribute("aria-valuetext", told);
    });
    the(place, "path").setAttribute("d", path(values, share));
  }

  return { read: () => values, write };
}
