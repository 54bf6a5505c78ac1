// What a phone shows where a room answers in short words.

import { h } from "../../pieces/shared/dom.js";
import { say } from "../../pieces/shared/say.js";

/**
 * A line to write in; `send` takes the words.
 * @param {Room & { words: PollWords }} room @param {Vote} own @param {(words: WordsSent) => void} send
 * @param {(sentence: string) => void} tell
 */
export function wordsView({ asks, words: { longest } }, own, send, tell) {
  const input = h("input", { class: "poll-number", id: "words", maxlength: longest, value: "text" in own ? own.text : "", autocomplete: "off", autocapitalize: "none", enterkeyhint: "send", "aria-describedby": "words-how" });
  const button = h("button", { class: "gc-button gc-main" }, say("poll-send"));

  /** @param {Event} event */
  function submit(event) {
    event.preventDefault();
    const text = input.value.trim();
    return text ? send({ text }) : tell(say("poll-words-first"));
  }

  const form = h("form", { onsubmit: submit }, h("h1", { tabindex: "-1" }, asks), h("p", { class: "gc-note", id: "words-how" }, say("poll-words-how")),
    h("label", { for: "words" }, say("poll-words-yours", { longest: String(longest) })), input, h("div", { class: "gc-actions" }, button));
  return { form, counted: () => { button.textContent = say("poll-change"); } };
}

/**
 * What came of it: that the teacher is looking, and then what was let through, each with how often it was said.
 * @param {Room & { words: PollWords }} room
 */
export function saidView({ asks, words: { shown } }) {
  const said = shown?.map(([text, n]) => h("li", {}, h("b", {}, text), h("span", { class: "gc-note" }, say("poll-words-times", { n }))));
  const form = h("div", {}, h("h1", { tabindex: "-1" }, asks),
    said?.length ? h("ul", { class: "poll-results poll-said", "aria-label": say("poll-words-shown") }, said)
      : h("p", {}, shown ? say("poll-words-none") : say("poll-words-looks")));
  return { form, counted() {} };
}
