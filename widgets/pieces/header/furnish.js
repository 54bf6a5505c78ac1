// What every page of the course has: its look, words that explain themselves, and the bar with what is kept, pause and help.

import { announce } from "../shared/announce.js";
import { buttonFor, h, isShown, the } from "../shared/dom.js";
import { recordHere } from "../shared/record.js";
import { keepKey } from "../shared/root.js";
import { say } from "../shared/say.js";
import { explainTerms } from "../term/term.js";
import { helpDialog } from "./help.js";
import { keptDialog } from "./kept.js";
import { pauseDialog } from "./pause.js";
import { teacherSays, untilPutAway } from "./said.js";

const HELP_KEY = "F1";

/**
 * Furnishes a page; `lesson` brings `help` and `terms`, and where a class is held, where its teacher says something.
 * @param {HTMLElement} page @param {Pick<Handed.Header, "help" | "terms"> & { said?: string }} lesson
 */
export function furnish(page, lesson) {
  const help = helpDialog(lesson.help);
  const foot = bar([[say("header-kept"), keptDialog()], [say("header-pause"), pauseDialog()], [say("header-help"), help]]);
  const teacher = lesson.said ? teacherSays(lesson.said) : null;
  if (teacher) foot.prepend(teacher.line);
  const noKey = openByKey(foot, help);
  const terms = explainTerms(page, lesson.terms);
  foot.addEventListener("keydown", keepKey);
  page.append(foot);
  return {
    remove() {
      noKey();
      teacher?.stop();
      foot.remove();
      terms.remove();
    },
  };
}

/**
 * Opens help by its key too, wherever one is on the page; gives back the way to stop it.
 * @param {HTMLElement} foot @param {{ open: () => void }} help
 */
function openByKey(foot, help) {
  const way = the(foot, ":scope > .gc-button:last-of-type");
  way.setAttribute("aria-keyshortcuts", HELP_KEY);
  /** @type {(event: KeyboardEvent) => void} */
  const onKey = (event) => {
    if (event.key !== HELP_KEY || !isShown(way) || foot.querySelector("dialog[open]")) return;
    event.preventDefault();
    help.open();
  };
  document.addEventListener("keydown", onKey, true);
  return () => document.removeEventListener("keydown", onKey, true);
}

/**
 * What is always one step away, at the foot of the page: each by its word, with what it opens.
 * @param {[words: string, opens: { dialog: HTMLDialogElement, open: () => void }][]} ways
 */
function bar(ways) {
  const trouble = h("p", { class: "gc-trouble gc-note" });
  const told = untilPutAway(trouble);
  recordHere().onTrouble((sentence) => {
    // What was put away stays away, until there is something else to say.
    if (trouble.textContent === (sentence ?? "") && told.hidden) return;
    if (sentence !== trouble.textContent) announce(sentence);
    trouble.textContent = sentence ?? "";
    told.hidden = !sentence;
  });
  return h("aside", { class: "gc gc-bar", "aria-label": say("header-bar") },
    told,
    ways.map(([words, { open }]) => buttonFor(words, open)),
    ways.map(([, { dialog }]) => dialog));
}
