// What each button of "What is kept about me" takes away, and what it leaves. The page's part and the record's are played.

import assert from "node:assert/strict";
import test from "node:test";

import { buttons } from "./page.mjs";

import { keptDialog } from "../../widgets/pieces/header/kept.js";

const LESSON = "Erase what is kept of this lesson";
const EVERYTHING = "Erase everything";
const SURE = "Erase it";
const kept = {
  where: "here", unread: 0, place: "browser", words: [],
  lessons: ["02", "03"].map((lesson) => ({ lesson, title: `Number ${lesson}`, sentences: ["You answered."] }))
    .concat([{ lesson: "", title: "No lesson that the course still has", sentences: ["You answered."] }]),
};
const soon = () => new Promise((done) => { setImmediate(done); });

/** The dialog, opened, over a record that notes what it is told. */
async function opened(trouble = null, exported = {}) {
  const told = [];
  const erase = async (lesson) => { told.push(["erase", lesson]); return { erased: 3, trouble }; };
  const watchers = [];
  globalThis[Symbol.for("good-cry record")] = {
    ask: async ({ do: what, format }) => (what === "export" ? { ...exported, name: `mine.${format}` } : { kept }), erase, watch: (heard) => watchers.push(heard), keepNothing: (choice) => told.push(["nothing", choice]),
  };
  const { dialog, open } = keptDialog();
  open();
  await soon();
  return { dialog, told, keepsNothing: () => watchers.forEach((heard) => heard({ settings: { keep: "nothing" } })) };
}

const all = (dialog) => [...dialog.seen("p")].map(({ textContent }) => textContent).join(" ");

test("each lesson has a button of its own, which erases that lesson and no other, once one is sure", async () => {
  for (const [place, lesson] of [[0, "02"], [1, "03"]]) {
    const { dialog, told } = await opened();
    assert.equal(buttons(dialog, LESSON).length, 2, "what belongs to no lesson can only go with everything");
    assert.deepEqual(buttons(dialog, SURE), []);
    buttons(dialog, LESSON)[place].click();
    assert.deepEqual(told, []);
    assert.match(all(dialog), new RegExp(`Erase what is kept of “Number ${lesson}”\\?`));
    const [sure] = buttons(dialog, SURE);
    assert.equal(document.activeElement, sure);
    await sure.click();
    assert.deepEqual(told, [["erase", lesson]]);
    assert.deepEqual(buttons(dialog, SURE), []);
    assert.match(all(dialog), /Erased: 3 entries\./);
  }
});

test("everything is erased by the button that says so alone", async () => {
  const { dialog, told } = await opened();
  buttons(dialog, LESSON)[0].click();
  buttons(dialog, EVERYTHING)[0].click();
  assert.match(all(dialog), /Erase everything\? The course cannot bring it back\./);
  assert.equal(buttons(dialog, SURE).length, 1);
  await buttons(dialog, SURE)[0].click();
  assert.deepEqual(told, [["erase", null]]);
});

test("whoever leaves it, or closes the dialog, has erased nothing, and is asked anew the next time", async () => {
  const { dialog, told } = await opened();
  buttons(dialog, EVERYTHING)[0].click();
  buttons(dialog, "Leave it")[0].click();
  assert.deepEqual(buttons(dialog, SURE), []);
  buttons(dialog, EVERYTHING)[0].click();
  buttons(dialog, "Close")[0].click();
  assert.equal(dialog.open, false);
  assert.deepEqual(told, []);
});

test("what could not be erased is said, and not said to be gone", async () => {
  const { dialog } = await opened("Another program is reading it.");
  buttons(dialog, EVERYTHING)[0].click();
  await buttons(dialog, SURE)[0].click();
  assert.match(all(dialog), /Another program is reading it\./);
  assert.doesNotMatch(all(dialog), /Erased/);
});

test("whoever chose that nothing is kept has chosen so after an erasure too", async () => {
  const { dialog, told, keepsNothing } = await opened();
  keepsNothing();
  buttons(dialog, EVERYTHING)[0].click();
  await buttons(dialog, SURE)[0].click();
  assert.deepEqual(told, [["erase", null], ["nothing", true]]);
});

test("a file that is taken away is named, and what kept it from being one is said instead", async () => {
  for (const [name, format] of [["Export as JSON", "json"], ["Export as a table (CSV)", "csv"]]) {
    const { dialog, told } = await opened(null, { text: "what is kept", trouble: null });
    await buttons(dialog, name)[0].click();
    assert.match(all(dialog), new RegExp(`mine\\.${format}`));
    assert.deepEqual(told, []);
  }
  const { dialog } = await opened(null, { trouble: "There is no room." });
  await buttons(dialog, "Export as JSON")[0].click();
  assert.match(all(dialog), /There is no room\./);
  assert.doesNotMatch(all(dialog), /mine\.json/);
});

test("of a file that comes in it is said how far it is, and one beyond all measure is not read at all", async () => {
  const { dialog } = await opened();
  const within = (one) => [one, ...(one.parts ?? []).flatMap(within)];
  const file = within(dialog).find(({ attributes }) => attributes?.type === "file");
  const said = [];
  globalThis[Symbol.for("good-cry record")].bringIn = async (_text, tellShare) => {
    for (const share of [0.5, 1]) {
      tellShare(share);
      said.push(all(dialog));
    }
    return { added: 2, known: 1, trouble: null };
  };
  file.files = [{ size: 1000, text: async () => "{}" }];
  await file.hears.change();
  assert.match(said[0], /Importing the file: 50 %/);
  assert.match(said[1], /Putting it in order…/);
  assert.match(all(dialog), /Imported: 2 new, 1 that were here already\./);

  file.files = [{ size: 176_000_000, text: () => assert.fail("it was read") }];
  await file.hears.change();
  assert.match(all(dialog), /This file has 176 MB; at most 64 MB can be imported\./);
});
