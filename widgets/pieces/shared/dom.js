// Makes elements. Text is always put in as text: nothing here reads a string as HTML.

import { say } from "./say.js";

const SVG = "http://www.w3.org/2000/svg";

/** Makes an element: h("p", { class: "gc-note", onclick: f }, "words", otherElement). */
export function h(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** The same for SVG. */
export function s(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

let ids = 0;

/** Gives an id that no other element of the page has. */
export function freshId(name) {
  ids += 1;
  return `gc-${name}-${ids}-${Math.random().toString(36).slice(2, 8)}`;
}

/** A link to a page elsewhere, that says so: it opens a window of its own. */
export function linkOut(href, ...children) {
  return h("a", { href, target: "_blank", rel: "noopener noreferrer" }, ...children,
    h("span", { class: "gc-unseen" }, " ", say("piece-new-window")));
}

/** Whether an element has a place on the page, so that it can be seen or scrolled to. */
export function isShown(element) {
  return element.getClientRects().length > 0;
}
