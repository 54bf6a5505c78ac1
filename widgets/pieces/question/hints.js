// Hints, one at a time.

import { h } from "../shared/dom.js";

export function hints(texts) {
  const list = h("ol", { class: "gc-hints", role: "status", "aria-label": "Hints", hidden: true });
  if (texts.length === 0) return { list, buttons: [] };
  let shown = 0;
  const button = h("button", { type: "button", class: "gc-button", onclick: next }, "A hint");

  function next() {
    list.hidden = false;
    list.append(h("li", {}, texts[shown]));
    shown += 1;
    if (shown < texts.length) button.textContent = "Another hint";
    else button.hidden = true;
  }
  return { list, buttons: [button] };
}
