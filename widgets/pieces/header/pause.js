// A pause: a quiet page with a slow breath to follow, or not. Closing it stops everything.

import { breather } from "../shared/breath.js";
import { dialogOf } from "../shared/dialog.js";
import { h } from "../shared/dom.js";
import { say } from "../shared/say.js";

const BREATH = [{ word: say("header-pause-in"), seconds: 4 }, { word: say("header-pause-out"), seconds: 6 }];

export function pauseDialog() {
  const breath = breather();
  const [{ seconds: inward }, { seconds: outward }] = BREATH;
  const attributes = { class: "gc-dialog gc-pause", onclose: breath.stop };
  const { dialog, open } = dialogOf({ title: say("header-pause-title"), label: say("header-pause"), attributes },
    h("p", {}, say("header-pause-how", { inward, outward })), breath.body);
  return { dialog, open: () => { open(); breath.start(BREATH); } };
}
