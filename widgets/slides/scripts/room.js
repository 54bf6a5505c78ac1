// Asks the room from a slide: opens the poll's own page beside the deck, and takes its question a step on with each press.

import { announce, showDialog } from "../../pieces/shared/announce.js";
import { buttonFor, h } from "../../pieces/shared/dom.js";
import { ours } from "../../pieces/shared/ours.js";
import { say } from "../../pieces/shared/say.js";

/** Makes the dialog that asks, once, where the poll is; `press` asks what a slide asks. */
export function roomDialog() {
  /** @type {URL | null} */
  let poll = null;
  let wanted = "";
  let presses = 0;
  const title = h("h2", { tabindex: "-1" }, say("slides-room"));
  const input = h("input", { type: "url", id: "gc-room", required: true, autocomplete: "off", "aria-describedby": "gc-room-how" });
  const refused = h("p", { class: "gc-note", role: "status" });
  /** @type {HTMLFormElement} */
  const form = h("form", { onsubmit: take, novalidate: true },
    h("p", { id: "gc-room-how" }, say("slides-room-how")), h("label", { for: "gc-room" }, say("slides-room-address")), input, refused,
    h("div", { class: "gc-actions" }, h("button", { class: "gc-button gc-main" }, say("slides-room-ask")),
      buttonFor(say("slides-back"), () => dialog.close())));
  /** @type {HTMLDialogElement} */
  const dialog = h("dialog", { class: "gc gc-dialog", "aria-label": say("slides-room") }, title, form);

  /** @param {Event} event */
  function take(event) {
    event.preventDefault();
    poll = pollAt(input.value.trim());
    refused.textContent = poll ? "" : say("slides-room-not");
    if (!poll) return;
    dialog.close();
    ask();
  }

  /** @param {HTMLElement} slide */
  function press(slide) {
    wanted = slide.querySelector("[data-gc-ask]")?.getAttribute("data-gc-ask") ?? "";
    if (!wanted) announce(say("slides-room-nothing"));
    else if (poll) ask();
    else showDialog(dialog, title);
  }

  function ask() {
    if (!poll) return;
    presses += 1;
    // The same window each time, so that nothing opens over it.
    window.open(`${poll.href}&ask=${wanted}&${presses}`, ours("poll"));
  }

  return { dialog, press };
}

/**
 * Gives the address of a teacher's page, with its key; nothing where it is none.
 * @param {string} typed
 */
function pollAt(typed) {
  try {
    const address = new URL(typed);
    return /^https?:$/.test(address.protocol) && address.pathname.endsWith("/teacher") && address.hash.length > 1 ? address : null;
  } catch {
    return null;
  }
}
