// A slider with its name and its value.

import { h, freshId } from "../shared/dom.js";

export function sliderControl({ id, label, unit, nodes, start, step }, moved) {
  const inputId = freshId(id);
  const input = h("input", { id: inputId, type: "range", min: nodes[0], max: nodes.at(-1), step, value: start, oninput: move });
  // Seen only: what is heard is the slider's own aria-valuetext.
  const value = h("span", { class: "gc-value", "aria-hidden": "true" });

  function move() {
    tell();
    moved();
  }

  function tell() {
    value.textContent = `${input.value} ${unit}`.trim();
    input.setAttribute("aria-valuetext", value.textContent);
  }

  /** Sets a value that was kept; one that the slider no longer knows leaves it where it is. */
  function write(wanted) {
    if (!(wanted >= nodes[0] && wanted <= nodes.at(-1))) return;
    input.value = wanted;
    tell();
  }

  tell();
  return {
    body: h("div", { class: "gc-slider" }, h("label", { for: inputId }, label), value, input),
    read: () => input.valueAsNumber,
    write,
    reset: () => write(start),
  };
}
