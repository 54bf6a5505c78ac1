// The two ways of a line. Each says hello, gives what it hears, and says once that it has failed.

const ASKED_WITHIN = 20_000; // the service answers within twelve seconds, with or without news

/** @param {string} path @param {OpensWay} opens @returns {Way_} */
export function overSocket(path, { hello, hear, failed }) {
  const address = new URL(path, location.href);
  address.protocol = address.protocol.replace("http", "ws");
  const socket = new WebSocket(address);
  socket.onopen = () => say(hello());
  socket.onclose = failed;
  socket.onmessage = ({ data }) => hear(JSON.parse(data));

  /** @param {object} message */
  function say(message) {
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  }

  function close() {
    socket.onopen = socket.onclose = socket.onmessage = null;
    socket.close();
  }
  return { say, close };
}

/** @param {string} path @param {OpensWay} opens @returns {Way_} */
export function overRequests(path, { hello, hear, failed }) {
  const stopped = new AbortController();
  /** @type {string | null} */
  let name = null;

  /** @param {string} what @param {object} [message] */
  async function ask(what, message) {
    const signal = AbortSignal.any?.([stopped.signal, AbortSignal.timeout(ASKED_WITHIN)]) ?? stopped.signal;
    const body = message === undefined ? null : JSON.stringify(message);
    const answer = await fetch(new URL(`${path}/${what}`, location.href), { method: "POST", body, signal, cache: "no-store" });
    if (!answer.ok) throw new Error(`${answer.status}`);
    return answer.json();
  }

  /** @param {Heard[]} news */
  function tell(news) {
    for (const message of news) if (!stopped.signal.aborted) hear(message);
  }

  async function listen() {
    const { line, news } = await ask("begin", hello());
    name = line;
    tell(news);
    if (!name) fail();
    while (!stopped.signal.aborted) {
      const { news: later } = await ask(`hear/${name}`);
      // That nothing is new is a sign of life too.
      tell(later.length ? later : [{ beat: true }]);
    }
  }

  function fail() {
    if (!stopped.signal.aborted) failed();
  }

  /** @param {object} message */
  function say(message) {
    if (name) ask(`say/${name}`, message).catch(fail);
  }

  listen().catch(fail);
  return { say, close: () => stopped.abort() };
}
