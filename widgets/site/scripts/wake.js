// Brings the pieces of a page to life, each in the place where its text stood.

import beliefs from "../../pieces/beliefs/beliefs.js";
import breathe from "../../pieces/breathe/breathe.js";
import chart from "../../pieces/chart/chart.js";
import claim from "../../pieces/claim/claim.js";
import drawing from "../../pieces/drawing/drawing.js";
import explore from "../../pieces/explore/explore.js";
import header from "../../pieces/header/header.js";
import keepsake from "../../pieces/keepsake/keepsake.js";
import naming from "../../pieces/naming/naming.js";
import plan from "../../pieces/plan/plan.js";
import portrait from "../../pieces/portrait/portrait.js";
import question from "../../pieces/question/question.js";
import reflect from "../../pieces/reflect/reflect.js";
import review from "../../pieces/review/review.js";
import { readPage } from "./page_data.js";

const PIECES = {
  beliefs, breathe, chart, claim, drawing, explore, header, keepsake, naming, plan, portrait, question, reflect, review,
};

const A_FRAME = 16;

/** Wakes every piece of the page, and lets a hand in between; `course` is what all pages share. */
export async function wakePieces(course) {
  const contents = readPage();
  let begun = performance.now();
  for (const place of document.querySelectorAll("[data-gc-piece]")) {
    wake(place, contents[place.dataset.gcPlace], course);
    if (performance.now() - begun < A_FRAME) continue;
    await rest();
    begun = performance.now();
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
