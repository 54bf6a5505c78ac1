// A number to guess, with a line that shows how near it came.

import { h, s } from "../shared/dom.js";

export function estimate(question) {
  const { least, most, step, unit } = question;
  const limits = { min: least, max: most, step };
  const range = h("input", { type: "range", ...limits, value: (least + most) / 2, "aria-label": `Your guess, ${unit}` });
  const box = h("input", { type: "number", ...limits, "aria-label": `Your guess as a number, ${unit}` });
  // A hand that lets go where the handle already stands has answered too.
  for (const touched of ["input", "pointerup", "keyup"]) range.addEventListener(touched, take);
  box.addEventListener("input", () => { if (box.value !== "") range.value = box.value; });

  function write(number) {
    const known = number >= least && number <= most;
    if (known) {
      box.value = number;
      range.value = number;
    }
    return known;
  }

  function take({ key }) {
    if (key === "Tab" || key === "Shift") return;
    box.value = range.value;
    range.setAttribute("aria-valuetext", `${range.value} ${unit}`);
  }

  return {
    body: h("div", { class: "gc-estimate" }, range, h("span", { class: "gc-number" }, box, " ", unit)),
    check: "Check",
    empty: `Move the slider, or write a number from ${least} to ${most}.`,
    read() {
      const given = box.valueAsNumber;
      return given >= least && given <= most ? given : null;
    },
    response: (given) => given,
    write,
    judge(given) {
      const place = given < question.low ? "under" : given > question.high ? "over" : "fits";
      const away = { under: "The number is higher.", over: "The number is lower." };
      return {
        right: place === "fits",
        say: place === "fits" ? `Close: the number is ${question.answer} ${unit}.` : away[place],
        picture: place === "fits" ? numberLine(question, given) : null,
        notes: [{ about: "", why: question.why[place], fits: place === "fits" }],
        rest: place === "fits" ? [] : [{ about: `${question.answer} ${unit}.`, why: question.why.fits, fits: true }],
      };
    },
  };
}

function numberLine(question, given) {
  const at = (value) => 20 + (560 * (value - question.least)) / (question.most - question.least);
  const mark = (value, name, textY) => [
    s("circle", { cx: at(value), cy: 40, r: 7, class: `gc-dot-${name}` }),
    s("text", { x: at(value), y: textY, "text-anchor": "middle" }, `${name} ${value}`)];
  return s("svg", { viewBox: "0 0 600 80", class: "gc-numberline", role: "img",
    "aria-label": `Your guess is ${given}, the number is ${question.answer} ${question.unit}` },
  s("line", { x1: 20, x2: 580, y1: 40, y2: 40 }),
  mark(question.answer, "number", 70), mark(given, "you", 22));
}
