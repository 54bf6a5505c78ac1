// The page of a phone: comes in with the code, shows what is asked, and gives one answer, also over a bad connection.

import { announce } from "../../pieces/shared/announce.js";
import { h, the } from "../../pieces/shared/dom.js";
import { say } from "../../pieces/shared/say.js";
import { line } from "./line.js";
import { forget, memoryOf } from "./memory.js";
import { endView, questionView, waitView } from "./views.js";

const ANSWERED_WITHIN = 5000; // an answer that is not confirmed by then is sent over a new line
const AGAIN = 2000; // until a script that did not come is asked for again
const LONG = 20; // seconds without a line, after which it is no mishap

const view = h("div");
const status = h("p", { class: "poll-status" });
the(document, "main").replaceChildren(view, status);
const code = location.pathname.match(/\/([A-Za-z]{4})$/)?.[1].toUpperCase();
if (code) join(code);
else askForCode("");

/** @param {string} letters */
function enter(letters) {
  location.assign(new URL(letters, location.href));
}

/** @param {string} letters @param {string} [ticket] */
function join(letters, ticket) {
  const { kept, keep } = memoryOf(letters);
  if (ticket) keep({ ticket });
  const phones = line("line/phone", { hello: () => ({ do: "join", code: letters, token: kept.token, ticket: kept.ticket }), hear, lost });
  let room = /** @type {Room} */ ({ phase: "waiting" });
  let drawn = "";
  /** @type {ReturnType<typeof questionView> | null} */
  let question = null;
  let hurry = 0;

  /** @param {Heard} message */
  function hear(message) {
    if (message.phase) enterRoom(/** @type {Room} */ (message));
    else if (message.vote) confirm(message);
    else if (message.ticket) askForTicket();
    else if (message.unknown || message.ended) leave(message);
  }

  /** @param {Room} next */
  function enterRoom(next) {
    room = next;
    if (drawn !== `${room.phase} ${room.round}`) draw();
    else {
      tell(whereItIs());
      if (room.words && room.phase !== "open") draw();
      else if (room.phase === "closed" && !room.plan) drawResults(ownChoice(), drawn);
    }
    if (!kept.waits) return;
    if (room.phase === "open" && room.round === kept.round) deliver();
    else confirm({ vote: "late", round: kept.round });
  }

  function draw() {
    const chosen = ownChoice();
    drawn = `${room.phase} ${room.round}`;
    tell(whereItIs());
    if (room.plan) return drawStudy(chosen, drawn);
    if (room.words) addStyles("cloud");
    if (room.words) return drawOther("words", room.phase === "open" ? "wordsView" : "saidView", chosen, drawn);
    if (room.line && room.phase === "open") return drawOther("guess", "guessView", chosen, drawn);
    if (room.ordered && room.phase === "open") return drawOther("order", "orderView", chosen, drawn);
    question = room.phase === "open" ? questionView(room, Array.isArray(chosen) ? chosen : [], vote) : null;
    if (question && isThere(chosen)) question.counted();
    if (question) return show(question.form);
    return room.phase === "waiting" ? show(waitView()) : drawResults(chosen, drawn);
  }

  /** @param {Vote} own @param {string} wanted */
  async function drawResults(own, wanted) {
    const { pairsView, resultsView } = await fetched("results");
    if (drawn === wanted) show(room.phase === "pairs" ? pairsView(room) : resultsView(room, own));
  }

  /**
   * Draws a question whose answers are no options, with a script of its own.
   * @param {string} script @param {string} view @param {Vote} own @param {string} wanted
   */
  async function drawOther(script, view, own, wanted) {
    question = null;
    const views = await fetched(script);
    if (drawn !== wanted) return;
    const shown = views[view](room, own, vote, tell);
    question = shown;
    if (isThere(own)) shown.counted();
    show(shown.form);
  }

  /** @param {Vote} own @param {string} wanted */
  async function drawStudy(own, wanted) {
    question = null;
    addStyles("study", "joint");
    const { planView, foundView } = await fetched("study");
    if (drawn === wanted) show(room.phase === "open" && !isThere(own) ? planView(room, vote, tell) : foundView(room, own));
  }

  /** @returns {Vote} */
  function ownChoice() {
    return room.round === kept.round ? kept.choice : [];
  }

  /** Says how far the room is; this takes the place of what was said of a lost connection. */
  function whereItIs() {
    if (room.plan) return room.phase === "open" && isThere(ownChoice()) ? say("poll-study-in") : say(`poll-study-says-${room.phase}`);
    if (room.phase === "open") return isThere(ownChoice()) ? say("poll-came-counted") : say("poll-is-open");
    return room.phase === "closed" ? say("poll-is-closed") : "";
  }

  /** @param {Vote} choice */
  function vote(choice) {
    if (!isThere(choice)) return tell(say("poll-choose-first"));
    keep({ round: room.round, choice, waits: true });
    if (room.plan) draw();
    return deliver();
  }

  function deliver() {
    tell(say("poll-on-its-way"));
    clearTimeout(hurry);
    hurry = setTimeout(phones.drop, ANSWERED_WITHIN);
    const { round, choice } = kept;
    phones.say(Array.isArray(choice) ? { do: "vote", round, choice } : { do: "text" in choice ? "words" : "study", round, ...choice });
  }

  /** @param {Heard} came */
  function confirm({ vote: came, round }) {
    if (round !== kept.round) return;
    clearTimeout(hurry);
    // Of words stays here only that there were some.
    const mine = "text" in kept.choice ? { text: "" } : kept.choice;
    keep({ waits: false, choice: came === "counted" ? mine : [] });
    tell(came === "counted" && room.plan ? say("poll-study-in") : say(`poll-came-${came}`), came === "counted");
    if (came === "counted") question?.counted();
  }

  /** @param {number} seconds */
  function lost(seconds) {
    clearTimeout(hurry);
    if (seconds < LONG) tell(kept.waits ? say("poll-lost-waits") : say("poll-lost"));
    else tell(kept.waits ? say("poll-lost-long-waits") : say("poll-lost-long"));
  }

  async function askForTicket() {
    hangUp();
    const { ticketView } = await fetched("ticket");
    show(ticketView(kept.ticket, (/** @type {string} */ entered) => join(letters, entered)));
    tell("");
  }

  function hangUp() {
    phones.stop();
    clearTimeout(hurry);
  }

  /** @param {Heard} why */
  function leave({ ended }) {
    hangUp();
    forget();
    if (!ended) return askForCode(say("poll-no-such-code"));
    show(endView());
    return tell("");
  }
}

/** @param {string} why */
async function askForCode(why) {
  const { codeView } = await fetched("ticket");
  show(codeView(enter));
  tell(why);
}

/**
 * Fetches a script that few phones need, over a bad connection too: a browser may remember an address that failed.
 * @param {string} name @param {number} [tries] @returns {Promise<any>}
 */
async function fetched(name, tries = 0) {
  try {
    return (await import(`./${name}.js?${tries}`)).default;
  } catch {
    await new Promise((resolve) => { setTimeout(resolve, AGAIN); });
    return fetched(name, tries + 1);
  }
}

/** @param {...string} names */
function addStyles(...names) {
  const missing = names.filter((name) => !document.querySelector(`[href="static/${name}.css"]`));
  document.head.append(...missing.map((name) => h("link", { rel: "stylesheet", href: `static/${name}.css` })));
}

/** @param {Vote} choice */
function isThere(choice) {
  return Object.keys(choice).length > 0;
}

/**
 * Shows something new; where the focus was in the old, it goes to the new.
 * @param {HTMLElement} next
 */
function show(next) {
  const inside = view.contains(document.activeElement);
  view.replaceChildren(next);
  if (inside) (next.querySelector("h1") ?? next.querySelector("input"))?.focus();
}

/** @param {string} sentence @param {boolean} [good] */
function tell(sentence, good = false) {
  status.textContent = sentence;
  announce(sentence);
  status.classList.toggle("poll-in", good);
}
