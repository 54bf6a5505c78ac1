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
  let values = at.map(() => null);
  let hand = null;
  let frame = 0;

  place.addEventListener("pointerdown", (event) => {
    // Where it lies is read once, and not while the hand moves.
    hand = { box: place.getBoundingClientRect(), before: values };
    place.setPointerCapture(event.pointerId);
    follow(event);
  });
  place.addEventListener("pointermove", (event) => { if (hand) follow(event); });
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
    const set = ({ key }) => { if (key !== "Tab" && key !== "Shift") put(i, input.value); };
    input.addEventListener("input", set);
    input.addEventListener("keyup", set);
  });
  paint();

  function follow({ clientX, clientY }) {
    const { box, last } = hand;
    const [x, y] = [(clientX - box.left) / box.width, (clientY - box.top) / box.height];
    const value = isCurve ? high - y * (high - low) : low + x * (high - low);
    if (isCurve || !last) hand.i = nearest(isCurve ? x : y);
    if (isCurve && last) {
      // A quick hand passes handles between two looks at it.
      at.forEach((one, j) => {
        const part = (one - last.x) / (x - last.x);
        if (part > 0 && part < 1) put(j, last.value + part * (value - last.value));
      });
    }
    put(hand.i, value);
    hand.last = { x, value };
  }

  function nearest(where) {
    const away = at.map((one) => Math.abs(one - where));
    return away.indexOf(Math.min(...away));
  }

  /** The slider keeps a value within its scale, and to its steps. */
  function put(i, value) {
    inputs[i].value = value;
    values = inputs.map((input, j) => (isCurve || j === i ? input.valueAsNumber : values[j]));
    if (!frame) frame = requestAnimationFrame(paint);
  }

  function write(wanted) {
    inputs.forEach((input, i) => { input.value = wanted[i] ?? input.defaultValue; });
    values = wanted.map((one, i) => (one === null ? null : inputs[i].valueAsNumber));
    paint();
  }

  function paint() {
    frame = 0;
    inputs.forEach((input, i) => {
      const [handle, told, along] = [input.parentElement, tell(input.valueAsNumber), share(input.value)];
      handle.classList.toggle("gc-touched", values[i] !== null);
      handle.style.setProperty(isCurve ? "--gc-y" : "--gc-x", isCurve ? 100 - along : along);
      handle.lastElementChild.textContent = told;
      input.setAttribute("aria-valuetext", told);
    });
    place.querySelector("path").setAttribute("d", path(values, share));
  }

  return { read: () => values, write };
}
