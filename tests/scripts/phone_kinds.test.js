// What a phone is asked that is no choice among options comes with a script of its own.

import assert from "node:assert/strict";
import test, { mock } from "node:test";

import { texts } from "./page.mjs";
import { inRoom, OPEN } from "./phone.mjs";
import { missing, settled, sockets } from "./service.mjs";

const LINE = { least: 0, most: 10, step: 1, unit: "day|days" };

test("a script that does not come is asked for again", async () => {
  missing.add("order.js?0").add("order.js?1");
  const { title, view } = await inRoom({ ...OPEN, ordered: true });
  mock.timers.tick(1999);
  await settled();
  assert.equal(title(), undefined);
  mock.timers.tick(1);
  await settled();
  assert.equal(title(), undefined);
  mock.timers.tick(2000);
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
  const { parts: [written] } = again.view;
  await again.tell({ ...OPEN, words: { longest: 40 }, answers: 9 });
  assert.equal(again.view.parts[0], written, "whoever writes is not disturbed");
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
