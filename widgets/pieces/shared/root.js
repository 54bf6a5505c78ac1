// The element that a widget lives in: it wears the theme, and keeps its keys to itself.

import { h } from "./dom.js";
import { fromMarkup, settle } from "./markup.js";
import { memoryOf } from "./memory.js";

/**
 * Makes anywidget's entry from a function that brings a piece's markup to life: `enhance(root, data, memory)`. Where the
 * markup stands in the page already, it is brought to life there; where a kernel hands it over, in a node of its own.
 * @template {object} Data @param {Enhance<Data>} enhance @returns {() => { render(place: Place): void }}
 */
export function enhanced(enhance) {
  return () => {
    const nodeIn = nodes();
    return {
      /** @param {Place} place */
      render({ model, el }) {
        const [html, data] = [model.get("html"), model.get("data")];
        if (html === undefined) enliven(el, enhance, data);
        else el.replaceChildren(nodeIn(el, () => fromHtml(html, enhance, data)));
      },
    };
  };
}

/** @template {object} Data @param {string} html @param {Enhance<Data>} enhance @param {Data} data */
function fromHtml(html, enhance, data) {
  const node = h("div", { class: "gc" });
  node.append(fromMarkup(html));
  enliven(node, enhance, data);
  return node;
}

/**
 * Brings markup to life; where that fails, it stands as it stood, and can be read.
 * @template {object} Data @param {HTMLElement} node @param {Enhance<Data>} enhance @param {Data} data
 */
function enliven(node, enhance, data) {
  const about = /** @type {{ item?: string, version?: string }} */ (data);
  const asItStood = node.cloneNode(true);
  node.addEventListener("keydown", keepKey);
  try {
    // What was kept and does not fit is set aside, and the piece starts fresh.
    begin(memoryOf(about), () => {
      putBack();
      begin(memoryOf(about, { recalls: false }), () => {});
    });
  } catch (problem) {
    putBack();
    node.classList.add("gc-asleep");
    console.warn("A piece of the lesson could not be brought to life.", problem);
  }

  /** @param {Memory} memory @param {() => void} fresh */
  function begin(memory, fresh) {
    memory.livesIn(node, fresh);
    enhance(node, data, memory);
    settle(node);
  }

  function putBack() {
    node.replaceChildren(...asItStood.cloneNode(true).childNodes);
  }
}

/**
 * Gives the function that finds the node for a place. It is made once, so that what a learner did in it is still there
 * when Jupyter draws the cell again; where a widget is shown twice at a time, each place has a node of its own.
 * @returns {(el: HTMLElement, make: () => HTMLElement) => HTMLElement}
 */
export function nodes() {
  /** @type {HTMLElement[]} */
  const made = [];
  return (el, make) => {
    let node = made.find((one) => !one.isConnected || el.contains(one));
    if (!node) made.push((node = make()));
    return node;
  };
}

/**
 * Jupyter reads bare keys as commands: arrows change the cell, d d deletes it, Ctrl+Enter runs it anew.
 * @param {KeyboardEvent} event
 */
export function keepKey(event) {
  if (event.key === "Enter" || !(event.ctrlKey || event.metaKey)) event.stopPropagation();
}
