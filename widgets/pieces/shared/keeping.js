// The choice to keep what is the learner's own. It is off until it is ticked, and unticking it erases what was kept.

import { announce } from "./announce.js";
import { the, childrenOf } from "./dom.js";
import { whenQuiet } from "./memory.js";
import { say } from "./say.js";

const QUIET = 500;

/**
 * Brings the switch for a part that is the learner's own to life. `read` gives the words by their part, `write` puts them
 * back; `body` is its markup.
 * @param {Memory} memory
 * @param {{ read: () => Record<string, string>, write: (words: Record<string, string>) => void }} ways
 * @param {HTMLElement} body
 */
export function keeping(memory, { read, write }, body) {
  /** @type {[HTMLElement, HTMLElement]} */
  const [choice, note] = childrenOf(body);
  const box = the(choice, "input");
  box.addEventListener("change", choose);
  // To tick it is not to answer.
  body.addEventListener("input", (event) => event.stopPropagation());
  const save = whenQuiet(() => { if (box.checked) keep(); }, QUIET);
  /** @type {string | undefined} */
  let place = "";
  let saved = "";

  function tell() {
    note.textContent = says();
  }

  function says() {
    if (place === "page") return say("keeping-cannot");
    if (place === "shared") return say("keeping-shared");
    if (box.disabled) return say("keeping-nothing");
    // A lesson that is a file shares its storage with every other page that is one.
    if (place === "files") return box.checked ? say("keeping-kept-openly") : say("keeping-not-kept-openly");
    return box.checked ? say("keeping-kept") : say("keeping-not-kept");
  }

  function keep() {
    const words = read();
    saved = JSON.stringify(words);
    memory.words(words);
  }

  /** @param {Record<string, string>} words */
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
    choice.hidden = place === "page" || place === "shared";
    box.disabled = snapshot.settings.keep === "nothing" || place === "shared";
    // Erased words stay in the page, and are not kept again until the learner chooses so.
    if (box.disabled || (were && !words)) box.checked = false;
    // What another tab has written on is shown here too, unless something was begun here since.
    else if (were && words && box.checked && JSON.stringify(words) !== saved && JSON.stringify(read()) === saved) show(words);
    were = Boolean(words);
    tell();
  });
  return {
    body,
    /** To be called whenever the words change. */
    changed: save,
  };
}
