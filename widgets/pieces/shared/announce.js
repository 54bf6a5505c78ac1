// The one voice of a page: a hidden line that says one plain sentence, once, to whoever listens to the page. What a piece
// explains stands in the page to be read; were it a live region, all of it would be read out in one breath.

import { h } from "./dom.js";
import { say } from "./say.js";

const VOICE = Symbol.for("good-cry voice");
// The line is empty for a moment first: so the same sentence is heard a second time.
const A_MOMENT = 100;
// The line of a dialog has to be known before it speaks.
const A_WHILE = 800;
// Then it is empty again: what lay in it would be read once more when a dialog closes.
const HEARD = 5000;

// Scripts of several kernels may be in one page: they share its voice.
/** @type {{ muted: number, timer: number | undefined }} */
const voice = (/** @type {OfPage} */ (globalThis)[VOICE] ??= { muted: 0, timer: 0 });
lineIn(document.body);

/**
 * Says a sentence when the listener has a moment. A newer one takes the place of one that was not said yet.
 * @param {string | null | undefined} sentence @param {number} [wait]
 */
export function announce(sentence, wait = A_MOMENT) {
  if (voice.muted || !sentence) return;
  hush();
  const line = lineIn(openDialog() ?? document.body);
  voice.timer = setTimeout(() => {
    line.textContent = sentence;
    voice.timer = setTimeout(hush, HEARD);
  }, wait);
}

/**
 * Does something of which nothing is said: what comes back from the record is not news.
 * @param {() => void} act
 */
export function quietly(act) {
  voice.muted += 1;
  try {
    act();
  } finally {
    voice.muted -= 1;
  }
}

/**
 * Opens a dialog at its beginning, and so that it is heard. Its heading has the focus; but as the page behind it goes, some readers miss that.
 * @param {HTMLDialogElement} dialog @param {HTMLElement} heading
 */
export function showDialog(dialog, heading) {
  hush();
  lineIn(dialog);
  dialog.showModal();
  // The browser has led to the first thing that can be pressed, which may stand at the end.
  heading.focus();
  dialog.scrollTop = 0;
  announce(say("piece-opened", { dialog: dialog.getAttribute("aria-label") }), A_WHILE);
}

function hush() {
  clearTimeout(voice.timer);
  for (const line of document.querySelectorAll(".gc-voice")) line.textContent = "";
}

/**
 * Beside an open dialog nothing of the page is heard: a dialog has a line of its own.
 * @returns {HTMLDialogElement | undefined}
 */
function openDialog() {
  return [...document.querySelectorAll("dialog.gc-dialog[open]")].at(-1);
}

// No role: an empty status is read as "status bar" by whoever passes it.
/** @param {HTMLElement} home @returns {HTMLElement} */
function lineIn(home) {
  const line = home.querySelector(":scope > .gc-voice") ?? h("div", { class: "gc-voice gc-unseen", "aria-live": "polite", "aria-atomic": "true" });
  if (!line.isConnected) home.append(line);
  return line;
}
