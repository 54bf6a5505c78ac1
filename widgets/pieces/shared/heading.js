// What pieces and their parts are called, for those who go from heading to heading or from group to group: a piece stands one
// level below the section that it is in, and no two groups have the same name.

import { h } from "./dom.js";

/** The heading of a piece. */
export function heading(attributes, ...children) {
  return levelled(h("h3", attributes, ...children));
}

/** The heading of a part of a piece, or of a piece within another. */
export function subheading(attributes, ...children) {
  return levelled(h("h4", attributes, ...children));
}

/** The name of a group that many pieces have: it is seen alone, and heard with what it is about, which ends in a question. */
export function legend(words, about) {
  const [last] = about.trim().match(/[^.?!]+[.?!]*[”’"]?$/);
  return h("legend", {}, words, h("span", { class: "gc-unseen" }, ` ${last}`));
}

/** A piece that stands before the first section of its lesson is itself as high as a section. */
export function levelled(title) {
  // Jupyter may put a piece on the page a little later than it asks for it.
  requestAnimationFrame(() => {
    const lesson = title.closest(".jp-Notebook") ?? document;
    const section = lesson.querySelector("h2:not(dialog h2)");
    const within = section?.compareDocumentPosition(title) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (title.isConnected && !within) title.setAttribute("aria-level", Number(title.tagName[1]) - 1);
  });
  return title;
}
