// How a source is named.

import { h, linkOut } from "./dom.js";

/** One source as a list item, with its link. */
export function source(reference) {
  const seen = reference.seen === "press report" ? " Seen only in a press report." : "";
  return h("li", {}, `${whoAndWhen(reference)} `, linkOut(reference.link, reference.title),
    reference.journal ? `. ${reference.journal}.` : ".", seen);
}

/** Authors and year, as far as they were seen. */
export function whoAndWhen({ authors, year }) {
  return `${authors || "Authors not seen"}${year ? ` (${year})` : ""}.`;
}

/** A list of sources that opens. */
export function sources(references) {
  return h("details", { class: "gc-sources" }, h("summary", {}, references.length === 1 ? "Source" : "Sources"),
    h("ul", {}, references.map(source)));
}
