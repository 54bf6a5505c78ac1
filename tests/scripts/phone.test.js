// A phone of a poll from the door to the end: what it shows, what it says to the service, and what it keeps meanwhile.

import assert from "node:assert/strict";
import test, { mock } from "node:test";

import { texts, voice } from "./page.mjs";
import { arrive, inRoom, OPEN } from "./phone.mjs";
import { sockets } from "./service.mjs";

test("a phone comes in with the code of its address, waits, and is asked", async () => {
  const { title, tell, said, kept } = await arrive("/abCD");
  const [socket] = sockets;
  socket.open();
  assert.deepEqual(socket.sent, [{ do: "join", code: "ABCD", token: kept().token, ticket: "" }]);
  await tell({ phase: "waiting" });
  assert.deepEqual([title(), said()], ["You are in.", ""]);
  await tell(OPEN);
  assert.deepEqual([title(), said()], ["What?", "A question is open."]);
  await tell({ beat: true });
  assert.equal(title(), "What?");
});

test("an answer is sent, stands as counted only once it is, and can be changed", async () => {
  const { hand, choose, said, tell, isIn, view, kept } = await inRoom(OPEN);
  await hand();
  assert.deepEqual([said(), sockets[0].sent.length, isIn()], ["Choose an answer first, or leave the question out.", 1, false]);
  choose(1);
  await hand();
  assert.deepEqual([said(), sockets[0].sent[1]], ["Your answer is on its way …", { do: "vote", round: 4, choice: [1] }]);
  assert.deepEqual([kept().waits, kept().choice, texts(view, "button")], [true, [1], ["Send my answer"]]);
  await tell({ vote: "counted", round: 3 });
  assert.equal(kept().waits, true, "that was another question");
  await tell({ vote: "counted", round: 4 });
  assert.deepEqual([said(), isIn(), texts(view, "button"), kept().waits], ["Your answer is in. You can change it while the question is open.", true, ["Change my answer"], false]);
  mock.timers.tick(6000);
  assert.equal(sockets[0].isClosed, false, "what is confirmed is not waited for");
  choose(0);
  await hand();
  mock.timers.tick(100);
  await hand();
  mock.timers.tick(4950);
  assert.equal(sockets[0].isClosed, false, "it is waited for the last");
});

test("a page that is loaded anew has the answer that was counted", async () => {
  const first = await inRoom(OPEN);
  first.choose(1);
  await first.hand();
  await first.tell({ vote: "counted", round: 4 });
  const { token } = first.kept();
  const { view, said, kept } = await inRoom(OPEN, true);
  assert.deepEqual([kept().token, [...view.seen("input")].map(({ checked }) => checked), texts(view, "button")], [token, [false, true], ["Change my answer"]]);
  assert.equal(said(), "Your answer is in. You can change it while the question is open.");
  const next = await inRoom({ ...OPEN, round: 5 }, true);
  assert.deepEqual([[...next.view.seen("input")].map(({ checked }) => checked), texts(next.view, "button"), next.said()], [[false, false], ["Send my answer"], "A question is open."]);
});

test("an answer that was not confirmed goes over a new line, and one that came too late is said to", async () => {
  const { choose, hand, said, tell, kept } = await inRoom(OPEN);
  choose(0);
  await hand();
  mock.timers.tick(4999);
  assert.equal(sockets.length, 1);
  mock.timers.tick(1);
  assert.equal(said(), "The connection is gone. It comes back by itself. Your answer waits here, and is sent then.");
  mock.timers.tick(300);
  sockets[1].open();
  await tell(OPEN);
  assert.deepEqual([sockets[1].sent.map((one) => one.do), said()], [["join", "vote"], "Your answer is on its way …"]);
  await tell({ ...OPEN, phase: "closed" });
  assert.deepEqual([said(), kept().waits, kept().choice], ["The question was closed before your answer came, so it is not counted.", false, []]);
});

test("an answer to a question that has gone is not sent to the next", async () => {
  const { choose, hand, kept, tell } = await inRoom(OPEN);
  choose(0);
  await hand();
  await tell({ ...OPEN, round: 5 });
  assert.deepEqual([sockets[0].sent.length, kept().waits], [2, false]);
});

test("a lost line is told once it is no mishap, and whether an answer waits", async () => {
  const { said, choose, hand } = await inRoom(OPEN);
  mock.timers.tick(19_999);
  sockets[0].fail();
  assert.equal(said(), "The connection is gone. It comes back by itself.");
  mock.timers.tick(300);
  sockets[1].fail();
  assert.match(said(), /^The poll cannot be reached from here\..*It goes on trying\.$/);
  choose(1);
  await hand();
  mock.timers.tick(5000);
  assert.match(said(), /It goes on trying\. Your answer waits here, and is sent then\.$/);
  const sharp = await inRoom(OPEN);
  mock.timers.tick(20_000);
  sockets[0].fail();
  assert.match(sharp.said(), /^The poll cannot be reached/);
});

test("what was said of a lost line goes as it comes back, and what is heard is read out", async () => {
  const { said, tell } = await inRoom(OPEN);
  mock.timers.tick(100);
  assert.equal(voice.textContent, "A question is open.");
  sockets[0].fail();
  mock.timers.tick(300);
  sockets[1].open();
  await tell(OPEN);
  assert.equal(said(), "A question is open.");
});

test("an answer that waits hurries no line that is lost or was left already", async () => {
  for (const leaves of [{ ended: true }, { ticket: true }]) {
    const { choose, hand, tell, said } = await inRoom(OPEN);
    choose(0);
    await hand();
    await tell(leaves);
    for (const wait of [5000, 5000]) mock.timers.tick(wait);
    assert.deepEqual([sockets.length, said()], [1, ""]);
  }
  const { choose, hand } = await inRoom(OPEN);
  choose(0);
  await hand();
  mock.timers.tick(4900);
  sockets[0].fail();
  mock.timers.tick(300);
  sockets[1].open();
  mock.timers.tick(4000);
  assert.equal(sockets.length, 2);
});

test("what a room found is shown, with one's own answer, and drawn anew as more is told", async () => {
  const { choose, hand, tell, view, said } = await inRoom(OPEN);
  choose(1);
  await hand();
  await tell({ vote: "counted", round: 4 });
  const counted = (more) => ({ ...OPEN, phase: "closed", options: [{ text: "yes", count: 5 }, { text: "no", count: 3 }], ...more });
  await tell(counted());
  assert.deepEqual([texts(view, "li"), said()], [["yeschosen 5 of 8 times", "no (your answer)chosen 3 of 8 times"], "The question is closed."]);
  await tell(counted({ answers: 9 }));
  assert.deepEqual(texts(view, "p")[0], "9 answers.");
  await tell({ ...OPEN, phase: "pairs" });
  assert.match(texts(view, "p")[0], /^Talk with the person beside you/);
  await tell({ ...counted(), phase: "explained" });
  assert.equal(texts(view, "li").length, 2);
});

test("a poll that has ended, or that nobody knows, leaves nothing on the phone", async () => {
  const ended = await inRoom(OPEN);
  ended.choose(0);
  await ended.hand();
  await ended.tell({ ended: true });
  assert.deepEqual([ended.title(), ended.said(), ended.kept(), sockets[0].isClosed], ["The poll has ended.", "", null, true]);
  mock.timers.tick(60_000);
  assert.equal(sockets.length, 1);
  const unknown = await inRoom({ unknown: true });
  assert.deepEqual([unknown.title(), unknown.said(), unknown.kept(), sockets[0].isClosed], ["Answer with the class", "No poll has this code now. Please look at the screen again.", null, true]);
  const gone = [];
  location.assign = (address) => gone.push(String(address));
  [...unknown.view.seen("input")][0].value = "wxyz";
  await unknown.hand();
  assert.deepEqual(gone, ["https://poll.example/WXYZ"]);
});

test("an address without four letters asks for the code", async () => {
  for (const path of ["/", "/ABC", "/ABCDE", "/AB1D"]) {
    const { title, said } = await arrive(path);
    assert.deepEqual([title(), said(), sockets.length], ["Answer with the class", "", 0], path);
  }
});

test("where tickets let in, one is asked for, kept, and named where it does not fit", async () => {
  const { title, view, hand, tell, kept, said } = await inRoom({ ticket: true });
  assert.deepEqual([title(), said(), sockets[0].isClosed], ["This poll lets people in by ticket", "", true]);
  [...view.seen("input")][0].value = "abcd efgh";
  await hand();
  sockets[1].open();
  assert.deepEqual([sockets.length, sockets[1].sent[0].ticket, kept().ticket], [2, "ABCDEFGH", "ABCDEFGH"]);
  await tell({ ticket: true });
  assert.equal(texts(view, "p")[0], "“ABCDEFGH” is no ticket of this poll. Please look at it again.");
});

test("nothing is drawn anew while a question is open, so what is chosen stays chosen", async () => {
  const { view, tell } = await inRoom(OPEN);
  const { parts: [before] } = view;
  await tell({ ...OPEN, answers: 9 });
  assert.equal(view.parts[0], before);
});

test("who has the focus within a question has it in the next, and nobody is moved there from elsewhere", async () => {
  const { view, tell } = await inRoom(OPEN);
  document.activeElement = [...view.seen("input")][0];
  await tell({ ...OPEN, round: 5, asks: "And this?" });
  assert.deepEqual([document.activeElement.tag, document.activeElement.textContent], ["h1", "And this?"]);
  document.activeElement = document.body;
  await tell({ ...OPEN, round: 6 });
  assert.equal(document.activeElement, document.body);
});
