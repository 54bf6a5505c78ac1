// The choice to keep one's own words: when they are told, what is said of it, and what is shown again.

import assert from "node:assert/strict";
import test, { mock } from "node:test";

import { voice } from "./page.mjs";
import "./service.mjs";

const { say } = await import("../../widgets/pieces/shared/say.js");
const { keeping } = await import("../../widgets/pieces/shared/keeping.js");

const part = (tag, ...inside) => { const made = document.createElement(tag); made.append(...inside); return made; };

/** A switch under a text of one's own, and a record that notes what it is told. */
function begun() {
  const box = part("input");
  const [choice, note] = [part("label", box), part("p")];
  const body = part("div", choice, note);
  const told = [];
  let own = { own: "written" };
  let hear;
  const memory = { words: (words) => told.push(words), recall: (show) => { hear = show; }, watch: (show) => { memory.tell = show; } };
  const { changed } = keeping(memory, { read: () => own, write: (words) => { own = words; } }, body);
  const tell = (words, more = {}) => memory.tell({ settings: {}, ...more }, { words });
  const tick = (checked) => { box.checked = checked; box.hears.change(); };
  return { box, choice, note, body, told, tell, tick, changed, recall: (words) => hear({ words }), own: () => own, write: (text) => { own = { own: text }; changed(); } };
}

test("nothing is kept until it is ticked, then at once, and from then on half a second after each change", () => {
  const { box, told, tick, write } = begun();
  write("first");
  mock.timers.tick(500);
  assert.deepEqual(told, []);
  tick(true);
  assert.deepEqual(told, [{ own: "first" }]);
  write("sec");
  mock.timers.tick(499);
  write("second");
  mock.timers.tick(499);
  assert.equal(told.length, 1);
  mock.timers.tick(1);
  assert.deepEqual(told.slice(1), [{ own: "second" }]);
  tick(false);
  assert.deepEqual(told.slice(2), [null], "to untick it takes them back");
  assert.equal(box.checked, false);
});

test("to tick it is said aloud, and is no answer", () => {
  const { tick, note, body } = begun();
  tick(true);
  mock.timers.tick(100);
  assert.equal(voice.textContent, note.textContent);
  let stopped = 0;
  body.hears.input({ stopPropagation: () => { stopped += 1; } });
  assert.equal(stopped, 1);
});

test("each place where words may lie has its own sentence, ticked and not", () => {
  const { note, tell, tick, choice, box } = begun();
  const said = {};
  for (const [place, settings] of [["browser", {}], ["files", {}], ["browser", { keep: "nothing" }], ["files", { keep: "nothing" }], ["page", {}], ["shared", {}]]) {
    for (const checked of [false, true]) {
      box.disabled = false;
      tell(undefined, { place, settings });
      if (!box.disabled) tick(checked);
      said[`${place} ${settings.keep ?? ""} ${box.checked}`] = [note.textContent, choice.hidden, box.disabled];
    }
  }
  const names = ["not-kept", "kept", "not-kept-openly", "kept-openly", "nothing", "nothing", "cannot", "cannot", "shared"];
  assert.deepEqual(Object.values(said).map(([sentence]) => sentence), names.map((name) => say(`keeping-${name}`)));
  assert.deepEqual(Object.entries(said).map(([name, [, hidden, disabled]]) => [name, hidden, disabled]), [
    ["browser  false", false, false], ["browser  true", false, false], ["files  false", false, false], ["files  true", false, false],
    ["browser nothing false", false, true], ["files nothing false", false, true], ["page  false", true, false], ["page  true", true, false],
    ["shared  false", true, true],
  ]);
});

test("words that were kept stand there again, ticked; where there are none nothing changes", () => {
  const { box, recall, own, note } = begun();
  recall(undefined);
  assert.deepEqual([box.checked, own(), note.textContent], [false, { own: "written" }, ""]);
  recall({ own: "kept" });
  assert.deepEqual([box.checked, own()], [true, { own: "kept" }]);
  assert.notEqual(note.textContent, "");
});

test("words that were erased stay in the page, and are not kept again by themselves", () => {
  const { box, recall, tell, own, write, told } = begun();
  recall({ own: "kept" });
  tell({ own: "kept" });
  assert.equal(box.checked, true);
  tell(undefined);
  assert.deepEqual([box.checked, own()], [false, { own: "kept" }]);
  write("more");
  mock.timers.tick(500);
  assert.deepEqual(told, []);
});

test("what another tab wrote on is shown here too, unless something was begun here since", () => {
  const { box, recall, tell, own, write, told, tick } = begun();
  recall({ own: "kept" });
  tell({ own: "kept" });
  tell({ own: "of the other tab" });
  assert.deepEqual(own(), { own: "of the other tab" });
  write("begun here");
  tell({ own: "of the other tab again" });
  assert.deepEqual(own(), { own: "begun here" });
  mock.timers.tick(500);
  assert.deepEqual(told, [{ own: "begun here" }]);
  tell({ own: "begun here" });
  tell({ own: "answered there" });
  assert.deepEqual(own(), { own: "answered there" });
  box.checked = false;
  tell({ own: "while it is not ticked" });
  assert.deepEqual(own(), { own: "answered there" });
  tick(true);
  assert.deepEqual(told.at(-1), { own: "answered there" });
});

test("a choice that was made before the record was there stands once it is", () => {
  const { box, tick, tell } = begun();
  tick(true);
  tell(undefined);
  assert.equal(box.checked, true);
});

test("what was kept first, while one wrote here already, does not take its place", () => {
  const { tell, own, box } = begun();
  box.checked = true;
  tell({ own: "of another tab" });
  assert.deepEqual(own(), { own: "written" });
});
