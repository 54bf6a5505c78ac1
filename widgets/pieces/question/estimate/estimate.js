// A number to guess, with a line that shows how near it came.

import { s } from "../../shared/dom.js";

export function estimate({ body, answer: known }, { number, low, high, unit }) {
  const [range, box] = body.querySelectorAll("input");
  const [least, most] = [Number(range.min), Number(range.max)];
  const notes = Object.fromEntries([...known.querySelectorAll("li")].map((note) => [note.dataset.place, note]));
  // A hand that lets go where the handle already stands has answered too.
  for (const touched of ["input", "pointerup", "keyup"]) range.addEventListener(touched, follow);
  box.addEventListener("input", () => { if (box.value !== "") range.value = box.value; });

  function follow({ key }) {
    if (key === "Tab" || key === "Shift") return;
    box.value = range.value;
    range.setAttribute("aria-valuetext", `${range.value} ${unit}`);
  }

  function write(wanted) {
    const fits = wanted >= least && wanted <= most;
    if (fits) {
      box.value = wanted;
      range.value = wanted;
    }
    return fits;
  }

  function judge(given) {
    if (given < low) return { right: false, say: "The number is higher.", notes: [notes.under], rest: [notes.fits] };
    if (given > high) return { right: false, say: "The number is lower.", notes: [notes.over], rest: [notes.fits] };
    return { right: true, say: `Close: the number is ${number} ${unit}.`, picture: numberLine(given), notes: [bare(notes.fits)], rest: [] };
  }

  function numberLine(given) {
    const at = (value) => 20 + (560 * (value - least)) / (most - least);
    const mark = (value, name, textY) => [
      s("circle", { cx: at(value), cy: 40, r: 7, class: `gc-dot-${name}` }),
      s("text", { x: at(value), y: textY, "text-anchor": "middle" }, `${name} ${value}`)];
    return s("svg", { viewBox: "0 0 600 80", class: "gc-numberline", role: "img",
      "aria-label": `Your guess is ${given}, the number is ${number} ${unit}` },
    s("line", { x1: 20, x2: 580, y1: 40, y2: 40 }),
    mark(number, "number", 70), mark(given, "you", 22));
  }

  return {
    empty: `Move the slider, or write a number from ${least} to ${most}.`,
    read() {
      const given = box.valueAsNumber;
      return given >= least && given <= most ? given : null;
    },
    response: (given) => given,
    write,
    judge,
  };
}

/** What is said of the number where the number itself was said already. */
function bare(note) {
  const only = note.cloneNode(true);
  only.querySelector(".gc-about").remove();
  return only;
}
