// Hints, one at a time.

import { announce } from "../shared/announce.js";
import { h } from "../shared/dom.js";

export function hints(texts) {
  const list = h("ol", { class: "gc-hints" });
  const body = h("div", {});
  if (texts.length === 0) return { body, buttons: [] };
  let shown = 0;
  const button = h("button", { type: "button", class: "gc-button", onclick: next }, "A hint");

  function next() {
    body.append(list);
    const hint = h("li", { tabindex: "-1" }, texts[shown]);
    list.append(hint);
    shown += 1;
    if (shown < texts.length) button.textContent = "Another hint";
    if (shown < texts.length || !leave(hint)) announce(`Hint: ${hint.textContent}`);
  }

  /** No hint is left. Whoever came by keyboard goes on from the last one, and so hears it; else this is false. */
  function leave(hint) {
    const here = document.activeElement === button;
    button.hidden = true;
    if (here) hint.focus();
    return here;
  }
  return { body, buttons: [button] };
}
