// How a source is named.

import { h, linkOut } from "./dom.js";
import { say } from "./say.js";

/** One source as a list item, with its link. */
export function source(reference) {
  const seen = reference.seen === "press report" ? ` ${say("source-press")}` : "";
  return h("li", {}, `${whoAndWhen(reference)} `, linkOut(reference.link, reference.title),
    reference.journal ? say("source-journal", { journal: reference.journal }) : ".", seen);
}

/** Authors and year, as far as they were seen. */
export function whoAndWhen({ authors, year }) {
  const known = authors || say("source-no-authors");
  return year ? say("source-who-when", { authors: known, year: String(year) }) : say("source-who", { authors: known });
}

/** A list of sources that opens. */
export function sources(references) {
  return h("details", { class: "gc-sources" }, h("summary", {}, references.length === 1 ? say("source-one") : say("source-many")),
    h("ul", {}, references.map(source)));
}
