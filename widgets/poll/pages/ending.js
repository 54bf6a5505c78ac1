// The end of a poll, asked for twice: the course cannot bring back what is erased. Before it, all results can be saved.

import { showDialog } from "../../pieces/shared/announce.js";
import { h } from "../../pieces/shared/dom.js";
import { say } from "../../pieces/shared/say.js";

/**
 * Lets the browser save a table under a name.
 * @param {string} name @param {string} table
 */
export function saved(name, table) {
  const address = URL.createObjectURL(new Blob([`\ufeff${table}`], { type: "text/csv" }));
  h("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** @param {() => void} end */
export function ending(end) {
  const title = h("h2", { tabindex: "-1" }, say("poll-end-title"));
  /** @type {HTMLDialogElement} */
  const dialog = h("dialog", { class: "gc-dialog", "aria-label": say("poll-end-name") },
    title, h("p", {}, say("poll-end-what")),
    h("div", { class: "gc-actions" },
      h("button", { type: "button", class: "gc-button gc-main", onclick: end }, say("poll-end-yes")),
      h("button", { type: "button", class: "gc-button", onclick: () => dialog.close() }, say("poll-end-no"))));
  const button = h("button", { type: "button", class: "gc-button", onclick: () => showDialog(dialog, title) }, say("poll-end"));
  return { button, dialog };
}
