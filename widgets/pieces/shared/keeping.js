// The choice to keep what is the learner's own. It is off until it is ticked, and unticking it erases what was kept.

import { announce } from "./announce.js";
import { h, freshId } from "./dom.js";
import { whenQuiet } from "./memory.js";

const QUIET = 500;
const KEPT = "Kept for you alone. Take the tick away, and it is erased.";
const NOT_KEPT = "Not kept: it goes nowhere, and closing this page lets it go.";
// A lesson that is a file shares its storage with every other page that is one.
const KEPT_OPENLY = "Kept in this browser. Other pages that are opened as files in it could read it. Take the tick away, and it is erased.";
const NOT_KEPT_OPENLY = `${NOT_KEPT} If you keep it, other pages that are opened as files in this browser could read it.`;
const CANNOT = "This browser lets the page keep nothing: your words stay here until you close or reload it.";
const NOTHING = "You asked that nothing is kept. You can change that with the button “What is kept”.";

/**
 * Brings the switch for a part that is the learner's own to life. `read` gives the words by their part, `write` puts them
 * back; `body` is its markup.
 */
export function keeping(memory, { read, write }, body = made()) {
  const [choice, note] = body.children;
  const box = choice.querySelector("input");
  box.addEventListener("change", choose);
  // To tick it is not to answer.
  body.addEventListener("input", (event) => event.stopPropagation());
  const save = whenQuiet(() => { if (box.checked) keep(); }, QUIET);
  let place = "";
  let saved = "";

  function tell() {
    note.textContent = says();
  }

  function says() {
    if (place === "page") return CANNOT;
    if (box.disabled) return NOTHING;
    if (place === "files") return box.checked ? KEPT_OPENLY : NOT_KEPT_OPENLY;
    return box.checked ? KEPT : NOT_KEPT;
  }

  function keep() {
    const words = read();
    saved = JSON.stringify(words);
    memory.words(words);
  }

  function show(words) {
    write(words);
    saved = JSON.stringify(words);
    box.checked = true;
  }

  function choose() {
    tell();
    if (box.checked) keep();
    else memory.words(null);
    announce(note.textContent);
  }

  memory.recall(({ words }) => {
    if (!words) return;
    show(words);
    tell();
  });
  let were = false;
  memory.watch((snapshot, { words }) => {
    place = snapshot.place;
    choice.hidden = place === "page";
    box.disabled = snapshot.settings.keep === "nothing";
    // Erased words stay in the page, and are not kept again until the learner chooses so.
    if (box.disabled || (were && !words)) box.checked = false;
    // What another tab has written on is shown here too, unless something was begun here since.
    else if (were && box.checked && JSON.stringify(words) !== saved && JSON.stringify(read()) === saved) show(words);
    were = Boolean(words);
    tell();
  });
  return {
    body,
    /** To be called whenever the words change. */
    changed: save,
  };
}

/** Makes the switch for pieces that build themselves. */
function made() {
  const note = h("span", { class: "gc-note", id: freshId("kept") }, NOT_KEPT);
  const box = h("input", { type: "checkbox", "aria-describedby": note.id });
  return h("div", { class: "gc-keeping" }, h("label", {}, box, h("span", {}, "Keep this for me")), note);
}
