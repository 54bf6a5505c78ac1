// The header of a lesson: what it is, how long it takes, and where it stands in the course.

import { h, linkOut } from "../shared/dom.js";
import { keepKey, nodes } from "../shared/root.js";
import { nameCourse } from "../shared/ours.js";
import { connectKeeper } from "../shared/record.js";
import { picture } from "../shared/picture.js";
import { furnish } from "./furnish.js";
import { kernelKeeper, nobodyKeeps } from "./line.js";
import { progress } from "./progress.js";

const TOGETHER = Symbol.for("good-cry together");

function header(lesson) {
  return h("section", { class: "gc gc-header", "aria-label": "About this lesson" },
    lesson.drawing ? picture(lesson.drawing, "gc-hero") : null,
    h("p", { class: "gc-kicker" }, `${lesson.place} · about ${lesson.minutes} minutes`),
    lesson.care ? h("p", { class: "gc-care" }, h("strong", {}, "Before you begin. "), lesson.care) : null,
    h("div", { class: "gc-learn" }, h("p", {}, "In this lesson"), h("ul", {}, lesson.learn.map((aim) => h("li", {}, aim)))),
    lesson.poll ? h("p", { class: "gc-poll" }, linkOut(lesson.poll, "Answer with the class")) : null,
    lesson.map.length ? courseMap(lesson) : null);
}

function courseMap(lesson) {
  const entry = ({ id, title, href, promise, questions }) => h("li", { "aria-current": id === lesson.id ? "page" : null },
    id === lesson.id ? title : h("a", { href }, title), h("span", { class: "gc-note" }, promise), progress(questions));
  return h("nav", { "aria-label": "Lessons of the course", class: "gc-nav" },
    step(lesson.previous, "← Previous"), step(lesson.next, "Next →"),
    h("details", { open: !lesson.previous }, h("summary", {}, "All lessons"), h("ol", { start: 0 }, lesson.map.map(entry))));
}

function step(lesson, way) {
  return lesson ? h("a", { href: lesson.href, class: "gc-step" }, h("small", {}, way), lesson.title) : null;
}

export default () => {
  const nodeIn = nodes();
  return {
    /** The kernel of this model keeps the record; the page says where it is nobody's own. */
    connect({ model }) {
      nameCourse(model.get("content").course);
      connectKeeper(globalThis[TOGETHER] ? nobodyKeeps() : kernelKeeper(model));
    },
    render({ model, el }) {
      const lesson = model.get("content");
      nameCourse(lesson.course);
      const node = nodeIn(el, () => header(lesson));
      node.addEventListener("keydown", keepKey);
      el.replaceChildren(node);
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
