// The page of a phone: comes in with the code, shows what is asked, and gives one answer, also over a bad connection.

import { announce } from "../../pieces/shared/announce.js";
import { h } from "../../pieces/shared/dom.js";
import { say } from "../../pieces/shared/say.js";
import { line } from "./line.js";
import { forget, memoryOf } from "./memory.js";
import { codeView, endView, questionView, resultsView, ticketView, waitView } from "./views.js";

const ANSWERED_WITHIN = 5000; // an answer that is not confirmed by then is sent over a new line
const LONG = 20; // seconds without a line, after which it is no mishap

const view = h("div");
const status = h("p", { class: "poll-status" });
document.querySelector("main").replaceChildren(view, status);
const code = location.pathname.match(/\/([A-Za-z]{4})$/)?.[1].toUpperCase();
if (code) join(code);
else show(codeView(enter));

function enter(letters) {
  location.assign(new URL(letters, location.href));
}

function join(letters, ticket) {
  const { kept, keep } = memoryOf(letters);
  if (ticket) keep({ ticket });
  const phones = line("line/phone", { hello: () => ({ do: "join", code: letters, token: kept.token, ticket: kept.ticket }), hear, lost });
  let room = { phase: "waiting" };
  let drawn = "";
  let question = null;
  let hurry = 0;

  function hear(message) {
    if (message.phase) enterRoom(message);
    else if (message.vote) confirm(message);
    else if (message.ticket) askForTicket();
    else if (message.unknown) leave(codeView(enter), say("poll-no-such-code"));
    else if (message.ended) leave(endView(), "");
  }

  function enterRoom(next) {
    room = next;
    if (drawn !== `${room.phase} ${room.round}`) draw();
    else tell(whereItIs());
    if (!kept.waits) return;
    if (room.phase === "open" && room.round === kept.round) deliver();
    else confirm({ vote: "late", round: kept.round });
  }

  function draw() {
    const chosen = ownChoice();
    drawn = `${room.phase} ${room.round}`;
    tell(whereItIs());
    question = room.phase === "open" ? questionView(room, chosen, vote) : null;
    if (question && chosen.length) question.counted();
    if (question) show(question.form);
    else show(room.phase === "waiting" ? waitView() : resultsView(room, chosen));
  }

  function ownChoice() {
    return room.round === kept.round ? kept.choice : [];
  }

  /** Says how far the room is; this takes the place of what was said of a lost connection. */
  function whereItIs() {
    if (room.phase === "open") return ownChoice().length ? say("poll-came-counted") : say("poll-is-open");
    return room.phase === "closed" ? say("poll-is-closed") : "";
  }

  function vote(choice) {
    if (!choice.length) return tell(say("poll-choose-first"));
    keep({ round: room.round, choice, waits: true });
    return deliver();
  }

  function deliver() {
    tell(say("poll-on-its-way"));
    clearTimeout(hurry);
    hurry = setTimeout(phones.drop, ANSWERED_WITHIN);
    phones.say({ do: "vote", round: kept.round, choice: kept.choice });
  }

  function confirm({ vote: came, round }) {
    if (round !== kept.round) return;
    clearTimeout(hurry);
    keep({ waits: false, choice: came === "counted" ? kept.choice : [] });
    tell(say(`poll-came-${came}`), came === "counted");
    if (came === "counted") question?.counted();
  }

  function lost(seconds) {
    clearTimeout(hurry);
    if (seconds < LONG) tell(kept.waits ? say("poll-lost-waits") : say("poll-lost"));
    else tell(kept.waits ? say("poll-lost-long-waits") : say("poll-lost-long"));
  }

  function askForTicket() {
    hangUp();
    show(ticketView(kept.ticket, (entered) => join(letters, entered)));
    tell("");
  }

  function hangUp() {
    phones.stop();
    clearTimeout(hurry);
  }

  function leave(last, why) {
    hangUp();
    forget();
    show(last);
    tell(why);
  }
}

/** Shows something new; where the focus was in the old, it goes to the new. */
function show(next) {
  const inside = view.contains(document.activeElement);
  view.replaceChildren(next);
  if (inside) (next.querySelector("h1") ?? next.querySelector("input")).focus();
}

function tell(sentence, good = false) {
  status.textContent = sentence;
  announce(sentence);
  status.classList.toggle("poll-in", good);
}
