// A drawing whose parts explain themselves: by pointing at them, or with the buttons below.

import { announce } from "../shared/announce.js";
import { h, the } from "../shared/dom.js";
import { partsOf, take } from "../shared/markup.js";
import { enhanced } from "../shared/root.js";
import { say } from "../shared/say.js";

/** @param {HTMLElement} root */
function enhance(root) {
  const { status, says } = partsOf(root);
  const drawing = the(root, "svg");
  const sentences = [...take(says).querySelectorAll("dd")];
  const parts = [...root.querySelectorAll("[data-names]")].map((button, i) => ({
    button, id: button.dataset.names, name: button.textContent, says: sentences[i].textContent }));
  for (const part of parts) part.button.addEventListener("click", () => show(part));

  /** @param {typeof parts[number]} chosen */
  function show(chosen) {
    for (const part of parts) {
      part.button.setAttribute("aria-pressed", String(part === chosen));
      for (const drawn of drawing.querySelectorAll(`[data-part="${part.id}"]`)) drawn.classList.toggle("gc-lit", part === chosen);
    }
    drawing.classList.add("gc-has-lit");
    const name = say("explore-part", { part: chosen.name });
    status.replaceChildren(h("strong", {}, `${name} `), chosen.says);
    announce(`${name} ${/^.*?[.?](?= |$)/.exec(chosen.says)?.[0] ?? chosen.says}`);
  }

  drawing.addEventListener("click", (event) => {
    const drawn = event.target.closest("[data-part]");
    const chosen = parts.find((part) => part.id === drawn?.dataset.part);
    if (chosen) show(chosen);
  });
}

export default enhanced(enhance);
