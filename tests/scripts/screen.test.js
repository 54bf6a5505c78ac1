// The teacher's screen from its key to the end of a poll: what it shows, which buttons are there, and what it says to the service.

import assert from "node:assert/strict";
import test, { mock } from "node:test";

import { buttons, texts, voice } from "./page.mjs";
import { arrive, inPoll, OPEN, WAITING, WELCOME } from "./screen.mjs";
import { at, happens, settled, sockets } from "./service.mjs";

const END = "End the poll …";
const SAVE = "Save the results";

test("the key leaves the address that a class may see, and stays in its window", async () => {
  const first = await arrive("#K%2B1");
  assert.deepEqual([first.socket.sent, first.left, Object.values(sessionStorage)], [[{ do: "enter", key: "K+1" }], ["/teacher"], ["K+1"]]);
  assert.deepEqual([first.side.hidden, first.foot.hidden], [true, true]);
  const again = await arrive("", true);
  assert.deepEqual([again.socket.sent, again.left], [[{ do: "enter", key: "K+1" }], []]);
  const other = await arrive("");
  assert.deepEqual(other.socket.sent, [{ do: "enter", key: "" }]);
});

test("where a browser stores nothing, the page has its key until it is reloaded", async () => {
  globalThis.sessionStorage = new Proxy({}, { get: () => { throw new DOMException("closed"); } });
  const { tell } = await arrive("#KEY", true);
  tell({ welcome: WELCOME }, WAITING);
  sockets[0].fail();
  mock.timers.tick(300);
  sockets[1].open();
  assert.deepEqual(sockets[1].sent, [{ do: "enter", key: "KEY" }]);
});

test("what can be asked is there with the way in, and is asked by a tap", async () => {
  const { side, foot, tell, title, said, foots, press, socket } = await inPoll();
  assert.deepEqual([side.hidden, foot.hidden, title()], [false, false, undefined]);
  tell(WAITING);
  assert.deepEqual([title(), said(), foots()], ["Ask the room", "Choose a question. It opens on all phones at once.", [SAVE, END]]);
  assert.ok(texts(side, "p").includes("3 phones are here."));
  assert.equal(document.activeElement, document.body, "a page that opens moves nobody");
  press("What is y?a question");
  press(SAVE);
  assert.deepEqual(socket.sent.slice(1), [{ do: "ask", item: "02.y" }, { do: "results" }]);
});

test("an open question has its buttons, and each says to the service what it is for", async () => {
  const { tell, title, said, foots, press, socket } = await inPoll(WAITING);
  press("What is x?a question");
  tell(OPEN);
  assert.deepEqual([title(), said(), foots()], ["What is x?", "The question is open.", ["Close the question", "Talk in pairs, vote again", "Hide the bars", END]]);
  assert.equal(document.activeElement.textContent, "What is x?");
  mock.timers.tick(100);
  assert.equal(voice.textContent, "The question is open.");
  for (const name of foots().slice(0, 3)) press(name);
  assert.deepEqual(socket.sent.slice(2), [{ do: "on", phase: "open" }, { do: "discuss" }, { do: "hide", on: true }]);
  tell({ ...OPEN, hidden: true });
  press("Show the bars");
  assert.deepEqual(socket.sent.at(-1), { do: "hide", on: false });
  tell({ ...OPEN, phase: "pairs" });
  assert.deepEqual([said(), foots()], ["People talk in pairs. Nobody sees the first vote yet.", ["Vote again", END]]);
  tell({ ...OPEN, round: 2, again: true });
  assert.deepEqual(foots(), ["Close the question", "Hide the bars", END]);
  tell({ ...OPEN, round: 2, phase: "closed" });
  assert.deepEqual([said(), foots()], ["The question is closed.", ["Show what was found", "Talk in pairs, vote again", "Hide the bars", END]]);
  tell({ ...OPEN, round: 2, phase: "explained" });
  assert.deepEqual([said(), foots()], ["What was found is shown.", ["Next question", END]]);
  tell(WAITING);
  assert.deepEqual([title(), document.activeElement.tag, document.activeElement.textContent], ["Ask the room", "button", "What is x?a question"]);
});

test("each kind of question fills the screen in its own way, and is told of what comes", async () => {
  const { tell, main, said, foots } = await inPoll(WAITING);
  const line = { least: 0, most: 10, step: 1, unit: "day|days" };
  const outcome = { id: "mood", reach: 4, decimals: 1, lower: "worse", higher: "better" };
  const kinds = [[{}, "table"], [{ line }, "svg"], [{ ordered: true }, "ol"], [{ words: {} }, "p"], [{ studies: [], designs: [], outcome }, "details"]];
  kinds.forEach(([more, tag], place) => {
    tell({ ...OPEN, ...more, round: place + 1 });
    assert.equal(texts(main, tag).length > 0, true, tag);
    assert.deepEqual([...main.seen("p")].map(({ dataset }) => dataset.answers).filter(Boolean), ["1"]);
  });
  assert.deepEqual([said(), foots()], ["Everybody plans and runs a study.", ["Put them together", END]]);
  tell({ ...OPEN, studies: [], designs: [], outcome, round: 5, answers: 7 });
  assert.ok(texts(main, "p").includes("7 studies"));
});

test("words are let through by their places, and to put them away unseen is no main thing to do", async () => {
  const words = { list: [["calm", 2]], mark: 7, most: 300 };
  const { tell, said, foots, press, socket, foot } = await inPoll({ ...OPEN, words: {} });
  const isMain = () => foot.children[0].classList.contains("gc-main");
  assert.deepEqual([said(), foots(), isMain()], ["People write. Nobody sees the words yet.", ["Close the question", END], true]);
  tell({ ...OPEN, words, phase: "closed" });
  assert.deepEqual([foots()[0], isMain()], ["Put the words away unseen", false]);
  press("Look through the words");
  press("Tick all");
  press("Show what is ticked");
  assert.deepEqual(socket.sent.at(-1), { do: "let through", round: 1, mark: 7, places: [0] });
  tell({ ...OPEN, words, phase: "explained" });
  assert.equal(isMain(), true);
});

test("a deck of slides asks over the address: what it wants is opened once, and then goes a step on", async () => {
  const { tell, socket, left } = await arrive("#KEY&ask=02.x&1");
  assert.deepEqual([socket.sent[0], left], [{ do: "enter", key: "KEY" }, ["/teacher"]]);
  tell({ welcome: WELCOME });
  assert.equal(socket.sent.length, 1);
  tell(WAITING);
  assert.deepEqual(socket.sent[1], { do: "ask", item: "02.x" });
  tell(OPEN);
  assert.equal(socket.sent.length, 2);
  at("/teacher", "#ask=02.x&2");
  happens("hashchange");
  assert.deepEqual([socket.sent[2], left.length], [{ do: "on", phase: "open" }, 2]);
  tell({ ...OPEN, phase: "closed" });
  at("/teacher", "#KEY&ask=02.y&1");
  happens("hashchange");
  assert.deepEqual(socket.sent.slice(3), [{ do: "ask", item: "02.y" }]);
});

test("what is asked for before the poll is known waits", async () => {
  const { tell, socket } = await arrive("#KEY&ask=02.x&1");
  happens("hashchange");
  assert.equal(socket.sent.length, 1);
  tell({ welcome: WELCOME }, WAITING);
  assert.deepEqual(socket.sent.slice(1), [{ do: "ask", item: "02.x" }]);
});

test("a lost line is told once, nothing can be gone on with meanwhile, and it is as it was afterwards", async () => {
  const { said, foot, tell, title } = await inPoll(OPEN);
  const [step] = foot.children;
  mock.timers.tick(19_999);
  sockets[0].fail();
  assert.deepEqual([said(), step.disabled], ["The connection to the poll is gone. It comes back by itself, with all answers.", true]);
  mock.timers.tick(100);
  assert.equal(voice.textContent, said());
  voice.textContent = "";
  mock.timers.tick(200);
  sockets[1].open();
  tell({ welcome: WELCOME });
  assert.equal(title(), "What is x?", "the same poll is furnished already");
  tell(OPEN);
  assert.deepEqual([said(), step.disabled], ["The question is open.", false]);
  mock.timers.tick(20_000);
  sockets[1].fail();
  assert.match(said(), /^The poll does not answer\./);
  mock.timers.tick(100);
  voice.textContent = "";
  sockets.at(-1).fail();
  mock.timers.tick(100);
  assert.equal(voice.textContent, "", "it was said already");
});

test("tickets, ways in, trouble and results come while a question is open", async () => {
  const { tell, side, said } = await inPoll(OPEN);
  tell({ tickets: ["ABCDEFGH"] }, { doors: [{ address: "http://10.0.0.9/", picture: "two" }] }, { trouble: "The disk is full." });
  assert.deepEqual([texts(side, "li"), said(), [...side.seen("img")][0].src], [["ABCD EFGH"], "The disk is full.", "two"]);
  tell({ welcome: { ...WELCOME, tickets: ["QQQQRRRR"] } });
  assert.deepEqual([texts(side, "li"), [...side.seen("img")][0].src], [["QQQQ RRRR"], "one"]);
  tell({ ...OPEN, crowded: { answers: 9, phones: 2 } });
  assert.ok(buttons(side, "Keep this address out")[0]);
  buttons(side, "Keep this address out")[0].click();
  assert.deepEqual(sockets[0].sent.at(-1), { do: "keep out", on: true });
  const made = [];
  mock.method(URL, "createObjectURL", (blob) => { made.push(blob); return "blob:1"; });
  tell({ results: "a,b" });
  assert.deepEqual(await Promise.all(made.map((one) => one.text())), ["a,b"]);
});

test("another poll under the same address furnishes the page anew", async () => {
  const { tell, main, side, title } = await inPoll(OPEN);
  tell({ welcome: { ...WELCOME, code: "WXYZ", lessons: [] } }, WAITING);
  assert.deepEqual([title(), texts(main, "summary"), texts(side, "p").includes("WXYZ")], ["Ask the room", [], true]);
  tell(OPEN);
  assert.equal(title(), "What is x?");
});

test("a poll that has ended or does not know the page leaves it with a sentence, and without its key", async () => {
  for (const [message, title, why] of [[{ ended: true }, "The poll has ended.", /^All answers are erased/], [{ unknown: true }, "The poll does not know this page.", /^This page needs the whole address/]]) {
    const screen = await inPoll(OPEN);
    const [dialog] = screen.foot.children.filter(({ tag }) => tag === "dialog");
    screen.press(END);
    assert.equal(dialog.open, true);
    screen.press("End and erase");
    assert.deepEqual(screen.socket.sent.at(-1), { do: "end" });
    screen.tell(message);
    assert.deepEqual([screen.title(), document.activeElement.textContent, dialog.open, Object.values(sessionStorage)], [title, title, false, []]);
    assert.deepEqual([screen.side.hidden, screen.foot.hidden, screen.socket.isClosed], [true, true, true]);
    assert.match(texts(screen.main, "p")[0], why);
    mock.timers.tick(60_000);
    await settled();
    assert.equal(sockets.length, 1);
  }
});
