// How a phone comes in where its address does not say it: with the code, and where only tickets are let in, with one.

import { h } from "../../pieces/shared/dom.js";
import { say } from "../../pieces/shared/say.js";

/** @param {(code: string) => void} enter */
export function codeView(enter) {
  const input = h("input", { class: "poll-code", id: "code", maxlength: 4, autocomplete: "off", autocapitalize: "characters",
    spellcheck: "false", required: true, pattern: "[A-Za-z]{4}", title: say("poll-code-hint") });
  return h("form", { onsubmit: (event) => { event.preventDefault(); enter(input.value.toUpperCase()); } },
    h("h1", { tabindex: "-1" }, say("poll-join")),
    h("label", { for: "code" }, say("poll-code")), input,
    h("div", { class: "gc-actions" }, h("button", { class: "gc-button gc-main" }, say("poll-come-in"))));
}

/**
 * Asks for a ticket; `before` is the one that did not open the door, if any.
 * @param {string} before @param {(ticket: string) => void} enter
 */
export function ticketView(before, enter) {
  const input = h("input", { class: "poll-code poll-ticket", id: "ticket", maxlength: 9, autocomplete: "off", autocapitalize: "characters",
    spellcheck: "false", required: true, pattern: "[A-Za-z]{4} ?[A-Za-z]{4}", title: say("poll-ticket-hint") });
  return h("form", { onsubmit: (event) => { event.preventDefault(); enter(input.value.replaceAll(" ", "").toUpperCase()); } },
    h("h1", { tabindex: "-1" }, say("poll-ticket-asked")),
    h("p", {}, before ? say("poll-ticket-not", { ticket: before }) : say("poll-ticket-why")),
    h("label", { for: "ticket" }, say("poll-ticket")), input,
    h("div", { class: "gc-actions" }, h("button", { class: "gc-button gc-main" }, say("poll-come-in"))));
}
