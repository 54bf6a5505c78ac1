/* What stands above a lesson: one calm message, and whatever else asks for room there. */
import { element } from "./element.js";
import { say } from "./say.js";

/** @type {WeakMap<NotebookPanel, LuminoWidget>} */
const lines = new WeakMap();

/**
 * Say something above the notebook, aloud too, in place of what was said there before, until it is put away.
 * @param {NotebookPanel} panel @param {Pick<Jupyter, "Widget">} jupyter @param {string} sentence
 */
export function sayAbove(panel, jupyter, sentence) {
  sayNothing(panel);
  const line = new jupyter.Widget();
  line.addClass("gc-start-line");
  const said = element("p", { role: "status" });
  const putAway = element("button", { type: "button", textContent: say("header-put-away"), onclick: () => sayNothing(panel) });
  const body = element("div", {}, said, putAway);
  line.node.append(body);
  lines.set(panel, line);
  standAbove(panel, line, body);
  // A screen reader announces what changes in a status it has already seen.
  requestAnimationFrame(() => {
    said.textContent = sentence;
  });
}

/**
 * Put a widget above the notebook, below what stands there; it is as high as the one element in it.
 * @param {NotebookPanel} panel @param {LuminoWidget} widget @param {HTMLElement} body
 */
export function standAbove(panel, widget, body) {
  panel.contentHeader.addWidget(widget);
  // Jupyter gives the place above a notebook no more height than it is told to: so this says how much is needed.
  new ResizeObserver(() => makeRoom(panel, widget, body)).observe(body);
}

/**
 * Take back what was said.
 * @param {NotebookPanel} panel
 */
function sayNothing(panel) {
  lines.get(panel)?.dispose();
  lines.delete(panel);
}

/** @param {NotebookPanel} panel @param {LuminoWidget} widget @param {HTMLElement} body */
function makeRoom(panel, widget, body) {
  if (widget.isDisposed) return;
  widget.node.style.minHeight = `${Math.ceil(body.getBoundingClientRect().height)}px`;
  panel.contentHeader.fit();
}
