// A phone of a poll from the door to the end: what it shows, what it says to the service, and what it keeps meanwhile.

import assert from "node:assert";
import test, { mock } from "node:test";

import { buttons, texts } from "./page.mjs";
import { at, leave, missing, settled, sockets, Stored } from "./service.mjs";

let main;
document.querySelector = (wanted) => (wanted === "main" ? main : document.head.querySelector(wanted));
document.documentElement = {};
globalThis.getComputedStyle = () => ({ fontSize: "16px" });

// What is read from the disk already comes at its turn.
for (const name of ["guess", "order", "results", "study", "ticket", "words"]) await import(`../../widgets/poll/pages/${name}.js`);

const OPEN = { phase: "open", round: 4, asks: "What?", options: [{ text: "yes" }, { text: "no" }], many: false, answers: 8, fewest: 5, shown: true, hidden: false };
const LINE = { least: 0, most: 10, step: 1, unit: "day|days" };
let opened = 0;

/** A page of a phone at this address; another one's memory is not its own, unless it is the same. */
async function arrive(path = "/ABCD", isSame = false) {
  if (!isSame) globalThis.localStorage = new Stored();
  leave();
  main = document.createElement("main");
  document.head = document.createElement("head");
  at(path);
  opened += 1;
  await import(`../../widgets/poll/pages/phone.js?${"x".repeat(opened)}`);
  await settled();
  const [view, status] = main.children;
  const tell = async (message) => { sockets.at(-1).tell(message); await settled(); };
  const press = async (name) => { buttons(view, name)[0].click(); await settled(); };
  const hand = async () => { [...view.seen("form")][0].hears.submit({ preventDefault() {} }); await settled(); };
  const kept = () => JSON.parse(Object.values(localStorage).find((one) => typeof one === "string") ?? "null");
  const choose = (place) => { [...view.seen("input")][place].checked = true; };
  const said = () => status.textContent;
  return { view, tell, press, hand, kept, choose, said, isIn: () => status.classList.contains("poll-in"), title: () => texts(view, "h1")[0] };
}

/** One that is in, and has heard this. */
async function inRoom(room, isSame) {
  const phone = await arrive("/ABCD", isSame);
  sockets[0].open();
  await phone.tell(room);
  return phone;
}

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
  assert.equal(sockets.length, 1, "what is confirmed is not waited for");
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

test("a script that does not come is asked for again", async () => {
  missing.add("order.js?0");
  const { title, view } = await inRoom({ ...OPEN, ordered: true });
  mock.timers.tick(1999);
  await settled();
  assert.equal(title(), undefined);
  mock.timers.tick(1);
  await settled();
  assert.equal(texts(view, "p")[0], "Tap them in the order that you think fits: the first one first. Tap one again to take it out.");
  missing.clear();
});

test("what came meanwhile is not drawn over", async () => {
  const { title, tell } = await inRoom(OPEN);
  for (const room of [{ ordered: true }, { phase: "closed" }, { plan: {} }]) {
    sockets[0].tell({ ...OPEN, ...room, round: 9 });
    await tell({ ...OPEN, round: 10, asks: "And this?" });
    assert.equal(title(), "And this?");
  }
});

test("a number, an order and words have forms of their own, and what is sent of words does not stay", async () => {
  const number = await inRoom({ ...OPEN, line: LINE });
  assert.deepEqual(texts(number.view, "label"), ["Your guess (days), from 0 to 10"]);
  await number.tell({ ...OPEN, phase: "closed", line: { ...LINE, guesses: [[3, 5]] } });
  assert.equal(texts(number.view, "p")[1], "5 guesses, from 3 to 3 days; half of them are 3 or less.");
  const order = await inRoom({ ...OPEN, ordered: true });
  await order.press("–no");
  await order.press("–yes");
  await order.hand();
  assert.deepEqual(sockets[0].sent[1], { do: "vote", round: 4, choice: [1, 0] });
  await order.tell({ vote: "counted", round: 4 });
  assert.deepEqual(texts(order.view, "button").at(-1), "Change my answer");
  await order.tell({ ...OPEN, phase: "closed", ordered: true });
  assert.equal(texts(order.view, "ol").length, 1);
  const words = await inRoom({ ...OPEN, words: { longest: 40 } });
  [...words.view.seen("input")][0].value = "calm";
  await words.hand();
  assert.deepEqual([sockets[0].sent[1], words.kept().choice], [{ do: "words", round: 4, text: "calm" }, { text: "calm" }]);
  await words.tell({ vote: "counted", round: 4 });
  assert.deepEqual([words.kept().choice, texts(words.view, "button")], [{ text: "" }, ["Change my answer"]]);
  const again = await inRoom({ ...OPEN, words: { longest: 40 } }, true);
  assert.deepEqual([texts(again.view, "button"), [...again.view.seen("input")][0].value], [["Change my answer"], ""]);
  for (const [shown, says] of [[undefined, "Your teacher looks through the words now. Those that are let through come here."], [[], "No words were let through this time."]]) {
    await again.tell({ ...OPEN, phase: "closed", words: { longest: 40, shown } });
    assert.deepEqual(texts(again.view, "p"), [says]);
  }
  assert.deepEqual([...document.head.children].map(({ attributes }) => attributes.href), ["static/cloud.css"], "once for all words");
});

test("a study is planned, and once it is in what came of it takes the place of its plan", async () => {
  const world = { pull: 0.5, comfort: 0.5, border: 0, outcome: { mood: { peak: -2, spread: 1, fade: 60, rest: 5, noise: 1, comforted: { 90: 3 }, alone: { 90: 1 } } } };
  const plan = { intro: "Plan it.", when: "later", minutes: 90, people: [100], world };
  const room = { ...OPEN, plan, seed: 7, designs: [{ id: "lots", name: "By lot", short: "by lot", leaves: "" }], outcome: { id: "mood", name: "mood", unit: "point|points", reach: 4, decimals: 1 } };
  const { said, tell, hand, view, isIn, kept } = await inRoom({ ...room, options: undefined });
  assert.deepEqual([said(), [...document.head.children].map(({ attributes: { href, rel } }) => [href, rel])], ["Everybody plans and runs a study.", [["static/study.css", "stylesheet"], ["static/joint.css", "stylesheet"]]]);
  globalThis.FormData = class { get = (name) => ({ design: "lots", expects: "more" })[name]; };
  await hand();
  const { estimate, error } = sockets[0].sent[1];
  assert.deepEqual([sockets[0].sent[1], Number.isFinite(estimate + error)], [{ do: "study", round: 4, design: "lots", people: 100, estimate, error }, true]);
  assert.deepEqual([texts(view, "p")[0], said()], ["by lot, 100 people, later", "Your answer is on its way …"]);
  await tell({ vote: "counted", round: 4 });
  assert.deepEqual([said(), isIn(), kept().choice], ["Your study is in. On the screen it stands among the others.", true, { design: "lots", people: 100, estimate, error }]);
  await tell(room);
  assert.equal(said(), "Your study is in. On the screen it stands among the others.");
  await tell({ ...room, phase: "closed", groups: [null] });
  assert.deepEqual([said(), texts(view, "li")], ["All studies are put together.", ["By lot: nobody chose this."]]);
  await tell({ ...room, round: 5 });
  assert.deepEqual([said(), texts(view, "legend")[0]], ["Everybody plans and runs a study.", "Whom do you compare?"]);
  assert.equal(document.head.children.length, 2);
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
