// What stands around a question on the teacher's screen: how phones come in, who is kept out, what can be asked, the end.

import assert from "node:assert/strict";
import test, { mock } from "node:test";

import { buttons, texts, voice } from "./page.mjs";

import { chooser } from "../../widgets/poll/pages/chooser.js";
import { doorway } from "../../widgets/poll/pages/door.js";
import { ending, saved } from "../../widgets/poll/pages/ending.js";
import { guard } from "../../widgets/poll/pages/guard.js";

mock.timers.enable({ apis: ["setTimeout"] });
const [FIRST, OTHER] = [{ address: "http://10.0.0.2:8000/", network: "School", picture: "one" }, { address: "https://10.9.0.2/", picture: "two" }];

/** What a screen says of the way in. */
function wayIn({ body }) {
  const [picture] = [...body.within()].filter(({ tag }) => tag === "img");
  const of = (name) => [...body.within()].find(({ attributes }) => attributes.class === name).textContent;
  return { place: of("screen-address"), src: picture.hidden ? null : picture.src, alt: picture.alt, warned: texts(body, "p")[0], choices: texts(body, "select") };
}

test("the way in that was chosen stays while it is there, and where there is but one nobody has to choose", () => {
  const door = doorway("ABCD", [FIRST]);
  assert.deepEqual(wayIn(door), { place: "10.0.0.2:8000", src: "one", alt: "A code for the camera of a phone: it opens http://10.0.0.2:8000/ABCD", warned: "or open", choices: [] });
  door.update([FIRST, OTHER]);
  assert.deepEqual([wayIn(door).choices, wayIn(door).src], [["School: 10.0.0.2:800010.9.0.2"], "one"]);
  const [choice] = door.body.seen("select");
  choice.value = OTHER.address;
  choice.hears.change();
  assert.deepEqual([wayIn(door).src, wayIn(door).place], ["two", "10.9.0.2"]);
  door.update([FIRST, OTHER]);
  assert.equal(wayIn(door).src, "two");
  door.update([FIRST]);
  assert.equal(wayIn(door).src, "one");
});

test("a machine that is in no network says so in place of a picture", () => {
  const door = doorway("ABCD", []);
  assert.deepEqual([wayIn(door).place, wayIn(door).src], ["–", null]);
  assert.match(texts(door.body, "p")[0], /^This machine is in no network now/);
  door.update([FIRST]);
  assert.deepEqual([wayIn(door).src, texts(door.body, "p")[0]], ["one", "or open"]);
});

test("a crowd behind one address is told once, and can be kept out and let in again", () => {
  const told = [];
  const { body, update } = guard((message) => told.push(message), []);
  const says = () => texts(body, "p").slice(0, -3);
  const [out, back] = ["Keep this address out", "Let everybody in again"];
  const names = () => [out, back].filter((name) => buttons(body, name).length);
  assert.deepEqual([says(), names()], [[], []]);
  const crowd = (answers) => ({ crowded: { answers, phones: 2 }, barred: 0 });
  update(crowd(9));
  assert.deepEqual([says().length, names()], [1, [out]]);
  assert.match(says()[0], /^9 answers and 2 phones come from one address\./);
  mock.timers.tick(100);
  assert.equal(voice.textContent, says()[0]);
  update(crowd(10));
  mock.timers.tick(100);
  assert.match(voice.textContent, /^9/, "it was said already");
  buttons(body, out)[0].click();
  update({ crowded: null, barred: 2 });
  assert.deepEqual([says(), names()], [["2 addresses are kept out, and their answers aren’t counted."], [back]]);
  buttons(body, back)[0].click();
  assert.deepEqual(told, [{ do: "keep out", on: true }, { do: "keep out", on: false }]);
});

test("tickets are listed to be cut apart, in halves that can be read aloud, and can be taken back", () => {
  const told = [];
  globalThis.window = { print: () => told.push("printed") };
  const { body, handOut } = guard((message) => told.push(message), ["ABCDEFGH"]);
  const [on, off, print] = ["Let in by ticket only", "Let in without tickets again", "Print the tickets"];
  const names = () => [on, off, print].filter((name) => buttons(body, name).length);
  assert.deepEqual([texts(body, "li"), names()], [["ABCD EFGH"], [off, print]]);
  for (const name of [off, print]) buttons(body, name)[0].click();
  handOut([]);
  assert.deepEqual([texts(body, "li"), names()], [[], [on]]);
  buttons(body, on)[0].click();
  assert.deepEqual(told, [{ do: "tickets", on: false }, "printed", { do: "tickets", on: true }]);
});

const asks = (...ids) => ids.map((id) => ({ id, asks: `What is ${id}?`, label: `a ${id}` }));

test("what a class is asked stands in order before all lessons, and the next one is at hand afterwards", () => {
  const asked = [];
  const { body, focus } = chooser([{ title: "One", asks: asks("a", "b") }, { title: "Empty", asks: [] }, { title: "Two", asks: asks("c") }], asks("x", "y"), (id) => asked.push(id));
  const all = [...body.seen("button")];
  assert.deepEqual([all.map(({ children: [span] }) => span.textContent[8]), texts(body, "summary"), texts(body, "h2")], [["x", "y", "a", "b", "c"], ["One2 questions", "Two1 question"], ["This class, in order"]]);
  const focused = () => { focus(); return document.activeElement; };
  assert.equal(focused().textContent, "Ask the room");
  const [x, y, , b] = all;
  for (const [pressed, next] of [[x, y], [y, y], [b, b], [x, y]]) {
    pressed.click();
    assert.equal(focused(), next);
  }
  assert.deepEqual(asked, ["x", "y", "b", "x"]);
  assert.deepEqual(all.map((one) => texts(one, "small").slice(1)), [["asked"], ["asked"], [], [], []], "that it was asked is said once");
  assert.deepEqual(texts(chooser([], [], () => {}).body, "h2"), []);
});

test("a poll ends only once that was said twice, and whoever goes on has ended nothing", () => {
  let ends = 0;
  const { button, dialog } = ending(() => { ends += 1; });
  button.click();
  assert.deepEqual([dialog.open, ends, document.activeElement.textContent], [true, 0, "End the poll and erase it?"]);
  buttons(dialog, "Go on asking")[0].click();
  assert.deepEqual([dialog.open, ends], [false, 0]);
  button.click();
  buttons(dialog, "End and erase")[0].click();
  assert.equal(ends, 1);
});

test("a table is saved under its name, so that a spreadsheet reads its letters, and let go of afterwards", async () => {
  const [made, gone] = [[], []];
  mock.method(URL, "createObjectURL", (blob) => { made.push(blob); return "blob:1"; });
  mock.method(URL, "revokeObjectURL", (address) => gone.push(address));
  const clicked = [];
  const create = document.createElement;
  document.createElement = (tag) => Object.assign(create(tag), { click() { clicked.push({ ...this.attributes }); } });
  saved("tea-poll.csv", "a,b\r\n");
  document.createElement = create;
  assert.deepEqual([clicked, gone], [[{ href: "blob:1", download: "tea-poll.csv" }], []]);
  assert.deepEqual([Buffer.from(await made[0].arrayBuffer()).toString(), made[0].type], ["\ufeffa,b\r\n", "text/csv"]);
  mock.timers.tick(1000);
  assert.deepEqual(gone, ["blob:1"]);
});
