// The arena: a few headlines at a time. The learner places each on the two axes, then sees ours beside it.

import { announce } from "../shared/announce.js";
import { buttonFor, h, the } from "../shared/dom.js";
import { levelled, subheading } from "../shared/heading.js";
import { partsOf, take } from "../shared/markup.js";
import { memoryOf } from "../shared/memory.js";
import { enhanced } from "../shared/root.js";
import { say } from "../shared/say.js";
import { deal } from "./deal.js";
import { besideOurs, choiceOf, verdict } from "./beside.js";

/** @type {("directness" | "strength")[]} */
const AXES = ["directness", "strength"];

/** @param {HTMLElement} root @param {Handed.Arena} data @param {Memory} memory */
function enhance(root, data, memory) {
  const parts = partsOf(root);
  const { place, deal: button, met } = parts;
  const form = take(parts.form);
  const told = new Map([...take(parts.pool).querySelectorAll(".gc-headline")].map((one) => [one.dataset.item, one]));
  const card = /** @param {Handed.Headline} headline */ ({ item }) => /** @type {HTMLElement} */ (told.get(item));
  const where = h("p", { class: "gc-note", tabindex: "-1" });
  const next = buttonFor(null, goOn);
  const show = buttonFor(say("arena-show"), reveal, "gc-main");
  const stop = buttonFor(say("arena-stop"), leave);
  const letter = h("p", { class: "gc-letter" });
  const status = h("div", { class: "gc-status" });
  const lobby = /** @type {HTMLElement} */ (button.parentElement);
  const [directness, strength] = form.querySelectorAll("fieldset");
  /** @type {Pick<Snapshot, "attempts" | "due">} */
  let snapshot = { attempts: {}, due: {} };
  /** @type {Handed.Headline[]} */
  let dealt = [];
  /** @type {{ yours: WholePlace, ours: Handed.Headline }[]} */
  let looked = [];
  let at = 0;

  button.addEventListener("click", begin);
  form.addEventListener("input", sayLetter);
  form.removeAttribute("data-gc-live");
  memory.watch((kept) => {
    snapshot = kept;
    sayMet();
  });

  function sayMet() {
    const count = data.headlines.filter(({ item }) => snapshot.attempts[item]).length;
    met.textContent = count ? say("arena-met", { n: count, all: data.headlines.length }) : "";
  }

  function begin() {
    dealt = deal(data.headlines, snapshot, new Date(), data.draw);
    looked = [];
    at = 0;
    lobby.hidden = met.hidden = true;
    ask();
  }

  function ask() {
    const one = card(dealt[at]).cloneNode(true);
    const reasons = the(one, ".gc-reasons");
    reasons.remove();
    for (const input of form.querySelectorAll("input")) input.checked = false;
    where.textContent = say("arena-place", { at: at + 1, n: dealt.length });
    status.replaceChildren();
    show.hidden = form.hidden = letter.hidden = false;
    sayLetter();
    nameNext(false);
    place.replaceChildren(where, one, form, letter, status, h("div", { class: "gc-actions" }, show, next, stop));
    levelled(the(one, "h4"));
    where.focus({ preventScroll: true });
    where.scrollIntoView({ block: "start" });
  }

  /** What is not tested has one place alone: there is nothing to be strong. */
  function sayLetter() {
    strength.hidden = choiceOf(directness) === "untested";
    const given = chosen();
    letter.textContent = given.letter ? say("arena-letter", { letter: given.letter, name: data.names[given.letter] }) : "";
    announce(letter.textContent);
  }

  /** @returns {ChosenPlace} */
  function chosen() {
    const direct = choiceOf(directness);
    const strong = direct === "untested" ? "none" : choiceOf(strength);
    return { directness: direct, strength: strong, letter: data.letters[direct ?? ""]?.[strong ?? ""] };
  }

  function reveal() {
    const yours = chosen();
    if (!isWhole(yours)) {
      letter.textContent = say("arena-choose");
      announce(letter.textContent);
      return;
    }
    const ours = dealt[at];
    const reasons = the(card(ours), ".gc-reasons").cloneNode(true);
    for (const axis of AXES) for (const why of reasons.querySelectorAll(`[data-why="${axis}"]`)) why.dataset.differs = String(yours[axis] !== ours[axis]);
    const said = subheading({ class: "gc-verdict", tabindex: "-1" }, verdict(yours, ours));
    status.replaceChildren(h("div", { class: "gc-said" }, said, besideOurs(yours, ours, data.names), reasons));
    show.hidden = form.hidden = letter.hidden = true;
    looked.push({ yours, ours });
    nameNext(true);
    memoryOf(ours).attempt({ response: yours, right: yours.letter === ours.letter });
    said.focus({ preventScroll: true });
    said.scrollIntoView({ block: "nearest" });
  }

  /** @param {boolean} done */
  function nameNext(done) {
    const last = at + 1 === dealt.length;
    next.classList.toggle("gc-main", done);
    next.textContent = last ? say("arena-finish") : done ? say("arena-next") : say("arena-skip");
  }

  function goOn() {
    at += 1;
    if (at < dealt.length) ask();
    else leave();
  }

  function leave() {
    const said = h("p", { class: "gc-said", tabindex: "-1" }, say("arena-done", { n: looked.length }));
    place.replaceChildren(said, ...(looked.length ? [summary()] : []));
    button.textContent = say("arena-deal-more", { n: data.draw });
    lobby.hidden = met.hidden = false;
    said.focus({ preventScroll: true });
    said.scrollIntoView({ block: "center" });
  }

  function summary() {
    /** @type {(one: typeof looked[number]) => HTMLElement} */
    const row = ({ yours, ours }) => h("tr", {}, h("th", { scope: "row" }, the(card(ours), "h4").textContent),
      h("td", {}, yours.letter), h("td", {}, ours.letter));
    return h("div", { class: "gc-table", tabindex: "0", role: "region", "aria-label": say("arena-beside") },
      h("table", {}, h("thead", {}, h("tr", {}, h("th", { scope: "col" }, say("arena-headline-column")), h("th", { scope: "col" }, say("arena-yours-column")), h("th", { scope: "col" }, say("arena-ours-column")))),
        h("tbody", {}, looked.map(row))));
  }
}

/** @param {ChosenPlace} place @returns {place is WholePlace} */
function isWhole(place) {
  return Boolean(place.letter);
}

export default enhanced(enhance);
