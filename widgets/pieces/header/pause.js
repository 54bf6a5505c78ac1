// A pause: a quiet page with a slow breath to follow, or not. Closing it stops everything.

import { showDialog } from "../shared/announce.js";
import { breather } from "../shared/breath.js";
import { h } from "../shared/dom.js";

const BREATH = [{ word: "In", seconds: 4 }, { word: "Out", seconds: 6 }];

export function pauseDialog() {
  const breath = breather();
  const title = h("h2", { tabindex: "-1" }, "A pause");
  const [{ seconds: inward }, { seconds: outward }] = BREATH;
  const dialog = h("dialog", { class: "gc-dialog gc-pause", "aria-label": "Pause", onclose: breath.stop },
    title,
    h("p", {}, `If you like, breathe in for ${inward} seconds and out for ${outward}. `
      + "If that is not pleasant, simply sit. There is no hurry."),
    breath.body,
    h("div", { class: "gc-dialog-foot" },
      h("button", { type: "button", class: "gc-button gc-main", onclick: () => dialog.close() }, "Close")));

  function open() {
    showDialog(dialog, title);
    breath.start(BREATH);
  }
  return { dialog, open };
}
