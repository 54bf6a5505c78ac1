// "How sure are you?"

import { h, freshId } from "../shared/dom.js";

const LEVELS = [["guess", "It is a guess"], ["fairly", "Fairly sure"], ["sure", "Very sure"]];

export function confidence() {
  const name = freshId("sure");
  const inputs = LEVELS.map(([value]) => h("input", { type: "radio", name, value }));
  const body = h("fieldset", { class: "gc-sure" },
    h("legend", {}, "How sure are you? (if you like)"),
    LEVELS.map(([, text], i) => h("label", {}, inputs[i], " ", text)));
  return {
    body,
    read: () => inputs.find((input) => input.checked)?.value ?? null,
    write: (level) => { for (const input of inputs) input.checked = input.value === level; },
  };
}
