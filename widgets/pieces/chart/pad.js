// Where one draws: a slider for each handle, which follows a finger, a mouse or the arrow keys.

/**
 * Opens it; `at` are the places of its handles, `tell` makes a value a text and `path` values a path. A bar's value is
 * `null` until a hand was there; a curve is drawn as soon as one of its handles was moved.
 */
export function openPad(place, at, { tell, path }) {
  const isCurve = place.dataset.kind === "curve";
  const inputs = [...place.querySelectorAll("input")];
  const [low, high] = [Number(inputs[0].min), Number(inputs[0].max)];
  const share = (value) => (100 * (value - low)) / (high - low);
  const drawing = { hold, move, up, cancel };
  let values = at.map(() => null);
  let hand = null;
  let frame = 0;

  for (const [name, act] of Object.entries(drawing)) place.addEventListener(`pointer${name === "hold" ? "down" : name}`, act);
  inputs.forEach((input, i) => {
    const set = ({ key }) => { if (key !== "Tab" && key !== "Shift") put(i, input.value); };
    input.addEventListener("input", set);
    input.addEventListener("keyup", set);
  });
  paint();

  function hold(event) {
    // Where it lies is read once, and not while the hand moves.
    hand = { box: place.getBoundingClientRect(), before: values, i: -1 };
    place.setPointerCapture(event.pointerId);
    move(event);
  }

  function move({ clientX, clientY }) {
    if (!hand) return;
    const [x, y] = [(clientX - hand.box.left) / hand.box.width, (clientY - hand.box.top) / hand.box.height];
    const value = isCurve ? high - y * (high - low) : low + x * (high - low);
    if (isCurve || hand.i < 0) hand.i = nearest(isCurve ? x : y);
    // A quick hand passes handles between two looks at it.
    at.forEach((one, j) => {
      const part = (one - hand.x) / (x - hand.x);
      if (isCurve && part > 0 && part < 1) put(j, hand.value + part * (value - hand.value));
    });
    put(hand.i, value);
    Object.assign(hand, { x, value });
  }

  function up() {
    if (hand) inputs[hand.i].focus({ preventScroll: true });
    hand = null;
  }

  /** It was no hand that draws, but one that scrolls. */
  function cancel() {
    if (hand) write(hand.before);
    hand = null;
  }

  function nearest(where) {
    return at.reduce((best, one, i) => (Math.abs(one - where) < Math.abs(at[best] - where) ? i : best), 0);
  }

  /** The slider keeps a value within its scale, and to its steps. */
  function put(i, value) {
    inputs[i].value = value;
    values = inputs.map((input, j) => (isCurve || j === i ? input.valueAsNumber : values[j]));
    frame ||= requestAnimationFrame(paint);
  }

  function write(wanted) {
    values = [...wanted];
    inputs.forEach((input, i) => { input.value = values[i] ?? input.defaultValue; });
    paint();
  }

  function paint() {
    frame = 0;
    inputs.forEach((input, i) => {
      const [handle, told] = [input.parentElement, tell(input.valueAsNumber)];
      handle.classList.toggle("gc-touched", values[i] !== null);
      handle.style.setProperty(isCurve ? "--gc-y" : "--gc-x", isCurve ? 100 - share(input.value) : share(input.value));
      handle.lastElementChild.textContent = told;
      input.setAttribute("aria-valuetext", told);
    });
    place.querySelector("path").setAttribute("d", path(values, share));
  }

  return { read: () => values, write };
}
