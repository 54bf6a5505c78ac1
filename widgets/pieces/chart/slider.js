// A slider with its name and its value.

import { the } from "../shared/dom.js";
import { formOf } from "../shared/forms.js";

/**
 * Brings a slider to life where it stands; `moved` is called when a hand has moved it.
 * @param {ParentNode} place @param {string} unit @param {() => void} moved
 */
export function sliderControl(place, unit, moved) {
  const input = the(place, "input");
  // Seen only: what is heard is the slider's own aria-valuetext.
  const value = the(place, ".gc-value");
  input.addEventListener("input", () => {
    tell();
    moved();
  });

  function tell() {
    value.textContent = `${input.value} ${formOf(unit, input.value)}`.trim();
    input.setAttribute("aria-valuetext", value.textContent);
  }

  /**
   * Sets a value that was kept; one that the slider no longer knows leaves it where it is.
   * @param {number} wanted
   */
  function write(wanted) {
    if (!(wanted >= Number(input.min) && wanted <= Number(input.max))) return;
    input.value = String(wanted);
    tell();
  }

  return {
    read: () => input.valueAsNumber,
    write,
    reset: () => write(Number(input.defaultValue)),
  };
}
