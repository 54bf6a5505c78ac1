// The record of the page: takes what pieces tell, hands it to a keeper, and gives back what was kept.
// A keeper is the learner's file behind a kernel, or the browser's own storage: `ask(message)` gives a promise of its answer.
// What no keeper has taken yet waits in this page, and in the browser's storage should the page go away.

import { entryId, takeMessages } from "./memory.js";
import { openOutbox } from "./outbox.js";
import { say } from "./say.js";
import { apply, emptySnapshot, sound } from "./snapshot.js";

const HERE = Symbol.for("good-cry record");
const PATIENCE = 5000;
// A kernel answers once it has run the whole lesson; and what comes in is put in its order.
const MORE_PATIENCE = { recall: 30000, import: 30000 };
const TRY_AGAIN = 8000;

/** The one record of this page. Where nobody asks for it there is none, and nothing waits to be kept. */
export function recordHere() {
  return (globalThis[HERE] ??= openRecord());
}

/** Gives the record somebody who keeps it; the newest is asked first. */
export function connectKeeper(keeper) {
  recordHere().connect(keeper);
}

function openRecord() {
  const outbox = openOutbox();
  const keepers = [];
  const recalls = [];
  const watchers = new Set();
  const troubled = new Set();
  let snapshot = emptySnapshot();
  let known = false;
  let trouble = null;
  let sending = null;
  let erasing = false;
  let again;

  takeMessages(({ entry, recall, watch }) => {
    if (entry) take(entry);
    if (recall) known ? alone(() => recall(snapshot)) : recalls.push(recall);
    if (watch) {
      watchers.add(watch);
      alone(() => watch(snapshot));
    }
  });

  function take(entry) {
    apply(snapshot, entry);
    if (snapshot.settings.keep !== "nothing" || entry.type === "setting") outbox.add(entry);
    changed();
    send();
  }

  function changed() {
    for (const watch of watchers) alone(() => watch(snapshot));
  }

  function tellAll(sentence) {
    trouble = sentence ?? null;
    for (const tell of troubled) tell(trouble);
  }

  async function connect(keeper) {
    keepers.unshift(keeper);
    // What another tab of the lesson keeps or erases is news here too.
    keeper.onChange?.(recallAll);
    await recallAll();
    send();
  }

  async function recallAll() {
    const answer = await ask({ do: "recall" });
    if (!answer.snapshot) {
      if (!known) setTimeout(recallAll, TRY_AGAIN);
      return tellAll(answer.trouble);
    }
    snapshot = sound(answer.snapshot);
    for (const entry of outbox.all()) apply(snapshot, entry);
    known = true;
    for (const recall of recalls.splice(0)) alone(() => recall(snapshot));
    changed();
    tellAll(answer.trouble);
  }

  /** Hands over what waits. What is not taken stays, and is tried again. */
  async function send() {
    if (sending || erasing || keepers.length === 0 || outbox.isEmpty()) return;
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

  /** Asks the keepers one after the other, until one answers. Who does not is asked last from then on. */
  async function ask(message) {
    for (const keeper of [...keepers]) {
      const answer = await Promise.race([keeper.ask(message).catch(() => null), pause(MORE_PATIENCE[message.do] ?? PATIENCE)]);
      if (answer) return answer;
      keepers.push(...keepers.splice(keepers.indexOf(keeper), 1));
    }
    return { trouble: say("kept-nobody") };
  }

  /** Erases a lesson, or everything where none is named; what still waited goes too. */
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

  /** Whoever showed erased words as kept hears at once that they are not. */
  function letGo(lesson) {
    const isOf = (name) => name.startsWith(lesson ?? "");
    if (lesson === null) outbox.clear();
    outbox.drop(outbox.all().filter((entry) => isOf(entry.lesson ?? entry.item ?? "")).map(({ id }) => id));
    for (const item of Object.keys(snapshot.words).filter(isOf)) delete snapshot.words[item];
    changed();
  }

  async function bringIn(text) {
    const answer = await ask({ do: "import", text });
    if (answer.added) await recallAll();
    return answer;
  }

  return {
    connect, ask, erase, bringIn,
    keepNothing: (nothing) => take({ type: "setting", id: entryId(), at: new Date().toISOString(),
      name: "keep", value: nothing ? "nothing" : "everything" }),
    /** Calls `show` with all that is kept, now and after each change. */
    watch: (show) => { watchers.add(show); show(snapshot); return () => watchers.delete(show); },
    /** Calls `tell` with the sentence that says what is not being kept, or with null. */
    onTrouble: (tell) => { troubled.add(tell); tell(trouble); return () => troubled.delete(tell); },
  };
}

/** Who cannot show what is kept stops nobody else. */
function alone(show) {
  try {
    show();
  } catch (problem) {
    console.warn("A Good Cry: something that is kept could not be shown.", problem);
  }
}

function pause(milliseconds) {
  return new Promise((done) => { setTimeout(() => done(null), milliseconds); });
}
