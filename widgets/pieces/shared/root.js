// The element that a widget lives in: it wears the theme, and keeps its keys to itself.

import { h } from "./dom.js";
import { memoryOf } from "./memory.js";

/**
 * Makes anywidget's entry from a function that builds a widget's node out of its content and its memory.
 * The node is built once, so that what a learner did in it is still there when Jupyter draws the cell again.
 */
export function piece(build) {
  return () => {
    let node;
    return {
      render({ model, el }) {
        node ??= living(build, model.get("content"));
        node.addEventListener("keydown", keepKey);
        el.replaceChildren(node);
      },
    };
  };
}

function living(build, content) {
  const memory = memoryOf(content);
  const node = h("div", { class: "gc" }, build(content, memory));
  memory.livesIn(node);
  return node;
}

/** Jupyter reads bare keys as commands: arrows change the cell, d d deletes it, Ctrl+Enter runs it anew. */
export function keepKey(event) {
  if (event.key === "Enter" || !(event.ctrlKey || event.metaKey)) event.stopPropagation();
}
