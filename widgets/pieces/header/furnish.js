// What every page of the course has: its look, words that explain themselves, and the bar with what is kept, pause and help.

import { announce } from "../shared/announce.js";
import { h } from "../shared/dom.js";
import { recordHere } from "../shared/record.js";
import { keepKey } from "../shared/root.js";
import { say } from "../shared/say.js";
import { explainTerms } from "../term/term.js";
import { helpDialog } from "./help.js";
import { keptDialog } from "./kept.js";
import { pauseDialog } from "./pause.js";

/** Furnishes a page; `lesson` brings `help` and `terms`. */
export function furnish(page, lesson) {
  const foot = bar(lesson);
  const terms = explainTerms(page, lesson.terms);
  foot.addEventListener("keydown", keepKey);
  page.classList.add("gc-lesson");
  page.append(foot);
  return {
    remove() {
      foot.remove();
      terms.remove();
    },
  };
}

/** Pause and help, always one step away, at the foot of the page. */
function bar(lesson) {
  const pause = pauseDialog();
  const help = helpDialog(lesson.help);
  const kept = keptDialog();
  const trouble = h("p", { class: "gc-trouble gc-note" });
  const putAway = h("button", { type: "button", class: "gc-button gc-small", onclick: () => { told.hidden = true; } }, say("header-put-away"));
  const told = h("div", { class: "gc-told" }, trouble, putAway);
  recordHere().onTrouble((sentence) => {
    // What was put away stays away, until there is something else to say.
    if (trouble.textContent === (sentence ?? "") && told.hidden) return;
    if (sentence !== trouble.textContent) announce(sentence);
    trouble.textContent = sentence ?? "";
    told.hidden = !sentence;
  });
  return h("aside", { class: "gc gc-bar", "aria-label": say("header-bar") },
    told,
    h("button", { type: "button", class: "gc-button", onclick: kept.open }, say("header-kept")),
    h("button", { type: "button", class: "gc-button", onclick: pause.open }, say("header-pause")),
    h("button", { type: "button", class: "gc-button", onclick: help.open }, say("header-help")),
    kept.dialog, pause.dialog, help.dialog);
}
