// The review: a sitting with what is due, as long as one likes, and a quiet look at what is likely remembered.

import { h, freshId } from "../shared/dom.js";
import { heading } from "../shared/heading.js";
import { piece } from "../shared/root.js";
import { pick } from "./pick.js";
import { comingBack } from "./due.js";
import { remembered } from "./remembered.js";
import { sitting } from "./sitting.js";

const LENGTHS = [5, 10, 20];
const NOTHING_YET = { attempts: {}, due: {}, remembered: {}, settings: {} };
const NOTHING_KEPT = "You asked that nothing is kept. So this is a mix out of all lessons, and nothing will be brought back in time.";

function build(review, memory) {
  const id = freshId("review");
  const known = new Map(review.pool.map((question) => [question.id, question]));
  const inputs = LENGTHS.map((count) => h("input", { type: "radio", name: id, value: count, checked: count === LENGTHS[0] }));
  const what = h("p", {});
  const soon = h("p", { class: "gc-note" });
  const start = h("button", { type: "button", class: "gc-button gc-main", onclick: begin }, "Begin");
  const lobby = h("div", {}, what,
    h("fieldset", { class: "gc-sure" }, h("legend", {}, "How many questions?"),
      inputs.map((input) => h("label", {}, input, " ", input.value))),
    h("div", { class: "gc-actions" }, start), soon);
  const place = h("div", {});
  const chart = remembered(review);
  let snapshot = NOTHING_YET;

  show(snapshot);
  memory.watch(show);

  function show(kept) {
    snapshot = kept;
    what.textContent = whatWaits(kept, known);
    soon.textContent = kept.settings.keep === "nothing" ? "" : comingBack(kept.due, known, new Date());
    soon.hidden = !soon.textContent;
    chart.show(kept);
  }

  function begin() {
    const count = Number(inputs.find((input) => input.checked).value);
    const questions = pick(review.pool, snapshot, new Date(), count);
    lobby.hidden = true;
    const now = sitting(questions, review.lessons, leave);
    place.replaceChildren(now.body);
    now.ask();
  }

  /** Comes back from a sitting; `looked` questions were looked at. */
  function leave(looked) {
    const said = h("p", { class: "gc-said", tabindex: "-1" });
    place.replaceChildren(said);
    said.textContent = farewell(looked);
    start.textContent = "Begin again";
    lobby.hidden = false;
    said.focus({ preventScroll: true });
    said.scrollIntoView({ block: "center" });
  }

  return h("section", { class: "gc-activity gc-review", "aria-labelledby": id },
    h("p", { class: "gc-kicker" }, "Review"), heading({ id, class: "gc-asks" }, review.title), h("p", {}, review.intro),
    place, lobby, chart.body);
}

/** What there is to come back to, as things stand. */
function whatWaits({ attempts, due, settings }, known) {
  if (settings.keep === "nothing") return NOTHING_KEPT;
  if (!Object.keys(attempts).some((id) => known.has(id))) {
    return "You have not answered anything yet, as far as this page knows. So you get a mix out of all lessons.";
  }
  const now = Object.entries(due).filter(([id, at]) => known.has(id) && new Date(at) <= new Date()).length;
  if (now === 0) return "Nothing is due now. You can practise all the same.";
  return now === 1 ? "One question has come due. It comes first." : `${now} questions have come due. They come first.`;
}

function farewell(looked) {
  if (looked === 0) return "You looked around, and that is fine. Everything is still here for another day.";
  return looked === 1 ? "That was one question. It is done for now." : `Those were ${looked} questions. They are done for now.`;
}

export default piece(build);
