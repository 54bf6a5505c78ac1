// Brings a page to life: every piece of the lesson, the record, help and pause.

import { connectKeeper } from "../../pieces/shared/record.js";
import { goOnFromStart } from "../../pieces/header/go_on.js";
import { furnish } from "../../pieces/header/furnish.js";
import { nearFirstIn } from "../../pieces/header/near.js";
import { showProgress } from "../../pieces/header/progress.js";
import { renewHelp } from "./help_anew.js";
import { keepForOffline } from "./offline.js";
import { openPath } from "./path.js";
import { openSearch } from "./search.js";
import { wakePieces } from "./wake.js";

/**
 * Starts the page; `keeper` keeps what is done in it, and `contentAt` gives what a piece needs by its place.
 * @param {Keeper} keeper @param {ContentAt} contentAt
 */
export function start(keeper, contentAt) {
  const course = /** @type {SiteCourse} */ (globalThis.goodCryCourse);
  connectKeeper(keeper);
  openContents();
  openPath(contentAt);
  goOnFromStart(document);
  renewHelp(course.help);
  nearFirstIn(document.querySelector("main ul.gc-lines"));
  wakePieces(course, contentAt).then(() => {
    if (!document.querySelector('[data-gc-piece="header"]')) {
      document.body.classList.add("gc-lesson");
      furnish(document.body, course);
      showProgress(document.body, course.questions);
    }
    openSearch(course.help);
    document.body.dataset.ready = "yes";
    keepForOffline();
  });
}

/** Where there is room beside the lesson, its contents stand open there. */
function openContents() {
  const list = document.querySelector(".gc-toc details");
  if (!list) return;
  list.open = matchMedia("(min-width: 84rem)").matches;
  list.parentElement?.classList.add("gc-settled");
}
