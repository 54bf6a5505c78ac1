// How the deck, the speaker's view and the small slides in it talk: by messages between windows, which also works
// between files. Each of them listens only to the window that it belongs to.

import { ours } from "../../pieces/shared/ours.js";

/** Opens the speaker's view. */
export function openSpeaker(file) {
  window.open(file, ours("speaker"), "popup,width=1280,height=800");
}

/** In the deck: does what the speaker's view asks for, and tells it which slide is shown, when asked and at each change. */
export function answerSpeaker(actions) {
  const { Reveal } = globalThis;
  let speaker = null;
  const tell = () => speaker?.postMessage({ here: Reveal.getIndices().h, black: Reveal.isPaused() }, "*");
  addEventListener("message", ({ source, data }) => {
    if (source === window || source?.opener !== window) return;
    speaker = source;
    actions[data.key]?.();
    tell();
  });
  for (const change of ["slidechanged", "paused", "resumed"]) Reveal.on(change, tell);
}

/** In a small slide: shows the slide that the window around it names. */
export function showWhatIsAsked() {
  addEventListener("message", ({ source, data }) => {
    if (source === window.parent) globalThis.Reveal.slide(data.show);
  });
}
