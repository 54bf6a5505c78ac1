// What a phone shows where a number is to be guessed.

import { h } from "../../pieces/shared/dom.js";
import { formOf } from "../../pieces/shared/forms.js";
import { say } from "../../pieces/shared/say.js";

/**
 * A number to guess; `send` takes its place on the line.
 * @param {Room & { line: PollLine }} room @param {number[]} chosen @param {(choice: number[]) => void} send
 * @param {(sentence: string) => void} tell
 */
export function guessView({ asks, line: { least, most, step, unit } }, chosen, send, tell) {
  const wanted = { least: String(least), most: String(most) };
  const given = chosen.length ? least + chosen[0] * step : "";
  const input = h("input", { class: "poll-number", id: "guess", type: "number", inputmode: "decimal", min: least, max: most, step, value: given, autocomplete: "off" });
  const button = h("button", { class: "gc-button gc-main" }, say("poll-send"));

  /** @param {Event} event */
  function submit(event) {
    event.preventDefault();
    const guess = input.valueAsNumber;
    if (!(guess >= least && guess <= most)) return tell(say("poll-guess-first", wanted));
    return send([Math.round((guess - least) / step)]);
  }

  const form = h("form", { onsubmit: submit, novalidate: true }, h("h1", { tabindex: "-1" }, asks),
    h("label", { for: "guess" }, say("poll-guess", { unit: formOf(unit), ...wanted })), input, h("div", { class: "gc-actions" }, button));
  return { form, counted: () => { button.textContent = say("poll-change"); } };
}
