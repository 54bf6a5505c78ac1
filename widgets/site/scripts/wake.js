// Brings the pieces of a page to life, each in the place where its text stood.

import { PIECES } from "../../pieces/pieces.js";
import { readPage } from "./page_data.js";

/** Wakes every piece of the page, and lets a hand in before each; `course` is what all pages share. */
export async function wakePieces(course) {
  const contentAt = readPage();
  for (const place of document.querySelectorAll("[data-gc-piece]")) {
    await rest();
    try {
      wake(place, contentAt(place.dataset.gcPlace), course);
    } catch (problem) {
      // Its text stands as it stood without scripts, and all others wake.
      console.warn("A Good Cry: one piece could not be woken.", problem);
    }
  }
}

/** Lets the browser do what waits. */
function rest() {
  return globalThis.scheduler?.yield?.() ?? new Promise((done) => { setTimeout(done); });
}

function wake(place, content, { help, terms, map }) {
  const kind = place.dataset.gcPiece;
  for (const svg of place.querySelectorAll("[data-gc-svg]")) putBack(svg, content);
  if (kind === "header") Object.assign(content, { help, terms, map });
  PIECES[kind]().render({ model: { get: () => content }, el: place });
}

/** Pictures stand in the page already and are not sent twice: `data-gc-svg` says where in the content one belongs. */
function putBack(svg, content) {
  for (const mark of svg.querySelectorAll(".gc-mark")) mark.remove();
  const path = svg.dataset.gcSvg.split(".");
  const last = path.pop();
  const owner = path.reduce((part, name) => part[name], content);
  owner[last] = new XMLSerializer().serializeToString(svg);
}
