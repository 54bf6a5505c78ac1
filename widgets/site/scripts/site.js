// Brings a page of the site to life: every piece of the lesson, the record, help and pause.

import beliefs from "../../pieces/beliefs/beliefs.js";
import breathe from "../../pieces/breathe/breathe.js";
import chart from "../../pieces/chart/chart.js";
import claim from "../../pieces/claim/claim.js";
import drawing from "../../pieces/drawing/drawing.js";
import explore from "../../pieces/explore/explore.js";
import header from "../../pieces/header/header.js";
import naming from "../../pieces/naming/naming.js";
import plan from "../../pieces/plan/plan.js";
import portrait from "../../pieces/portrait/portrait.js";
import question from "../../pieces/question/question.js";
import reflect from "../../pieces/reflect/reflect.js";
import { connectKeeper } from "../../pieces/shared/record.js";
import { furnish } from "../../pieces/header/furnish.js";
import { browserKeeper } from "./browser_record.js";
import { readPage } from "./page_data.js";
import { showProgress } from "./progress.js";
import { openSearch } from "./search.js";
import { keepForOffline } from "./offline.js";

const PIECES = { beliefs, breathe, chart, claim, drawing, explore, header, naming, plan, portrait, question, reflect };

const course = globalThis.goodCryCourse;
const contents = readPage();
const places = document.querySelectorAll("[data-gc-piece]");

connectKeeper(browserKeeper(course.about));
for (const place of places) wake(place);
if (!document.querySelector('[data-gc-piece="header"]')) furnish(document.body, course);
showProgress(course.map);
openSearch();
openContents();
document.body.dataset.ready = "yes";
keepForOffline();

/** Puts the living piece where its text stood. */
function wake(place) {
  const kind = place.dataset.gcPiece;
  const content = contents[place.dataset.gcPlace];
  for (const svg of place.querySelectorAll("[data-gc-svg]")) putBack(svg, content);
  if (kind === "header") Object.assign(content, { help: course.help, terms: course.terms, map: course.map });
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

/** Where there is room beside the lesson, its contents stand open there. */
function openContents() {
  const list = document.querySelector(".gc-toc details");
  if (list) list.open = matchMedia("(min-width: 84rem)").matches;
}
