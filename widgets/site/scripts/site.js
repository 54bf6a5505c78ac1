// Brings a page of the site to life: every piece of the lesson, the record, help and pause.

import { connectKeeper } from "../../pieces/shared/record.js";
import { furnish } from "../../pieces/header/furnish.js";
import { nearFirstIn } from "../../pieces/header/near.js";
import { showProgress } from "../../pieces/header/progress.js";
import { browserKeeper } from "./record/keeper.js";
import { renewHelp } from "./help_anew.js";
import { keepForOffline } from "./offline.js";
import { openPath } from "./path.js";
import { readPage } from "./page_data.js";
import { openSearch } from "./search.js";
import { wakePieces } from "./wake.js";

const course = globalThis.goodCryCourse;

connectKeeper(browserKeeper(course.about));
const contentAt = readPage();
openContents();
openPath(contentAt);
renewHelp(course.help);
nearFirstIn(document.querySelector("main ul.gc-lines"));
wakePieces(course, contentAt).then(() => {
  if (!document.querySelector('[data-gc-piece="header"]')) {
    furnish(document.body, course);
    showProgress(document.body, course.questions);
  }
  openSearch(course.help);
  document.body.dataset.ready = "yes";
  keepForOffline();
});

/** Where there is room beside the lesson, its contents stand open there. */
function openContents() {
  const list = document.querySelector(".gc-toc details");
  if (list) list.open = matchMedia("(min-width: 84rem)").matches;
}
