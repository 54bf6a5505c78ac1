// What the teacher of a class says to everybody: it stands on the page until it is put away, or taken back.

import { announce } from "../shared/announce.js";
import { buttonFor, h } from "../shared/dom.js";
import { say } from "../shared/say.js";

const EVERY = 15_000;

/**
 * Shows what is said at this address; gives the line for the bar, and the way to stop listening.
 * @param {string} address
 */
export function teacherSays(address) {
  const text = h("p", { class: "gc-trouble" });
  const line = untilPutAway(text);
  let shown = 0;

  async function listen() {
    if (document.hidden) return;
    const answer = await fetch(address, { cache: "no-store" });
    if (answer.ok) show(await answer.json());
  }

  /**
   * One that was put away stays away; a newer one is shown.
   * @param {{ number: number, text: string }} told
   */
  function show({ number, text: says }) {
    if (number === shown) return;
    shown = number;
    line.hidden = !says;
    text.textContent = says ? say("header-teacher-says", { says }) : "";
    if (says) announce(text.textContent);
  }

  // Without the hub there is nothing to say, and nothing to say about it.
  const look = () => { listen().catch(() => {}); };
  const ticks = setInterval(look, EVERY);
  look();
  return { line, stop: () => clearInterval(ticks) };
}

/**
 * A line in the bar, hidden as long as it has nothing to say, that can be put away.
 * @param {HTMLElement} text
 */
export function untilPutAway(text) {
  /** @type {HTMLElement} */
  const line = h("div", { class: "gc-told", hidden: true }, text, buttonFor(say("header-put-away"), () => { line.hidden = true; }, "gc-small"));
  return line;
}
