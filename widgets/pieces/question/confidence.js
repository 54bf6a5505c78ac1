// "How sure are you?"

import { h, freshId } from "../shared/dom.js";
import { legend } from "../shared/heading.js";

const LEVELS = [["guess", "It is a guess"], ["fairly", "Fairly sure"], ["sure", "Very sure"]];

/** `asks` is what one may be sure of: each of these groups has a name of its own. */
export function confidence(asks) {
  const name = freshId("sure");
  const inputs = LEVELS.map(([value]) => h("input", { type: "radio", name, value }));
  const body = h("fieldset", { class: "gc-sure" },
    legend("How sure are you? (if you like)", asks),
    LEVELS.map(([, text], i) => h("label", {}, inputs[i], " ", text)));
  return {
    body,
    read: () => inputs.find((input) => input.checked)?.value ?? null,
    write: (level) => { for (const input of inputs) input.checked = input.value === level; },
  };
}
