// Makes elements. Text is always put in as text: nothing here reads a string as HTML.

import { say } from "./say.js";

const SVG = "http://www.w3.org/2000/svg";

/**
 * Makes an element: h("p", { class: "gc-note", onclick: f }, "words", otherElement).
 * @template {keyof HTMLElementTagNameMap} T @param {T} tag @param {Attributes} [attributes]
 * @param {...(Child | Child[])} children @returns {HTMLElementTagNameMap[T]}
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  fill(element, attributes, children);
  return element;
}

/**
 * The same for SVG.
 * @template {keyof SVGElementTagNameMap} T @param {T} tag @param {Attributes} [attributes]
 * @param {...(Child | Child[])} children @returns {SVGElementTagNameMap[T]}
 */
export function s(tag, attributes = {}, ...children) {
  const element = document.createElementNS(SVG, tag);
  fill(element, attributes, children);
  return element;
}

/**
 * A button by its words, with what it does; `look` is a class that makes it another one, such as gc-main.
 * @param {Child} words @param {(event: MouseEvent) => unknown} act @param {string} [look]
 */
export function buttonFor(words, act, look) {
  return h("button", { type: "button", class: look ? `gc-button ${look}` : "gc-button", onclick: act }, words);
}

/** @param {Element} element @param {Attributes} attributes @param {Children} children */
function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (typeof value === "function") element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  for (const child of children.flat()) if (child !== null && child !== undefined) element.append(child);
}

/**
 * What a selector finds within an element, where the markup always has it.
 * @template {string} S
 * @param {ParentNode} root @param {S} selector
 * @returns {Selected<S>}
 */
export function the(root, selector) {
  const found = root.querySelector(selector);
  if (!found) throw new Error(`Nothing here is “${selector}”.`);
  return found;
}

/**
 * The elements within another, of the kinds that the markup has there.
 * @template {Element[]} Kinds
 * @param {ParentNode} root @returns {Kinds}
 */
export function childrenOf(root) {
  return /** @type {Kinds} */ ([...root.children]);
}

let ids = 0;

/**
 * Gives an id that no other element of the page has.
 * @param {string} name
 */
export function freshId(name) {
  ids += 1;
  return `gc-${name}-${ids}-${Math.random().toString(36).slice(2, 8)}`;
}

/**
 * A link to a page elsewhere, that says so: it opens a window of its own.
 * @param {string} href @param {...(Child | Child[])} children
 */
export function linkOut(href, ...children) {
  return h("a", { href, target: "_blank", rel: "noopener noreferrer" }, ...children,
    h("span", { class: "gc-unseen" }, " ", say("piece-new-window")));
}

/**
 * Whether an element has a place on the page, so that it can be seen or scrolled to.
 * @param {Element} element
 */
export function isShown(element) {
  return element.getClientRects().length > 0;
}
