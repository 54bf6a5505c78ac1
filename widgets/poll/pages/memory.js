// What a phone keeps for itself while a poll lasts: a random token, and its answer to the question that is open.

import { ours } from "../../pieces/shared/ours.js";

const NAME = ours("poll");

/**
 * Gives the memory of the poll with this code; what is left of another is dropped.
 * @param {string} code
 */
export function memoryOf(code) {
  const before = read();
  const fresh = { code, token: freshToken(), ticket: "", round: 0, choice: [], waits: false };
  const kept = before?.code === code ? before : fresh;
  keep({});

  /** @param {Partial<OnPhone>} more */
  function keep(more) {
    Object.assign(kept, more);
    try {
      localStorage.setItem(NAME, JSON.stringify(kept));
    } catch {
      // Where nothing may be stored, the page itself remembers for as long as it is open.
    }
  }

  return { kept, keep };
}

export function forget() {
  try {
    localStorage.removeItem(NAME);
  } catch {
    // Nothing was stored.
  }
}

/** @returns {OnPhone | null} */
function read() {
  try {
    return JSON.parse(localStorage.getItem(NAME) ?? "null");
  } catch {
    return null;
  }
}

/** Made here by chance alone, anew for each poll, so that nothing follows a phone from one poll to the next. */
function freshToken() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((one) => one.toString(16).padStart(2, "0")).join("");
}
