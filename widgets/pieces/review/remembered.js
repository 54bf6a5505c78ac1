// What is likely remembered, lesson by lesson: an estimate out of the schedule, drawn as quiet bars.

import { the } from "../shared/dom.js";
import { say } from "../shared/say.js";

// The schedule brings a question back when the chance of still knowing it has come down to this.
const DUE = 0.8;
const NOT_YET = 1;

/**
 * Gives the function that draws a snapshot of the record into the chart.
 * @param {HTMLElement} figure @param {{ id: string }[]} pool
 * @returns {(snapshot: Pick<Snapshot, "attempts" | "remembered">) => void}
 */
export function remembered(figure, pool) {
  const picture = the(figure, "[role=img]");
  const sentence = the(figure, ".gc-sentence");
  const lines = [...figure.querySelectorAll("tbody tr")];
  const rows = [...figure.querySelectorAll(".gc-remembered-bar")].map((bar, i) => ({
    ids: pool.map(({ id }) => id).filter((id) => id.startsWith(`${bar.dataset.lesson}.`)),
    parts: [...bar.querySelectorAll("span")],
    cells: [...lines[i].querySelectorAll("td")],
  }));

  return function show(snapshot) {
    const whole = [0, 0, 0];
    for (const { ids, parts, cells } of rows) {
      counts(ids, snapshot).forEach((count, i) => {
        parts[i].style.flexGrow = String(count);
        parts[i].hidden = count === 0;
        parts[i].textContent = String(count);
        cells[i].textContent = String(count);
        whole[i] += count;
      });
    }
    const [there, faint, fresh] = whole;
    sentence.textContent = say("review-remembered-said", { n: there + faint + fresh, there, faint, new: fresh });
    picture.setAttribute("aria-label", sentence.textContent);
  };
}

/**
 * @param {string[]} ids @param {Pick<Snapshot, "attempts" | "remembered">} snapshot
 * @returns {[there: number, faint: number, fresh: number]}
 */
function counts(ids, { attempts, remembered: chances }) {
  const looked = ids.filter((id) => attempts[id]);
  const there = looked.filter((id) => wasKnown(attempts[id]) && (chances[id] ?? 1) >= DUE).length;
  return [there, looked.length - there, ids.length - looked.length];
}

/**
 * An answer that did not fit, or that the learner found not yet there, is not one to remember.
 * @param {Attempted} attempt
 */
function wasKnown({ right, rating }) {
  return right !== false && rating !== NOT_YET;
}
