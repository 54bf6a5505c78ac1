// A dialog of the page: its heading, what stands in it, and the way to close it.

import { showDialog } from "./announce.js";
import { buttonFor, h } from "./dom.js";
import { say } from "./say.js";

/**
 * Makes a dialog. Its heading is heard as it opens; `label` is what it is called where the heading says more, and `foot`
 * stands beside the button that closes it.
 * @param {{ title: string, label?: string, attributes?: Attributes, foot?: Child[] }} about @param {...(Child | Child[])} children
 */
export function dialogOf({ title, label = title, attributes = {}, foot = [] }, ...children) {
  const heading = h("h2", { tabindex: "-1" }, title);
  /** @type {HTMLDialogElement} */
  const dialog = h("dialog", { class: "gc-dialog", "aria-label": label, ...attributes }, heading, ...children,
    h("div", { class: "gc-dialog-foot" }, foot, buttonFor(say("header-close"), () => dialog.close(), "gc-main")));
  return { dialog, heading, open: () => showDialog(dialog, heading) };
}
