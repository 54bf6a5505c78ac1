// How many have answered, why nothing is shown of it yet, and what is odd about it: below every question on the screen.

import { announce } from "../../pieces/shared/announce.js";
import { h } from "../../pieces/shared/dom.js";
import { say } from "../../pieces/shared/say.js";

export function counted() {
  const count = h("p", { class: "screen-count" });
  const notice = h("p", { class: "screen-notice" });

  /** @param {Room} room */
  function update(room) {
    count.textContent = saidOf(room);
    count.dataset.answers = String(room.answers);
    if (notice.textContent !== room.notice) announce(room.notice);
    notice.textContent = room.notice;
  }

  return { lines: [count, notice], update };
}

/** @param {Room} room */
function saidOf({ answers: n, fewest, shown, hidden, before }) {
  if (shown) return before ? say("poll-count-again", { n, before }) : say("poll-count", { n });
  if (hidden) return say("poll-count-hidden", { n });
  return n < fewest ? say("poll-count-few", { n, fewest }) : say("poll-count-alike", { n, others: fewest - 1 });
}
