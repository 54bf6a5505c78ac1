// A line to the service that comes back by itself: after a lost connection, and after the service was started again.

const FIRST = 300;
const LONGEST = 4000;
const SILENCE = 25_000; // the service gives a sign of life every ten seconds

/** Opens a line; `hello` gives what is said first each time, `hear` gets each message, `lost` is told of each loss. */
export function line(path, { hello, hear, lost }) {
  let socket = null;
  let wait = FIRST;
  let again = 0;
  let silence = 0;
  let over = false;

  function connect() {
    clearTimeout(again);
    const address = new URL(path, location.href);
    address.protocol = address.protocol.replace("http", "ws");
    socket = new WebSocket(address);
    socket.onopen = () => say(hello());
    socket.onclose = drop;
    socket.onmessage = ({ data }) => {
      wait = FIRST;
      listen();
      hear(JSON.parse(data));
    };
    listen();
  }

  function listen() {
    clearTimeout(silence);
    silence = setTimeout(drop, SILENCE);
  }

  /** A line may be dead without having been closed, so a new one does not wait for the old. */
  function drop() {
    leave();
    lost();
    again = setTimeout(connect, wait * (0.5 + Math.random()));
    wait = Math.min(2 * wait, LONGEST);
  }

  function leave() {
    clearTimeout(silence);
    clearTimeout(again);
    if (!socket) return;
    socket.onopen = socket.onclose = socket.onmessage = null;
    socket.close();
    socket = null;
  }

  function connectNow() {
    if (!socket && !over) connect();
  }

  function stop() {
    over = true;
    leave();
  }

  function say(message) {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  }

  addEventListener("online", connectNow);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) connectNow(); });
  connect();
  return { say, drop, stop };
}
