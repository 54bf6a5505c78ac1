// What is likely remembered, lesson by lesson: an estimate out of the schedule, drawn as quiet bars.

import { h, freshId } from "../shared/dom.js";
import { subheading } from "../shared/heading.js";

// The schedule brings a question back when the chance of still knowing it has come down to this.
const DUE = 0.9;
const NOT_YET = 1;
const PARTS = [["there", "likely still there"], ["faint", "worth another look"], ["new", "not looked at yet"]];
const BASIS = "An estimate out of your last answer and the days since. Nobody measured your memory.";

/** Makes the chart; `show(snapshot)` draws it anew. */
export function remembered({ pool, lessons }) {
  const titleId = freshId("remembered");
  const sentence = h("p", { class: "gc-sentence" });
  const table = h("tbody", {});
  const rows = Object.entries(lessons).map(([lesson, title]) => {
    const ids = pool.map(({ id }) => id).filter((id) => id.startsWith(`${lesson}.`));
    const parts = PARTS.map(([name]) => h("span", { class: `gc-remembered-${name}` }));
    const cells = PARTS.map(() => h("td", {}));
    table.append(h("tr", {}, h("th", { scope: "row" }, title), cells));
    return { title, ids, parts, cells };
  }).filter(({ ids }) => ids.length);
  const picture = h("div", { role: "img", class: "gc-remembered" },
    rows.flatMap(({ title, parts }) => [h("span", { class: "gc-remembered-name" }, title), h("span", { class: "gc-remembered-bar" }, parts)]));

  function show(snapshot) {
    const whole = PARTS.map(() => 0);
    for (const { ids, parts, cells } of rows) {
      counts(ids, snapshot).forEach((count, i) => {
        parts[i].style.flexGrow = String(count);
        parts[i].hidden = count === 0;
        parts[i].textContent = count;
        cells[i].textContent = count;
        whole[i] += count;
      });
    }
    const said = PARTS.map(([, words], i) => `${whole[i]} ${words}`).join(", ");
    sentence.textContent = `Of ${whole.reduce((a, b) => a + b)} questions: ${said}.`;
    picture.setAttribute("aria-label", sentence.textContent);
  }

  const body = h("figure", { class: "gc-chart", "aria-labelledby": titleId },
    h("p", { class: "gc-badge", "data-badge": "illustrative" }, h("b", {}, "Illustrative model"), h("span", {}, BASIS)),
    subheading({ id: titleId, class: "gc-chart-title" }, "What is likely remembered"),
    h("p", { class: "gc-note gc-remembered-key", "aria-hidden": "true" },
      PARTS.map(([name, words]) => h("span", {}, h("span", { class: `gc-remembered-${name}` }), " ", words))),
    picture, sentence,
    h("details", {}, h("summary", {}, "As a table"), h("div", { class: "gc-table", tabindex: "0", role: "region", "aria-label": "Numbers: what is likely remembered" },
      h("table", {}, h("thead", {}, h("tr", {}, h("td", {}), PARTS.map(([, words]) => h("th", { scope: "col" }, words)))), table))));
  return { body, show };
}

function counts(ids, { attempts, remembered: chances }) {
  const looked = ids.filter((id) => attempts[id]);
  const there = looked.filter((id) => wasKnown(attempts[id]) && (chances[id] ?? 1) >= DUE).length;
  return [there, looked.length - there, ids.length - looked.length];
}

/** An answer that did not fit, or that the learner found not yet there, is not one to remember. */
function wasKnown({ right, rating }) {
  return right !== false && rating !== NOT_YET;
}
