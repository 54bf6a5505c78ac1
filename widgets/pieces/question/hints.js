// Hints, one at a time.

import { h } from "../shared/dom.js";

export function hints(texts) {
  const list = h("ol", { class: "gc-hints", tabindex: "-1" });
  const body = h("div", { role: "status" });
  if (texts.length === 0) return { body, buttons: [] };
  let shown = 0;
  const button = h("button", { type: "button", class: "gc-button", onclick: next }, "A hint");

  function next() {
    body.append(list);
    list.append(h("li", {}, texts[shown]));
    shown += 1;
    if (shown < texts.length) button.textContent = "Another hint";
    else leave();
  }

  /** No hint is left. Whoever came by keyboard goes on from the hints. */
  function leave() {
    const here = document.activeElement === button;
    button.hidden = true;
    if (here) list.focus();
  }
  return { body, buttons: [button] };
}
