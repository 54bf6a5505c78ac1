// A line to the service that comes back by itself: after a lost connection, and after the service was started again.
// It goes over a socket, or, where a network lets none through, over plain requests.

import { overRequests, overSocket } from "./ways.js";

const FIRST = 300;
const LONGEST = 4000;
const OPENS_WITHIN = 8000;
const SILENCE = 25_000; // the service gives a sign of life every ten seconds

/**
 * Opens a line; `hello` gives what is said first each time, `hear` gets each message, and `lost` is told of each failure,
 * with the seconds for which nothing has been heard.
 * @param {string} path @param {Pick<OpensWay, "hello" | "hear"> & { lost: (seconds: number) => void }} ways
 */
export function line(path, { hello, hear, lost }) {
  const ways = [overSocket, overRequests];
  /** @type {Way_ | null} */
  let way = null;
  let tried = 0;
  let heard = false;
  let wait = FIRST;
  let again = 0;
  let silence = 0;
  let over = false;
  let last = Date.now();

  function connect() {
    clearTimeout(again);
    heard = false;
    silence = setTimeout(drop, OPENS_WITHIN);
    try {
      way = ways[tried](path, { hello, hear: listen, failed: drop });
    } catch {
      // Some browsers and schools allow no sockets at all.
      setTimeout(drop);
    }
  }

  /** @param {Heard} message */
  function listen(message) {
    // The way that works is tried first from now on.
    if (!heard) ways.unshift(...ways.splice(tried, 1));
    heard = true;
    tried = 0;
    wait = FIRST;
    last = Date.now();
    clearTimeout(silence);
    silence = setTimeout(drop, SILENCE);
    hear(message);
  }

  /** A line may be dead without having been closed, so a new one does not wait for the old. */
  function drop() {
    leave();
    lost((Date.now() - last) / 1000);
    // A way that has never worked gives place to the other at once.
    tried = heard ? 0 : (tried + 1) % ways.length;
    if (!heard && tried) return connect();
    again = setTimeout(connect, wait * (0.5 + Math.random()));
    wait = Math.min(2 * wait, LONGEST);
    return undefined;
  }

  function leave() {
    clearTimeout(silence);
    clearTimeout(again);
    way?.close();
    way = null;
  }

  function connectNow() {
    if (!way && !over) connect();
  }

  function stop() {
    over = true;
    leave();
  }

  addEventListener("online", connectNow);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) connectNow(); });
  connect();
  return { say: (/** @type {object} */ message) => way?.say(message), drop, stop };
}
