// A place to write for oneself. The words stay in this page, unless the learner chooses to keep them.

import { announce } from "../shared/announce.js";
import { keeping } from "../shared/keeping.js";
import { partsOf } from "../shared/markup.js";
import { enhanced } from "../shared/root.js";
import { say } from "../shared/say.js";

function enhance(root, _data, memory) {
  const { writing, enough, skip, status, back, keeping: place } = partsOf(root);
  const box = root.querySelector("textarea");
  const kept = keeping(memory, {
    read: () => ({ words: box.value }),
    write: ({ words }) => { box.value = words ?? ""; },
  }, place);
  box.addEventListener("input", () => kept.changed());
  enough.addEventListener("click", () => close(box.value.trim() ? say("reflect-here") : say("reflect-none")));
  skip.addEventListener("click", () => close(say("activity-skipped")));
  back.addEventListener("click", open);

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
