// The header of a lesson: what it is, how long it takes, where it stands in the course; and the bar with pause and help.

import { h } from "../shared/dom.js";
import { keepKey } from "../shared/root.js";
import { connectKeeper, record } from "../shared/record.js";
import { picture } from "../shared/picture.js";
import { explainTerms } from "../term/term.js";
import { helpDialog } from "./help.js";
import { keptDialog } from "./kept.js";
import { kernelKeeper } from "./line.js";
import { pauseDialog } from "./pause.js";

function header(lesson) {
  return h("section", { class: "gc gc-header", "aria-label": "About this lesson" },
    lesson.drawing ? picture(lesson.drawing, "gc-hero") : null,
    h("p", { class: "gc-kicker" }, `${lesson.place} · about ${lesson.minutes} minutes`),
    lesson.care ? h("p", { class: "gc-care" }, h("strong", {}, "Before you begin. "), lesson.care) : null,
    h("div", { class: "gc-learn" }, h("p", {}, "In this lesson"), h("ul", {}, lesson.learn.map((aim) => h("li", {}, aim)))),
    courseMap(lesson));
}

function courseMap(lesson) {
  const entry = ({ id, title, href, promise, questions }) => h("li", { "aria-current": id === lesson.id ? "page" : null },
    id === lesson.id ? title : h("a", { href }, title), h("span", { class: "gc-note" }, promise), progress(questions));
  return h("nav", { "aria-label": "Lessons of the course", class: "gc-nav" },
    step(lesson.previous, "← Previous"), step(lesson.next, "Next →"),
    h("details", { open: !lesson.previous }, h("summary", {}, "All lessons"), h("ol", { start: 0 }, lesson.map.map(entry))));
}

/** How far one has looked, said without a measure of right or not. */
function progress(questions) {
  const note = h("span", { class: "gc-note gc-done" });
  record.watch(({ attempts }) => {
    const done = questions.filter((id) => attempts[id]).length;
    note.hidden = done === 0;
    note.textContent = done === questions.length ? "You have looked at all its questions." : `You have looked at ${done} of its ${questions.length} questions.`;
  });
  return note;
}

function step(lesson, way) {
  return lesson ? h("a", { href: lesson.href, class: "gc-step" }, h("small", {}, way), lesson.title) : null;
}

/** Pause and help, always one step away, at the foot of the page. */
function bar(lesson) {
  const pause = pauseDialog();
  const help = helpDialog(lesson.help);
  const kept = keptDialog();
  const trouble = h("p", { role: "status", class: "gc-trouble gc-note" });
  record.onTrouble((sentence) => {
    trouble.textContent = sentence ?? "";
    trouble.hidden = !sentence;
  });
  return h("aside", { class: "gc gc-bar", "aria-label": "What is kept, pause and help" },
    trouble,
    h("button", { type: "button", class: "gc-button", onclick: kept.open }, "What is kept"),
    h("button", { type: "button", class: "gc-button", onclick: pause.open }, "Pause"),
    h("button", { type: "button", class: "gc-button", onclick: help.open }, "Help"),
    kept.dialog, pause.dialog, help.dialog);
}

export default () => {
  let node;
  let connected = false;
  return {
    render({ model, el }) {
      const lesson = model.get("content");
      node ??= header(lesson);
      node.addEventListener("keydown", keepKey);
      el.replaceChildren(node);
      if (!connected && model.send) connectKeeper(kernelKeeper(model));
      connected = true;
      let foot = { remove() {} };
      whenOnPage(el, () => { foot = furnish(el.closest(".jp-NotebookPanel") ?? document.body, lesson); });
      return () => foot.remove();
    },
  };
};

/** Jupyter may hand over an element that it puts on the page later. */
function whenOnPage(el, act) {
  if (el.isConnected) act();
  else requestAnimationFrame(() => whenOnPage(el, act));
}

/** Gives the page of a lesson its look, its bar, and words that explain themselves. */
function furnish(page, lesson) {
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
