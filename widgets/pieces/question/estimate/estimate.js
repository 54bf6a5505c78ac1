// A number to guess, with a line that shows how near it came.

import { s, the } from "../../shared/dom.js";
import { formOf } from "../../shared/forms.js";
import { say } from "../../shared/say.js";

/** @param {Parts} parts @param {Handed.Estimate} data @returns {Answering} */
export function estimate({ body, answer: known }, { number, low, high, unit }) {
  const [range, box] = body.querySelectorAll("input");
  const [least, most] = [Number(range.min), Number(range.max)];
  const notes = Object.fromEntries([...known.querySelectorAll("li")].map((note) => [note.dataset.place, note]));
  // A hand that lets go where the handle already stands has answered too.
  for (const touched of ["input", "pointerup", "keyup"]) range.addEventListener(touched, follow);
  box.addEventListener("input", () => {
    if (box.value !== "") range.value = box.value;
    tell();
  });

  /** @param {Event | KeyboardEvent} event */
  function follow(event) {
    if ("key" in event && (event.key === "Tab" || event.key === "Shift")) return;
    box.value = range.value;
    tell();
  }

  function tell() {
    the(body, ".gc-unit").textContent = formOf(unit, box.value);
    if (box.value !== "") range.setAttribute("aria-valuetext", `${range.value} ${formOf(unit, range.value)}`);
  }

  /** @param {number} wanted */
  function write(wanted) {
    const fits = wanted >= least && wanted <= most;
    if (fits) {
      box.value = String(wanted);
      range.value = box.value;
      tell();
    }
    return fits;
  }

  /** @param {number} given @returns {Judged} */
  function judge(given) {
    if (given < low) return { right: false, says: say("question-under"), notes: [notes.under], rest: [notes.fits] };
    if (given > high) return { right: false, says: say("question-over"), notes: [notes.over], rest: [notes.fits] };
    return { right: true, says: say("question-close", { answer: String(number), unit: formOf(unit, number) }), picture: numberLine(given),
      notes: [bare(notes.fits)], rest: [] };
  }

  /** @param {number} given */
  function numberLine(given) {
    /** @type {(value: number) => number} */
    const at = (value) => 20 + (560 * (value - least)) / (most - least);
    /** @type {(value: number, name: string, says: string, textY: number) => Element[]} */
    const mark = (value, name, says, textY) => [
      s("circle", { cx: at(value), cy: 40, r: 7, class: `gc-dot-${name}` }),
      s("text", { x: at(value), y: textY, "text-anchor": "middle" }, says)];
    return s("svg", { viewBox: "0 0 600 80", class: "gc-numberline", role: "img",
      "aria-label": say("question-numberline", { given: String(given), answer: String(number), unit: formOf(unit, number) }) },
    s("line", { x1: 20, x2: 580, y1: 40, y2: 40 }),
    mark(number, "number", say("question-numberline-number", { answer: String(number) }), 70),
    mark(given, "you", say("question-numberline-you", { given: String(given) }), 22));
  }

  return {
    empty: say("question-empty-estimate", { least: String(least), most: String(most) }),
    /** @returns {number | null} */
    read() {
      const given = box.valueAsNumber;
      return given >= least && given <= most ? given : null;
    },
    response: (given) => given,
    write,
    judge,
  };
}

/**
 * What is said of the number where the number itself was said already.
 * @param {HTMLElement} note
 */
function bare(note) {
  const only = note.cloneNode(true);
  the(only, ".gc-about").remove();
  return only;
}
