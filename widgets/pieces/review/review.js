// The review: a sitting with what is due, as long as one likes, and a quiet look at what is likely remembered.

import { h, the } from "../shared/dom.js";
import { partsOf } from "../shared/markup.js";
import { enhanced } from "../shared/root.js";
import { say } from "../shared/say.js";
import { pick } from "./pick.js";
import { comingBack, dateOf, forToday } from "./due.js";
import { remembered } from "./remembered.js";
import { sitting } from "./sitting.js";
import { emptySnapshot } from "../shared/snapshot.js";

/** @param {HTMLElement} root @param {Handed.Review} data @param {Memory} memory */
function enhance(root, { pool }, memory) {
  const { place, lobby, what, start, soon } = partsOf(root);
  const known = new Map(pool.map((question) => [question.id, question]));
  const titles = new Map([...root.querySelectorAll(".gc-remembered-bar")].map((bar) =>
    [bar.dataset.lesson, bar.previousElementSibling?.textContent ?? ""]));
  const showRemembered = remembered(the(root, ".gc-chart"), pool);
  /** @type {Snapshot} */
  let snapshot = emptySnapshot();
  let done = 0;
  start.addEventListener("click", begin);
  memory.watch(show);

  /** @param {Snapshot} kept @param {KeptHere} mine */
  function show(kept, { state }) {
    const now = new Date();
    snapshot = kept;
    done = state?.on === dateOf(now) && Number.isInteger(state.looked) ? state.looked : 0;
    what.textContent = whatWaits(kept, known, now, done);
    soon.textContent = kept.settings.keep === "nothing" ? "" : comingBack(kept.due, known, now, done);
    soon.hidden = !soon.textContent;
    showRemembered(kept);
  }

  function begin() {
    const count = Number(the(lobby, "input:checked").value);
    const questions = pick(pool, snapshot, new Date(), count);
    lobby.hidden = true;
    const now = sitting(questions, titles, { leave, look: () => memory.state({ on: dateOf(new Date()), looked: done + 1 }) });
    place.replaceChildren(now.body);
    now.ask();
  }

  /**
   * Comes back from a sitting; `looked` questions were looked at.
   * @param {number} looked
   */
  function leave(looked) {
    const said = h("p", { class: "gc-said", tabindex: "-1" }, say("review-done", { n: looked }));
    place.replaceChildren(said);
    start.textContent = say("review-begin-again");
    lobby.hidden = false;
    said.focus({ preventScroll: true });
    said.scrollIntoView({ block: "center" });
  }
}

/**
 * What there is to come back to, as things stand.
 * @param {Snapshot} snapshot @param {Map<string, Handed.Asked>} known @param {Date} now @param {number} done
 */
function whatWaits({ attempts, due, settings }, known, now, done) {
  if (settings.keep === "nothing") return say("review-nothing-kept");
  const answered = Object.keys(attempts);
  // Not everything that was answered is asked again here.
  if (!answered.some((id) => known.has(id))) return answered.length ? say("review-mix-elsewhere") : say("review-mix");
  return forToday(due, known, now, done);
}

export default enhanced(enhance);
