// The teacher's screen: what can be asked, the question that is open, and the bars that grow.

import { announce } from "../../pieces/shared/announce.js";
import { asked } from "./asked.js";
import { cloud } from "./cloud.js";
import { guessed } from "./guessed.js";
import { chooser } from "./chooser.js";
import { h, the } from "../../pieces/shared/dom.js";
import { say } from "../../pieces/shared/say.js";
import { ending, saved } from "./ending.js";
import { doorway } from "./door.js";
import { line } from "./line.js";
import { guard } from "./guard.js";
import { joint } from "./joint.js";
import { ranked } from "./ranked.js";
import { ours } from "../../pieces/shared/ours.js";

const KEY = ours("poll key");
const LONG = 20; // seconds without a line, after which it is no mishap

const status = h("p", { class: "screen-status" });
const step = h("button", { type: "button", class: "gc-button gc-main", onclick: () => teacher.say({ do: "on", phase: room.phase }) });
const pairs = h("button", { type: "button", class: "gc-button", onclick: () => teacher.say({ do: "discuss" }) }, say("poll-discuss"));
const hide = h("button", { type: "button", class: "gc-button", onclick: () => teacher.say({ do: "hide", on: !room.hidden }) });
const save = h("button", { type: "button", class: "gc-button", onclick: () => teacher.say({ do: "results" }) }, say("poll-results"));
const end = ending(() => teacher.say({ do: "end" }));
const main = h("main", { class: "screen-main" });
const side = h("aside", { class: "screen-door", "aria-label": say("poll-door") });
const foot = h("footer", { class: "screen-foot" }, step, pairs, hide, status, save, end.button, end.dialog);
let room = /** @type {Room} */ ({ phase: "waiting" });
let known = "";
/** @type {ReturnType<typeof doorway> | null} */
let door = null;
/** @type {ReturnType<typeof guard> | null} */
let doorkeeper = null;
/** @type {ReturnType<typeof chooser> | null} */
let choose = null;
/** @type {OnScreen | null} */
let open = null;
let own = "";
let wanted = ""; // what a deck of slides asks for over this page's address

the(document, ".screen").replaceChildren(main, side, foot);
side.hidden = foot.hidden = true;
/** @type {ReturnType<typeof line>} */
const teacher = line("line/screen", { hello: () => ({ do: "enter", key: takeKey() }), hear, lost });

/** The key leaves the address bar, which the whole class may see; behind it a deck writes what to ask, and how often. */
function takeKey() {
  const [, key = "", ask = ""] = /^(.*?)(?:&?ask=([\w.-]+)&\d+)?$/.exec(decodeURIComponent(location.hash.slice(1))) ?? [];
  if (key) {
    inTab((storage) => storage.setItem(KEY, key));
    own = key;
  }
  if (key || ask) history.replaceState(null, "", location.pathname);
  wanted = ask || wanted;
  return own || (inTab((storage) => storage.getItem(KEY)) ?? "");
}

addEventListener("hashchange", () => { takeKey(); askWanted(); });

/** Opens what a deck asks for; where it is open already, goes a step on. */
function askWanted() {
  if (!wanted || !room.phase || !known) return;
  teacher.say(room.id === wanted ? { do: "on", phase: room.phase } : { do: "ask", item: wanted });
  wanted = "";
}

/**
 * Where a browser stores nothing, the page itself remembers the key until it is reloaded.
 * @template T @param {(storage: Storage) => T} act @returns {T | null}
 */
function inTab(act) {
  try {
    return act(sessionStorage);
  } catch {
    return null;
  }
}

/** @param {Heard} message */
function hear(message) {
  if (message.welcome) welcome(message.welcome);
  else if (message.phase) show(/** @type {Room} */ (message));
  else if (message.doors) door?.update(message.doors);
  else if (message.tickets) doorkeeper?.handOut(message.tickets);
  else if (message.results) saved(`${ours("poll").replaceAll(" ", "-")}.csv`, message.results);
  else if (message.trouble) tell(message.trouble);
  else if (message.unknown) stop(say("poll-unknown"), say("poll-key"));
  else if (message.ended) stop(say("poll-ended"), say("poll-all-erased"));
}

/**
 * Furnishes the page; one that comes back to the same poll is furnished already.
 * @param {NonNullable<Heard["welcome"]>} poll
 */
function welcome({ code, doors, lessons, order, tickets }) {
  door?.update(doors);
  doorkeeper?.handOut(tickets);
  if (code === known) return;
  known = code;
  choose = chooser(lessons, order, (item) => teacher.say({ do: "ask", item }));
  open = null;
  door = doorway(code, doors);
  doorkeeper = guard((message) => teacher.say(message), tickets);
  side.replaceChildren(door.body, doorkeeper.body);
  side.hidden = foot.hidden = false;
  room = /** @type {Room} */ ({ phase: "" });
}

/** @param {Room} next */
function show(next) {
  const before = room;
  room = next;
  const waiting = room.phase === "waiting";
  if (waiting && before.phase !== "waiting" && choose) main.replaceChildren(choose.body);
  if (!waiting && open?.round !== room.round) {
    open = room.studies ? joint(room) : room.words ? cloud(room, letThrough) : room.line ? guessed(room) : room.ordered ? ranked(room) : asked(room);
    main.replaceChildren(open.body);
  }
  if (!waiting) open?.update(room);
  step.hidden = waiting;
  save.hidden = !waiting;
  step.disabled = false;
  const voting = ["open", "closed"].includes(room.phase) && !room.studies && !room.words;
  pairs.hidden = !voting || room.again;
  hide.hidden = !voting;
  hide.textContent = room.hidden ? say("poll-show-bars") : say("poll-hide-bars");
  step.textContent = waiting ? "" : room.studies ? say(`poll-study-step-${room.phase}`) : room.words ? say(`poll-words-step-${room.phase}`) : say(`poll-step-${room.phase}`);
  // What nobody has looked through is gone once it is put away: that is no main thing to do.
  step.classList.toggle("gc-main", !(room.words?.list && room.phase === "closed"));
  the(side, ".screen-phones").textContent = say("poll-phones", { n: room.phones });
  doorkeeper?.update(room);
  if (before.phase !== room.phase || before.round !== room.round) arrived(before, waiting);
  else if (status.dataset.lost) tell(whereItIs());
  delete status.dataset.lost;
  askWanted();
}

/**
 * Says where the room is now; from a choice the focus goes to what was chosen, and back to the list afterwards.
 * @param {Room} before @param {boolean} waiting
 */
function arrived(before, waiting) {
  tell(whereItIs());
  if (!before.phase) return;
  if (waiting) choose?.focus();
  else if (before.round !== room.round) open?.focus();
}

function whereItIs() {
  if (room.phase === "waiting") return say("poll-choose");
  if (room.words) return say(`poll-words-says-${room.phase}`);
  return room.studies ? say(`poll-study-says-${room.phase}`) : say(`poll-says-${room.phase}`);
}

/** @param {number | undefined} mark @param {number[]} places */
function letThrough(mark, places) {
  teacher.say({ do: "let through", round: room.round, mark, places });
}

/** @param {string} sentence */
function tell(sentence) {
  status.textContent = sentence;
  announce(sentence);
}

/** @param {number} seconds */
function lost(seconds) {
  step.disabled = true;
  const sentence = seconds < LONG ? say("poll-screen-lost") : say("poll-screen-lost-long");
  if (sentence !== status.textContent) tell(sentence);
  status.dataset.lost = "yes";
}

/** @param {string} title @param {string} why */
function stop(title, why) {
  teacher.stop();
  own = "";
  inTab((storage) => storage.removeItem(KEY));
  side.hidden = foot.hidden = true;
  end.dialog.close();
  main.replaceChildren(h("h1", { tabindex: "-1" }, title), h("p", {}, why));
  the(main, "h1").focus();
}
