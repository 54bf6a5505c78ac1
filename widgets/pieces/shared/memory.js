// What a piece tells the record of its page, and hears from it. A piece never waits for the record: what it tells
// before the record is there is put by, and what the record knows comes when it comes.

import { quietly } from "./announce.js";
import { say } from "./say.js";

const BOARD = Symbol.for("good-cry board");
/** @type {{ waiting: Told[], take: ((message: Told) => void) | null }} */
const board = (/** @type {OfPage} */ (globalThis)[BOARD] ??= { waiting: [], take: null });

/**
 * Hands something to the record of the page, now or as soon as there is one.
 * @param {Told} message
 */
export function tellRecord(message) {
  if (board.take) board.take(message);
  else board.waiting.push(message);
}

/**
 * The record itself asks for everything that was put by, and for all that follows.
 * @param {(message: Told) => void} take
 */
export function takeMessages(take) {
  board.take = take;
  for (const message of board.waiting.splice(0)) take(message);
}

/** A name that no other entry has. `randomUUID` would not do: a browser has it only on a page over https. */
export function entryId() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Makes the memory of one piece: `item` is its stable id, `version` that of its content. With `recalls` off it gives
 * back nothing that was kept before.
 * @param {{ item?: string, version?: string }} about @param {{ recalls?: boolean }} [how]
 */
export function memoryOf({ item = "", version = "" }, { recalls = true } = {}) {
  /** @type {HTMLElement | null} */
  let home = null;
  let startFresh = () => {};
  let begun = false;
  let over = false;

  /**
   * Says where the piece stands, and how it is made anew when what was kept does not fit it.
   * @param {HTMLElement} node @param {() => void} fresh
   */
  function livesIn(node, fresh) {
    home = node;
    startFresh = fresh;
    for (const touched of ["input", "click"]) {
      node.addEventListener(touched, (event) => { begun ||= event.isTrusted; }, { once: true, capture: true });
    }
  }

  /**
   * Each piece stands alone: what it cannot show is no other piece's trouble.
   * @param {() => void} show
   */
  function alone(show) {
    if (over) return;
    try {
      show();
    } catch {
      over = true;
      // A piece that is being built is built to its end first.
      queueMicrotask(startFresh);
    }
  }

  /** @param {Entry["type"]} type @param {Record<string, unknown>} more */
  function tell(type, more) {
    const lesson = home?.closest("[data-gc-lesson]")?.dataset.gcLesson ?? "";
    const at = new Date().toISOString();
    const entry = { type, id: entryId(), at, item, ...(type === "state" ? { lesson } : {}), ...more };
    tellRecord({ entry: /** @type {Entry} */ (entry) });
  }

  return {
    livesIn,
    /**
     * Calls `show` with what was kept of this piece, unless the learner has begun here before it came.
     * @param {(kept: KeptHere) => void} show
     */
    recall(show) {
      if (!recalls) return;
      tellRecord({ recall: (snapshot) => { if (!begun) alone(() => quietly(() => show(keptOf(snapshot, item, version)))); } });
    },
    /**
     * Calls `show` with all that is kept, and with what is kept of this piece, now and after each change.
     * @type {(show: (snapshot: Snapshot, kept: KeptHere) => void) => void}
     */
    watch: (show) => tellRecord({ watch: (snapshot) => alone(() => show(snapshot, recalls ? keptOf(snapshot, item, version) : {})) }),
    /** @type {(answer: Partial<Pick<Kept.Attempt, "response" | "right" | "sureness" | "rating">>) => void} */
    attempt: ({ response = null, right = null, sureness = null, rating = null }) =>
      tell("attempt", { version, response, right, sureness, rating }),
    /** @type {(answers: Record<string, number>) => void} */
    believe: (answers) => tell("belief", { version, answers }),
    /** @type {(value: unknown) => void} */
    state: (value) => tell("state", { value }),
    /** @type {(words: Record<string, string> | null) => void} */
    words: (words) => tell("words", { words }),
  };
}

/**
 * An answer to other words than stand there now is kept, and counts; it is not shown as an answer to these.
 * @param {Snapshot} snapshot @param {string} item @param {string} version @returns {KeptHere}
 */
function keptOf(snapshot, item, version) {
  const attempt = snapshot.attempts[item];
  const reworded = attempt?.version && version && attempt.version !== version;
  return {
    attempt: reworded ? undefined : attempt,
    answers: snapshot.beliefs[item]?.answers,
    state: snapshot.states[item]?.value,
    words: snapshot.words[item]?.words,
  };
}

/**
 * "24 November 2026", as a person would say it.
 * @param {string | Date} at
 */
export function dayOf(at) {
  return new Date(at).toLocaleDateString(say("piece-locale"), { day: "numeric", month: "long", year: "numeric" });
}

/**
 * Calls `act` once the calls to it have paused.
 * @param {() => void} act @param {number} milliseconds
 */
export function whenQuiet(act, milliseconds) {
  /** @type {number | undefined} */
  let timer;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, milliseconds);
  };
}
