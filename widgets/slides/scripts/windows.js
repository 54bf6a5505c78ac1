// How the deck, the speaker's view and the small slides in it talk: by messages between windows, which also works
// between files. Each of them listens only to the window that it belongs to.

import { ours } from "../../pieces/shared/ours.js";
import { go, here, isBlack, onChange } from "./show.js";

/**
 * Opens the speaker's view.
 * @param {string | undefined} file
 */
export function openSpeaker(file) {
  window.open(file, ours("speaker"), "popup,width=1280,height=800");
}

/**
 * In the deck: does what the speaker's view asks for, and tells it which slide is shown, when asked and at each change.
 * @param {Actions} actions
 */
export function answerSpeaker(actions) {
  /** @type {Window | null} */
  let speaker = null;
  const tell = () => speaker?.postMessage({ here: here(), black: isBlack() }, "*");
  addEventListener("message", ({ source, data }) => {
    const from = /** @type {Window | null} */ (source);
    if (from === window || from?.opener !== window) return;
    speaker = from;
    actions[data.key]?.();
    tell();
  });
  onChange(tell);
}

/** In a small slide: shows the slide that the window around it names. */
export function showWhatIsAsked() {
  addEventListener("message", ({ source, data }) => {
    if (source === window.parent) go(data.show);
  });
}
