// A quiet clock for a minute in pairs: a line that grows shorter, without a sound.

import { announce } from "../../pieces/shared/announce.js";
import { h } from "../../pieces/shared/dom.js";
import { say } from "../../pieces/shared/say.js";

const WHOLE = 60;

export function quietClock() {
  const line = h("span");
  const told = h("p");
  const body = h("div", { class: "screen-clock", hidden: true }, told, h("div", { "aria-hidden": "true" }, line));
  let until = 0;
  let ticks = 0;

  /** @param {Pick<Room, "phase" | "seconds">} room */
  function update({ phase, seconds }) {
    clearInterval(ticks);
    body.hidden = phase !== "pairs";
    if (body.hidden) return;
    until = Date.now() + 1000 * seconds;
    ticks = setInterval(tick, 500);
    tick();
  }

  function tick() {
    const left = Math.max(0, (until - Date.now()) / 1000);
    line.style.inlineSize = `${(100 * left) / WHOLE}%`;
    const says = left ? say("poll-in-pairs") : say("poll-pairs-over");
    if (says !== told.textContent) announce(says);
    told.textContent = says;
    if (!left || !body.isConnected) clearInterval(ticks);
  }

  return { body, update };
}
