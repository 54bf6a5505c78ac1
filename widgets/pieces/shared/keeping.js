// The choice to keep what is the learner's own. It is off until it is ticked, and unticking it erases what was kept.

import { announce } from "./announce.js";
import { h, freshId } from "./dom.js";
import { whenQuiet } from "./memory.js";

const QUIET = 500;
const KEPT = "Kept for you alone. Take the tick away, and it is erased.";
const NOT_KEPT = "Not kept: it goes nowhere, and closing this page lets it go.";
const NOTHING = "You asked that nothing is kept. You can change that with the button “What is kept”.";

/** Makes the switch for a part that is the learner's own. `read` gives the words by their part, `write` puts them back. */
export function keeping(memory, { read, write }) {
  const note = h("span", { class: "gc-note", id: freshId("kept") }, NOT_KEPT);
  const box = h("input", { type: "checkbox", "aria-describedby": note.id, onchange: choose });
  const body = h("div", { class: "gc-keeping" }, h("label", {}, box, h("span", {}, "Keep this for me")), note);
  // To tick it is not to answer.
  body.addEventListener("input", (event) => event.stopPropagation());
  const save = whenQuiet(() => { if (box.checked) memory.words(read()); }, QUIET);

  function tell() {
    note.textContent = box.disabled ? NOTHING : box.checked ? KEPT : NOT_KEPT;
  }

  function choose() {
    tell();
    announce(note.textContent);
    memory.words(box.checked ? read() : null);
  }

  memory.recall(({ words }) => {
    if (!words) return;
    write(words);
    box.checked = true;
    tell();
  });
  let were = false;
  memory.watch(({ settings }, { words }) => {
    box.disabled = settings.keep === "nothing";
    // Erased words stay in the page, and are not kept again until the learner chooses so.
    if (box.disabled || (were && !words)) box.checked = false;
    were = Boolean(words);
    tell();
  });
  return {
    body,
    /** To be called whenever the words change. */
    changed: save,
  };
}
