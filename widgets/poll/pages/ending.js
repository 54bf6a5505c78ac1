// The end of a poll, asked for twice: the course cannot bring back what is erased.

import { showDialog } from "./announce.js";
import { h } from "./dom.js";

export function ending(end) {
  const title = h("h2", { tabindex: "-1" }, "End the poll and erase it?");
  const dialog = h("dialog", { class: "gc-dialog", "aria-label": "End the poll" },
    title, h("p", {}, "All answers of this poll are erased from this machine. The course cannot bring them back. Traces can stay on the disk or in a backup for a while."),
    h("div", { class: "gc-actions" },
      h("button", { type: "button", class: "gc-button gc-main", onclick: end }, "End and erase"),
      h("button", { type: "button", class: "gc-button", onclick: () => dialog.close() }, "Go on asking")));
  const button = h("button", { type: "button", class: "gc-button", onclick: () => showDialog(dialog, title) }, "End the poll …");
  return { button, dialog };
}
