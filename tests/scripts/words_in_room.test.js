// Short words of a room: nobody but the teacher sees the list, and what is let through is seen by all.

import assert from "node:assert/strict";
import test from "node:test";

import { buttons, texts } from "./page.mjs";

globalThis.location = { pathname: "/teacher" };
const { cloud } = await import("../../widgets/poll/pages/cloud.js");

const ROOM = { phase: "open", round: 4, asks: "One word?", label: "short words", answers: 8, fewest: 5, shown: true, notice: "" };
const LIST = [["calm", 9], ["tired", 4], ["odd", 1]];

/** The screen, told of a room; notes what is let through. */
function screen(room) {
  const passed = [];
  const one = cloud(ROOM, (mark, places) => passed.push([mark, places]));
  const tell = (more) => one.update({ ...ROOM, ...more });
  tell(room);
  const [list] = [...one.body.within()].filter(({ attributes }) => attributes.class === "screen-cloud");
  const [look] = [...one.body.within()].filter(({ tag }) => tag === "section");
  return { ...one, passed, tell, list, look, press: (name) => buttons(look, name)[0].click(), boxes: () => [...look.within()].filter(({ tag }) => tag === "input") };
}

test("while words come only their number is seen", () => {
  const { body, list, look, focus, round } = screen({ notice: "Odd." });
  assert.deepEqual([texts(body, "p"), list.hidden, look.hidden, round], [["short words", "8 answers", "Odd."], true, true, 4]);
  assert.deepEqual([...body.seen("p")].map(({ dataset }) => dataset.answers).filter(Boolean), ["8"]);
  focus();
  assert.equal(document.activeElement.textContent, "One word?");
});

test("words of fewer than five are seen by nobody, and that nothing was let through is said at the end alone", () => {
  const { body, tell } = screen({ phase: "closed", shown: false, answers: 3 });
  assert.deepEqual(texts(body, "p"), ["short words", "3 answers. With fewer than 5, nobody sees the words, you included.", ""]);
  tell({ phase: "open", shown: false, answers: 3 });
  assert.deepEqual(texts(body, "p"), ["short words", "3 answers", ""]);
  tell({ phase: "explained", words: { shown: [] } });
  assert.deepEqual(texts(body, "p"), ["short words", "No words were let through this time.", "8 answers", ""]);
  tell({ phase: "explained", words: { shown: LIST } });
  assert.equal(texts(body, "p").length, 3);
});

test("the more often a word was said the larger it is, with the largest in the middle, and each says how often", () => {
  const { list, tell } = screen({ phase: "explained", words: { shown: LIST } });
  assert.equal(list.hidden, false);
  assert.deepEqual(texts(list, "li"), ["calm, said 9 times", "tired, said 4 times", "odd, said once"]);
  assert.deepEqual(list.children.map(({ style }) => [style.fontSize, style.order]), [["2.4em", "0"], ["1.7em", "1"], ["1em", "-2"]]);
  tell({ phase: "explained", words: { shown: [["calm", 1], ["odd", 1]] } });
  assert.deepEqual(list.children.map(({ style }) => style.fontSize), ["1em", "1em"]);
});

test("the list is closed until it is opened, and what is ticked there is let through", () => {
  const { look, press, boxes, passed } = screen({ phase: "closed", words: { list: LIST, mark: 7, most: 300 } });
  assert.deepEqual([look.hidden, texts(look, "label")], [false, []]);
  const [link] = look.seen("a");
  assert.deepEqual([link.attributes.href, link.attributes.target, link.attributes.rel], ["/teacher", "_blank", "opener"]);
  press("Look through the words");
  assert.equal(document.activeElement.textContent, "Tick what the room may see");
  assert.deepEqual(texts(look, "label"), ["calm said 9 times", "tired said 4 times", "odd said once"]);
  assert.deepEqual([boxes().map(({ checked }) => checked), texts(look, "a")], [[false, false, false], []]);
  press("Tick all");
  assert.deepEqual(boxes().map(({ checked }) => checked), [true, true, true]);
  press("Untick all");
  boxes()[1].checked = true;
  press("Show what is ticked");
  assert.deepEqual([passed, texts(look, "label")], [[[7, [1]]], []]);
  assert.equal(document.activeElement.textContent, "Look through the words");
  press("Look through the words");
  press("Close the list");
  assert.deepEqual([passed.length, texts(look, "label")], [1, []]);
});

test("what was ticked stays while nothing new is told, and goes with a new list or what another window let through", () => {
  const { tell, boxes } = screen({ phase: "closed", words: { list: LIST, mark: 7, most: 300 } });
  const ticked = () => boxes().map(({ checked }) => checked);
  boxes()[0].checked = true;
  tell({ phase: "closed", words: { list: LIST, mark: 7, most: 300 } });
  assert.deepEqual(ticked(), [true, false, false]);
  tell({ phase: "explained", words: { list: LIST, mark: 7, most: 300, shown: [LIST[2]] } });
  assert.deepEqual(ticked(), [false, false, true]);
  tell({ phase: "explained", words: { list: LIST.slice(1), mark: 8, most: 300, shown: [LIST[2]] } });
  assert.deepEqual(ticked(), [false, true]);
});

test("that there are more words than are listed is said where it is so", () => {
  const notes = (most) => {
    const { look, press } = screen({ phase: "closed", words: { list: LIST, mark: 1, most } });
    press("Look through the words");
    return texts(look, "p").filter((text) => text.startsWith("There are more"));
  };
  assert.deepEqual([notes(4), notes(3)], [[], ["There are more; here are the 3 that were said most often."]]);
});
