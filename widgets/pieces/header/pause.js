// A pause: a quiet page with a slow breath to follow, or not. Closing it stops everything.

import { showDialog } from "../shared/announce.js";
import { breather } from "../shared/breath.js";
import { h } from "../shared/dom.js";
import { say } from "../shared/say.js";

const BREATH = [{ word: say("header-pause-in"), seconds: 4 }, { word: say("header-pause-out"), seconds: 6 }];

export function pauseDialog() {
  const breath = breather();
  const title = h("h2", { tabindex: "-1" }, say("header-pause-title"));
  const [{ seconds: inward }, { seconds: outward }] = BREATH;
  /** @type {HTMLDialogElement} */
  const dialog = h("dialog", { class: "gc-dialog gc-pause", "aria-label": say("header-pause"), onclose: breath.stop },
    title,
    h("p", {}, say("header-pause-how", { inward, outward })),
    breath.body,
    h("div", { class: "gc-dialog-foot" },
      h("button", { type: "button", class: "gc-button gc-main", onclick: () => dialog.close() }, say("header-close"))));

  function open() {
    showDialog(dialog, title);
    breath.start(BREATH);
  }
  return { dialog, open };
}
