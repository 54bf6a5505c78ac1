// The level of a heading, for those who go from heading to heading: a piece stands one level below the section that it is in.

import { h } from "./dom.js";

/**
 * The heading of a part of a piece, or of a piece within another.
 * @param {Attributes} attributes @param {...(Child | Child[])} children
 */
export function subheading(attributes, ...children) {
  return levelled(h("h4", attributes, ...children));
}

/**
 * A piece that stands before the first section of its lesson is itself as high as a section.
 * @template {HTMLElement} T @param {T} title @returns {T}
 */
export function levelled(title) {
  // Jupyter may put a piece on the page a little later than it asks for it.
  requestAnimationFrame(() => {
    const lesson = title.closest(".jp-Notebook") ?? document;
    const section = lesson.querySelector("h2:not(dialog h2)");
    const within = section && section.compareDocumentPosition(title) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (title.isConnected && !within) title.setAttribute("aria-level", String(Number(title.tagName[1]) - 1));
  });
  return title;
}
