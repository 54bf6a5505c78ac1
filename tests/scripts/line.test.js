// The line between a page of the poll and its service: how soon it comes back, which way it goes, and when it is given up.

import assert from "node:assert/strict";
import test, { mock } from "node:test";

import { at, happens, service, settled, sockets } from "./service.mjs";

import { line } from "../../widgets/poll/pages/line.js";
import { memoryOf, forget } from "../../widgets/poll/pages/memory.js";
import { overRequests } from "../../widgets/poll/pages/ways.js";

at("/in/ABCD");
const requests = [];
globalThis.fetch = (address, { body, method, signal, cache }) => new Promise((answer, fail) => {
  assert.deepEqual([method, cache], ["POST", "no-store"]);
  signal.addEventListener("abort", () => fail(signal.reason));
  requests.push({ address: String(address), said: body && JSON.parse(body), fail, answer: (news, ok = true) => answer({ ok, status: 500, json: async () => news }) });
});

/** A line, with what it heard and how it was lost. */
function opened() {
  sockets.length = requests.length = 0;
  const [heard, lost] = [[], []];
  const one = line("line/phone", { hello: () => ({ do: "join" }), hear: (message) => heard.push(message), lost: (seconds) => lost.push(seconds) });
  return { ...one, heard, lost };
}

test("a line says hello first, and what is said while it is not open is not sent", () => {
  const { say, heard, lost, stop } = opened();
  const [socket] = sockets;
  assert.equal(socket.address, "wss://poll.example/in/line/phone");
  say({ do: "vote" });
  socket.open().tell({ phase: "open" });
  say({ do: "vote" });
  assert.deepEqual([socket.sent, heard, lost], [[{ do: "join" }, { do: "vote" }], [{ phase: "open" }], []]);
  stop();
  assert.deepEqual([socket.isClosed, socket.onmessage, socket.onopen, socket.onclose], [true, null, null, null]);
});

test("a line that is lost comes back soon, then less and less often, by the same way", () => {
  const { lost, stop } = opened();
  sockets[0].open().tell({ phase: "open" });
  mock.timers.tick(3000);
  sockets[0].fail();
  assert.deepEqual([lost, sockets.length], [[3], 1]);
  mock.timers.tick(299);
  assert.equal(sockets.length, 1);
  mock.timers.tick(1);
  assert.equal(sockets.length, 2);
  // Requests are tried at once where sockets fail, and after both it waits.
  for (const wait of [600, 1200, 2400, 4000, 4000]) {
    const [many, asked] = [sockets.length, requests.length];
    sockets.at(-1).fail();
    assert.equal(requests.length, asked + 1);
    mock.timers.tick(8000);
    assert.equal(sockets.length, many);
    mock.timers.tick(wait - 1);
    assert.equal(sockets.length, many);
    mock.timers.tick(1);
    assert.equal(sockets.length, many + 1, `after ${wait}`);
  }
  sockets.at(-1).open().tell({ phase: "open" });
  sockets.at(-1).fail();
  const many = sockets.length;
  mock.timers.tick(300);
  assert.equal(sockets.length, many + 1, "what was heard makes it hopeful again");
  stop();
});

test("thirty phones that lost one service do not come back in one moment", () => {
  const { stop } = opened();
  sockets[0].open().tell({});
  Math.random.mock.mockImplementationOnce(() => 0);
  sockets[0].fail();
  mock.timers.tick(150);
  assert.equal(sockets.length, 2);
  sockets[1].open().tell({});
  Math.random.mock.mockImplementationOnce(() => 1);
  sockets[1].fail();
  mock.timers.tick(449);
  assert.equal(sockets.length, 2);
  mock.timers.tick(1);
  assert.equal(sockets.length, 3);
  stop();
});

test("one that does not open within eight seconds, or is silent for twenty-five, is lost", () => {
  const { lost, stop } = opened();
  mock.timers.tick(7999);
  assert.deepEqual(lost, []);
  mock.timers.tick(1);
  assert.deepEqual([lost, sockets[0].isClosed, requests.length], [[8], true, 1]);
  stop();
  const other = opened();
  sockets[0].open().tell({});
  for (const _ of [1, 2]) {
    mock.timers.tick(24_999);
    assert.deepEqual(other.lost, []);
    sockets[0].tell({ beat: true });
  }
  mock.timers.tick(25_000);
  assert.deepEqual(other.lost, [25]);
  other.stop();
});

test("the way that works is tried first from then on", async () => {
  const { heard, lost, stop, say } = opened();
  sockets[0].fail();
  requests[0].answer({ line: "L", news: [{ phase: "open" }] });
  await settled();
  assert.deepEqual([requests.map(({ address, said }) => [address, said]), heard], [[["https://poll.example/in/line/phone/begin", { do: "join" }], ["https://poll.example/in/line/phone/hear/L", null]], [{ phase: "open" }]]);
  say({ do: "vote" });
  assert.deepEqual([requests[2].address, requests[2].said], ["https://poll.example/in/line/phone/say/L", { do: "vote" }]);
  requests[1].answer({ news: [] });
  await settled();
  assert.deepEqual(heard.at(-1), { beat: true });
  requests[3].answer({ news: [{ phase: "closed" }] });
  await settled();
  assert.deepEqual(heard.slice(2), [{ phase: "closed" }]);
  requests[4].answer({}, false);
  await settled();
  assert.equal(lost.length, 2);
  mock.timers.tick(300);
  assert.deepEqual([sockets.length, requests.length, requests[5].address.slice(-5)], [1, 6, "begin"]);
  stop();
  await settled();
  assert.equal(lost.length, 2, "what was given up is not lost");
});

test("where no sockets are allowed at all, requests are tried", () => {
  service.takesSockets = false;
  const { lost, stop } = opened();
  mock.timers.tick(1);
  service.takesSockets = true;
  assert.deepEqual([sockets.length, lost.length, requests.length], [0, 1, 1]);
  stop();
});

test("a network that comes back, and a page that is looked at again, bring a lost line back at once, and no second one", () => {
  for (const event of ["online", "visibilitychange"]) {
    const { stop } = opened();
    document.hidden = false;
    sockets[0].open().tell({});
    happens(event);
    assert.equal(sockets.length, 1);
    sockets[0].fail();
    document.hidden = true;
    happens("visibilitychange");
    assert.equal(sockets.length, 1);
    document.hidden = false;
    happens(event);
    assert.equal(sockets.length, 2);
    mock.timers.tick(300);
    assert.equal(sockets.length, 2, "what was to come later has come");
    stop();
    happens(event);
    mock.timers.tick(60_000);
    assert.equal(sockets.length, 2, "what was given up does not come back");
  }
});

test("a service that gives a line no name has failed, and what is on its way to one that was left is not heard", async () => {
  const told = [];
  let fails = 0;
  const open = () => overRequests("line/phone", { hello: () => ({}), hear: (message) => told.push(message), failed: () => { fails += 1; } });
  requests.length = 0;
  const first = open();
  requests[0].answer({ line: null, news: [{ unknown: true }] });
  await settled();
  assert.deepEqual([told, fails], [[{ unknown: true }], 1]);
  first.close();
  requests.length = 0;
  const second = open();
  second.say({ do: "vote" });
  assert.equal(requests.length, 1, "before there is a line nothing is said over it");
  requests[0].answer({ line: "L", news: [] });
  await settled();
  second.say({ do: "vote" });
  requests[2].fail(new Error("gone"));
  await settled();
  assert.equal(fails, 2);
  requests[1].answer({ news: [{ phase: "open" }] });
  second.close();
  await settled();
  assert.deepEqual([told.length, fails, requests.length], [1, 2, 3]);
});

test("a request that nobody answers is given up after twenty seconds, where the browser can do so", async () => {
  const tooLate = new AbortController();
  mock.method(AbortSignal, "timeout", (wait) => { assert.equal(wait, 20_000); return tooLate.signal; });
  let fails = 0;
  const open = () => overRequests("line/phone", { hello: () => ({}), hear() {}, failed: () => { fails += 1; } });
  open();
  tooLate.abort(new Error("too late"));
  await settled();
  assert.equal(fails, 1);
  const { any } = AbortSignal;
  AbortSignal.any = undefined;
  requests.length = 0;
  const { close } = open();
  assert.equal(requests.length, 1);
  close();
  await settled();
  assert.equal(fails, 1);
  AbortSignal.any = any;
  mock.restoreAll();
});

test("a phone keeps its token while a poll lasts, and nothing of another", () => {
  const first = memoryOf("ABCD");
  assert.match(first.kept.token, /^[0-9a-f]{32}$/);
  first.keep({ round: 3, choice: [1], waits: true });
  assert.deepEqual(memoryOf("ABCD").kept, first.kept);
  const { token, ...fresh } = memoryOf("WXYZ").kept;
  assert.deepEqual(fresh, { code: "WXYZ", ticket: "", round: 0, choice: [], waits: false });
  assert.notEqual(token, first.kept.token);
  assert.notEqual(memoryOf("ABCD").kept.token, first.kept.token, "what is left of another is dropped");
  forget();
  assert.deepEqual(Object.keys(localStorage), []);
  mock.method(crypto, "getRandomValues", (bytes) => bytes.map((_, place) => 17 * place));
  assert.equal(memoryOf("ABCD").kept.token, "00112233445566778899aabbccddeeff");
  mock.restoreAll();
});

test("where a browser stores nothing, the page remembers for as long as it is open", () => {
  const { localStorage: before } = globalThis;
  globalThis.localStorage = new Proxy({}, { get: () => { throw new DOMException("closed"); } });
  const { kept, keep } = memoryOf("ABCD");
  keep({ round: 3 });
  assert.equal(kept.round, 3);
  forget();
  globalThis.localStorage = before;
  localStorage.setItem("tea / poll ", "{ broken");
  assert.equal(memoryOf("ABCD").kept.round, 0);
});
