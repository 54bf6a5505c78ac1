// The header of a lesson: with it come the record, and what every page of the course has.

import { nameCourse } from "../shared/ours.js";
import { connectKeeper } from "../shared/record.js";
import { enhanced } from "../shared/root.js";
import { furnish } from "./furnish.js";
import { kernelKeeper, nobodyKeeps } from "./line.js";
import { showProgress } from "./progress.js";

const TOGETHER = Symbol.for("good-cry together");
// A page of Jupyter whose server keeps the record has its keeper here.
const SERVER = Symbol.for("good-cry server");

export default () => {
  const { render } = enhanced(/** @type {Enhance<any>} */ ((root, { questions }) => showProgress(root, questions)))();
  return {
    /**
     * The record is kept by the page's own server, or else by the kernel of this model; the page says where it is nobody's own.
     * @param {{ model: TalkingModel }} place
     */
    connect({ model }) {
      nameCourse(model.get("data").course);
      const page = /** @type {OfPage} */ (globalThis);
      connectKeeper(page[TOGETHER] ? nobodyKeeps() : page[SERVER] ?? kernelKeeper(model));
    },
    /** @param {Place} place */
    render({ model, el }) {
      nameCourse(model.get("data").course);
      render({ model, el });
      /** @type {{ remove(): void }} */
      let foot = { remove() {} };
      whenOnPage(el, () => {
        const page = el.closest(".jp-NotebookPanel") ?? document.body;
        page.classList.add("gc-lesson");
        foot = furnish(page, model.get("data"));
      });
      return () => foot.remove();
    },
  };
};

/**
 * Jupyter may hand over an element that it puts on the page later.
 * @param {HTMLElement} el @param {() => void} act
 */
function whenOnPage(el, act) {
  if (el.isConnected) act();
  else requestAnimationFrame(() => whenOnPage(el, act));
}
