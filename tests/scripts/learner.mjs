// A page of a learner whose browser and keepers are played: what pieces tell it, and what it hands over.

import { mock } from "node:test";

import { leave, settled, Stored } from "./service.mjs";

const { memoryOf } = await import("../../widgets/pieces/shared/memory.js");
const { recordHere } = await import("../../widgets/pieces/shared/record.js");

export const WAITING = "tea / waiting ";

/** A page that was opened just now; what its browser and its tab stored before is there, where it is given. */
export function open({ browser = new Stored(), tab = new Stored() } = {}) {
  leave();
  Object.assign(globalThis, { localStorage: browser, sessionStorage: tab });
  delete globalThis[Symbol.for("good-cry record")];
  const record = recordHere();
  const troubles = [];
  record.onTrouble((trouble) => troubles.push(trouble));
  const connect = async (keeper) => { record.connect(keeper); await settled(); return keeper; };
  const waits = () => Object.keys(localStorage).filter((key) => key.startsWith(WAITING));
  return { record, troubles, connect, waits, shown: () => { let all; record.watch((snapshot) => { all = snapshot; })(); return all; } };
}

/** Somebody who keeps all that comes, unless other answers are given. */
export function keeper(answers = {}) {
  const usual = {
    recall: () => ({ snapshot: {}, trouble: null }), keep: ({ entries }) => ({ kept: entries.map(({ id }) => id), trouble: null }),
    erase: () => ({ erased: 1, trouble: null }), import: () => ({ added: 0, trouble: null }), repair: () => ({ said: "whole", trouble: null }),
  };
  const asked = [];
  const ask = async (message) => { asked.push(message); return (answers[message.do] ?? usual[message.do])(message); };
  const handed = () => asked.filter((one) => one.do === "keep").map(({ entries }) => entries.map(({ item, name }) => item ?? name));
  return { asked, answers, ask, handed, did: () => asked.map((one) => one.do) };
}

export const silent = () => new Promise(() => {});

/** A piece of this name, at a place of a lesson. */
export const piece = (item) => memoryOf({ item });

/** Lets time go by, and what waited for it be done. */
export async function pass(milliseconds) {
  mock.timers.tick(milliseconds);
  await settled();
}
