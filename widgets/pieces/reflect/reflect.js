// A place to write for oneself. The words stay in this page, unless the learner chooses to keep them.

import { announce } from "../shared/announce.js";
import { the } from "../shared/dom.js";
import { keeping } from "../shared/keeping.js";
import { partsOf } from "../shared/markup.js";
import { enhanced } from "../shared/root.js";
import { say } from "../shared/say.js";

/** @param {HTMLElement} root @param {Handed.Anything} _data @param {Memory} memory */
function enhance(root, _data, memory) {
  const { writing, enough, skip, status, back, keeping: place } = partsOf(root);
  const box = the(root, "textarea");
  const kept = keeping(memory, {
    read: () => ({ words: box.value }),
    write: ({ words }) => { box.value = words ?? ""; },
  }, place);
  box.addEventListener("input", () => kept.changed());
  enough.addEventListener("click", () => close(box.value.trim() ? say("reflect-here") : say("reflect-none")));
  skip.addEventListener("click", () => close(say("activity-skipped")));
  back.addEventListener("click", open);

  /** @param {string} sentence */
  function close(sentence) {
    writing.hidden = true;
    back.hidden = false;
    status.textContent = sentence;
    back.focus();
    announce(sentence);
  }

  function open() {
    writing.hidden = false;
    back.hidden = true;
    status.textContent = "";
    box.focus();
  }
}

export default enhanced(enhance);
