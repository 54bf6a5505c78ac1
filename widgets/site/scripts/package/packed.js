// A lesson packed for a learning platform: what is answered lies there, and comes back on any machine. Opened outside of
// one, it keeps in the browser, as a lesson in one file does.

import { onTaken, platform } from "./here.js";
import { announce } from "../../../pieces/shared/announce.js";
import { the } from "../../../pieces/shared/dom.js";
import { say } from "../../../pieces/shared/say.js";
import { browserKeeper } from "../record/keeper.js";
import { readPage } from "../page_data.js";
import { start } from "../start.js";
import { platformKeeper } from "./keeper.js";
import { openProgress } from "./progress.js";

const contentAt = readPage();
const browser = browserKeeper(/** @type {SiteCourse} */ (globalThis.goodCryCourse).about);
const [kept, far, refused] = ["kept", "far", "refused"].map((name) => the(document, `.gc-packed-${name}`));

if (platform) {
  const progress = openProgress(contentAt);
  const isReview = Boolean(document.querySelector('[data-gc-piece="review"]'));
  const keeper = platformKeeper(browser, platform, progress, document.body.dataset.gcLesson, isReview);
  tellHowFar(progress);
  onTaken((took) => { refused.hidden = took; });
  start(keeper, contentAt);
} else {
  kept.textContent = say("site-packed-alone");
  far.remove();
  start(browser, contentAt);
}

/** @param {OpenProgress} progress */
function tellHowFar(progress) {
  let wasDone = progress.isDone();
  const draw = () => { far.textContent = progress.isDone() ? say("site-packed-done") : say("site-packed-so-far", progress.count()); };
  progress.onChange(() => {
    draw();
    if (progress.isDone() && !wasDone) announce(far.textContent);
    wasDone = progress.isDone();
  });
  draw();
}
