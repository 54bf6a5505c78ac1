// Hints, one at a time.

import { announce } from "../shared/announce.js";
import { the } from "../shared/dom.js";
import { take } from "../shared/markup.js";
import { say } from "../shared/say.js";

/**
 * Brings the hints to life that stand in the markup of a question; it may have none.
 * @param {Parts} parts
 */
export function clues({ clues: body, hint: button }) {
  if (!button) return;
  const list = the(take(the(body, ":scope > *")), "ol");
  const waiting = [...list.querySelectorAll("li")];
  list.replaceChildren();
  button.addEventListener("click", next);

  function next() {
    const hint = waiting.shift();
    if (!hint) return;
    list.append(hint);
    body.append(list);
    if (waiting.length) button.textContent = say("question-hint-another");
    if (waiting.length || !leave(hint)) announce(say("question-hint-said", { hint: hint.textContent }));
  }

  /**
   * No hint is left. Whoever came by keyboard goes on from the last one, and so hears it; else this is false.
   * @param {HTMLElement} hint
   */
  function leave(hint) {
    const here = document.activeElement === button;
    button.hidden = true;
    if (here) hint.focus();
    return here;
  }
}
