// The record of the page: takes what pieces tell, hands it to a keeper, and gives back what was kept.
// A keeper is the learner's file behind a kernel, or the browser's own storage: `ask(message)` gives a promise of its answer.
// What no keeper has taken yet waits in this page, and in the browser's storage should the page go away.

import { entryId, takeMessages } from "./memory.js";
import { ours } from "./ours.js";
import { openOutbox } from "./outbox.js";
import { say } from "./say.js";
import { apply, emptySnapshot, sound } from "./snapshot.js";

const HERE = Symbol.for("good-cry record");
const PATIENCE = 5000;
// A kernel answers once it has run the whole lesson; and what comes in is put in its order.
/** @type {Partial<Record<keyof Answers, number>>} */
const MORE_PATIENCE = { recall: 30000, import: 300000, repair: 300000 };
// What goes to a kernel in one message has a limit; so a file goes in parts.
const PART = 1_000_000;
const TRY_AGAIN = 8000;
const shared = () => ours("shared").trim();

/**
 * The one record of this page. Where nobody asks for it there is none, and nothing waits to be kept.
 * @returns {ReturnType<typeof openRecord>}
 */
export function recordHere() {
  return (/** @type {OfPage} */ (globalThis)[HERE] ??= openRecord());
}

/**
 * Gives the record somebody who keeps it; the newest is asked first.
 * @param {Keeper} keeper
 */
export function connectKeeper(keeper) {
  recordHere().connect(keeper);
}

function openRecord() {
  const outbox = openOutbox();
  /** @type {Keeper[]} */
  const keepers = [];
  /** @type {((snapshot: Snapshot) => void)[]} */
  const recalls = [];
  /** @type {Set<(snapshot: Snapshot) => void>} */
  const watchers = new Set();
  /** @type {Set<(trouble: string | null) => void>} */
  const troubled = new Set();
  let snapshot = emptySnapshot();
  let known = false;
  /** @type {string | null} */
  let trouble = null;
  /** @type {Promise<Answer<"keep">> | null} */
  let sending = null;
  let erasing = false;
  /** @type {number | undefined} */
  let again;
  // On a computer that others use too, the name of this page: what it does stays in memory, and is given to it alone.
  let shared = isShared() ? entryId() : null;
  // It may ask more than one kernel: each is told all of it.
  /** @type {Entry[]} */
  let done = [];
  outbox.stayInPage(Boolean(shared));

  takeMessages(({ entry, recall, watch }) => {
    if (entry) take(entry);
    if (recall) known ? alone(() => recall(snapshot)) : recalls.push(recall);
    if (watch) {
      watchers.add(watch);
      alone(() => watch(snapshot));
    }
  });

  /** @param {Entry} entry */
  function take(entry) {
    apply(snapshot, entry);
    if (snapshot.settings.keep !== "nothing" || entry.type === "setting") outbox.add(entry);
    if (shared) done.push(entry);
    changed();
    send();
  }

  function changed() {
    for (const watch of watchers) alone(() => watch(snapshot));
  }

  /** @param {string | null | undefined} sentence */
  function tellAll(sentence) {
    trouble = sentence ?? null;
    for (const tell of troubled) tell(trouble);
  }

  /** @param {Keeper} keeper */
  async function connect(keeper) {
    // Another lesson of this page has brought it: what was done elsewhere meanwhile is asked for all the same.
    if (keepers.includes(keeper)) return recallAll();
    keepers.unshift(keeper);
    // What another tab of the lesson keeps or erases is news here too.
    keeper.onChange?.(recallAll);
    for (const entry of done) outbox.add(entry);
    await recallAll();
  }

  async function recallAll() {
    const answer = await ask({ do: "recall" });
    if (!answer.snapshot) {
      if (!known) setTimeout(recallAll, TRY_AGAIN);
      return tellAll(answer.trouble);
    }
    snapshot = sound(answer.snapshot);
    outbox.isOf(answer.snapshot.whose ?? "");
    for (const entry of outbox.all()) apply(snapshot, entry);
    known = true;
    for (const recall of recalls.splice(0)) alone(() => recall(snapshot));
    changed();
    tellAll(answer.trouble);
    send();
  }

  /** Hands over what waits. What is not taken stays, and is tried again. */
  async function send() {
    if (sending || erasing || !known || keepers.length === 0 || outbox.isEmpty()) return;
    sending = ask({ do: "keep", entries: outbox.all() });
    const answer = await sending;
    sending = null;
    const refused = Object.entries(answer.refused ?? {});
    outbox.drop([...(answer.kept ?? []), ...refused.map(([id]) => id)]);
    Object.assign(snapshot.due, answer.due);
    tellAll(refused[0]?.[1] ?? answer.trouble);
    clearTimeout(again);
    if (outbox.isEmpty()) return;
    if (answer.kept?.length) send();
    else again = setTimeout(send, TRY_AGAIN);
  }

  /**
   * Asks the keepers one after the other, until one answers. Who does not is asked last from then on.
   * @template {keyof Answers} Do
   * @param {Asking<Do>} message @returns {Promise<Answer<Do>>}
   */
  async function ask(message) {
    for (const keeper of [...keepers]) {
      const answer = await Promise.race([keeper.ask(shared ? { ...message, shared } : message).catch(() => null), pause(MORE_PATIENCE[message.do] ?? PATIENCE)]);
      if (answer) return answer;
      keepers.push(...keepers.splice(keepers.indexOf(keeper), 1));
    }
    return { trouble: say("kept-nobody") };
  }

  /**
   * Erases a lesson, or everything where none is named; what still waited goes too.
   * @param {string | null} lesson
   */
  async function erase(lesson) {
    // What is handed over beside the erasing could be kept after it.
    erasing = true;
    await sending;
    const answer = await ask({ do: "erase", lesson });
    erasing = false;
    if (!answer.trouble || answer.erased) {
      letGo(lesson);
      await recallAll();
    }
    send();
    return answer;
  }

  /**
   * Whoever showed erased words as kept hears at once that they are not.
   * @param {string | null} lesson
   */
  function letGo(lesson) {
    /** @type {(name: string) => boolean} */
    const isOf = (name) => name.startsWith(lesson ?? "");
    if (lesson === null) outbox.clear();
    /** @type {(entry: Entry) => boolean} */
    const going = (entry) => entry.type === "setting" ? isOf("") : isOf(entry.type === "state" ? entry.lesson ?? entry.item : entry.item);
    outbox.drop(outbox.all().filter(going).map(({ id }) => id));
    done = done.filter((entry) => !going(entry));
    for (const item of Object.keys(snapshot.words).filter(isOf)) delete snapshot.words[item];
    changed();
  }

  /**
   * Hands a file over in parts; `tellShare` hears how much of it is there, from 0 to 1.
   * @param {string} text @param {(share: number) => void} [tellShare] @returns {Promise<Answer<"import">>}
   */
  async function bringIn(text, tellShare = () => {}) {
    const parts = partsOf(text);
    /** @type {Answer<"import">} */
    let answer = {};
    for (const [part, one] of parts.entries()) {
      answer = await ask({ do: "import", text: one, part, parts: parts.length });
      tellShare((part + 1) / parts.length);
      if (answer.trouble) break;
    }
    if (answer.added) await recallAll();
    return answer;
  }

  async function repair() {
    const answer = await ask({ do: "repair" });
    if (!answer.trouble) await recallAll();
    return answer;
  }

  /**
   * From now on everything stays in this page and goes with it, or no longer. What was kept before stays where it is.
   * @param {boolean} yes
   */
  async function share(yes) {
    if (yes === Boolean(shared)) return;
    await sending;
    outbox.stayInPage(yes);
    shared = yes ? entryId() : null;
    done = [];
    rememberShared(yes);
    await recallAll();
  }

  return {
    connect, ask, erase, bringIn, repair, share,
    /** @type {(nothing: boolean) => void} */
    keepNothing: (nothing) => take({ type: "setting", id: entryId(), at: new Date().toISOString(),
      name: "keep", value: nothing ? "nothing" : "everything" }),
    /**
     * Calls `show` with all that is kept, now and after each change.
     * @type {(show: (snapshot: Snapshot) => void) => () => void}
     */
    watch: (show) => { watchers.add(show); show(snapshot); return () => watchers.delete(show); },
    /**
     * Calls `tell` with the sentence that says what is not being kept, or with null.
     * @type {(tell: (trouble: string | null) => void) => () => void}
     */
    onTrouble: (tell) => { troubled.add(tell); tell(trouble); return () => troubled.delete(tell); },
  };
}

/**
 * Cuts a text into parts, and no sign of it in two.
 * @param {string} text
 */
function partsOf(text) {
  const parts = [];
  let start = 0;
  do {
    let end = start + PART;
    if (/[\ud800-\udbff]/.test(text[end - 1] ?? "")) end += 1;
    parts.push(text.slice(start, end));
    start = end;
  } while (start < text.length);
  return parts;
}

/** The choice goes from page to page of one tab, and is gone with it. */
function isShared() {
  try {
    return globalThis.sessionStorage?.getItem(shared()) === "yes";
  } catch {
    return false;
  }
}

/** @param {boolean} yes */
function rememberShared(yes) {
  try {
    if (yes) globalThis.sessionStorage?.setItem(shared(), "yes");
    else globalThis.sessionStorage?.removeItem(shared());
  } catch {
    // Where a browser stores nothing, each page asks anew.
  }
}

/**
 * Who cannot show what is kept stops nobody else.
 * @param {() => void} show
 */
function alone(show) {
  try {
    show();
  } catch (problem) {
    console.warn("Something that is kept could not be shown.", problem);
  }
}

/** @param {number} milliseconds @returns {Promise<null>} */
function pause(milliseconds) {
  return new Promise((done) => { setTimeout(() => done(null), milliseconds); });
}
