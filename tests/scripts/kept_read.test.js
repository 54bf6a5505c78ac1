// What "What is kept about me" shows, how it is taken away and brought in, and how one keeps nothing more.

import assert from "node:assert/strict";
import test, { mock } from "node:test";

import { buttons, texts, voice } from "./page.mjs";

import { keptDialog } from "../../widgets/pieces/header/kept.js";

mock.timers.enable({ apis: ["setTimeout"] });
const soon = () => new Promise((done) => { setImmediate(done); });
const KEPT = {
  where: "this browser", unread: 0, place: "browser", words: [{ lesson: "02", asks: "Why?", words: { one: "Because.", two: "" } }, { lesson: "03", asks: "How?", words: { one: "So." } }],
  lessons: [{ lesson: "02", title: "Two", sentences: ["You answered.", "You drew."] }, { lesson: "", title: "Gone", sentences: [] }],
};

/** The dialog, opened, over a record that answers this; `told` notes what the record is told. */
async function opened(answers = {}) {
  const told = [];
  const shown = { kept: KEPT };
  const watchers = [];
  globalThis[Symbol.for("good-cry record")] = {
    ask: async ({ do: what, format }) => { told.push([what, ...(format ? [format] : [])]); return what === "show" ? shown : answers.file; },
    bringIn: async (text) => { told.push(["bring in", text]); return answers.broughtIn; },
    repair: async () => answers.repaired, erase: async () => ({ erased: 1 }),
    share: async (on) => { told.push(["share", on]); }, keepNothing: (on) => { told.push(["nothing", on]); }, watch: (heard) => watchers.push(heard),
  };
  const { dialog, open } = keptDialog();
  Object.assign(shown, answers.shown);
  open();
  await soon();
  const press = async (name) => { buttons(dialog, name)[0].click(); await soon(); };
  const boxes = () => [...dialog.within()].filter(({ attributes }) => attributes.type === "checkbox");
  const tick = async (box, on) => { box.checked = on; box.hears.change(); await soon(); };
  const [file] = [...dialog.within()].filter(({ attributes }) => attributes.type === "file");
  const says = () => texts(dialog, "p").filter((text) => text).at(-1);
  return { dialog, open, told, shown, press, boxes, tick, file, says, hear: async (settings) => { watchers.forEach((heard) => heard({ settings })); await soon(); } };
}

test("all that is kept can be read, lesson by lesson, with one's own words in theirs, and where it lies", async () => {
  const { dialog, told } = await opened();
  assert.deepEqual([texts(dialog, "summary"), texts(dialog, "li")], [["Lesson 2: Two", "Gone"], ["You answered.", "You drew.", "You kept what you wrote under “Why?”:Because."]]);
  assert.deepEqual([texts(dialog, "p").at(-2), told], ["What is kept stays in this browser.", [["show"]]]);
  assert.equal([...dialog.seen("p")].filter(({ attributes }) => attributes.dir === "auto").length, 1, "what was left empty is not shown");
});

test("that nothing is kept, that some cannot be read, and that the record is not there, are said", async () => {
  const nothing = await opened({ shown: { kept: { ...KEPT, lessons: [], unread: 2 } } });
  assert.deepEqual(texts(nothing.dialog, "p").slice(1, 4), ["Nothing about you is kept so far.", "What is kept stays in this browser.", "2 entries in it cannot be read. They stay as they are until you erase everything."]);
  const lost = await opened({ shown: { kept: undefined, trouble: "It is not there." } });
  assert.deepEqual([texts(lost.dialog, "p")[1], texts(lost.dialog, "summary")], ["It is not there.", []]);
});

test("a page that keeps nothing on this device does not say that it does", async () => {
  const found = [];
  for (const place of ["browser", "files", "page", "shared", "platform"]) {
    const { dialog, boxes } = await opened({ shown: { kept: { ...KEPT, place } } });
    found.push([place, texts(dialog, "p")[0].startsWith("Your answers are kept for you"), texts(dialog, "label").length, boxes()[0].checked]);
  }
  assert.deepEqual(found, [["browser", true, 2, false], ["files", true, 2, false], ["page", false, 1, false], ["shared", false, 2, true], ["platform", false, 2, false]]);
});

test("on a shared computer everything stays in the page, until one says otherwise", async () => {
  const { boxes, tick, told, says } = await opened();
  const [shared] = boxes();
  await tick(shared, true);
  assert.match(says(), /^From now on everything stays in this page/);
  mock.timers.tick(100);
  assert.equal(voice.textContent, says());
  await tick(shared, false);
  assert.equal(says(), "From now on your answers are kept again.");
  assert.deepEqual(told.filter(([what]) => what === "share"), [["share", true], ["share", false]]);
  assert.equal(told.filter(([what]) => what === "show").length, 3, "what stands there is read anew");
});

test("whoever wants nothing kept says so once, here or in another tab", async () => {
  const { boxes, tick, told, says, hear } = await opened();
  const [, nothing] = boxes();
  await tick(nothing, true);
  assert.equal(says(), "From now on nothing is kept. What was kept before stays until you erase it.");
  await tick(nothing, false);
  assert.deepEqual([says(), told.slice(1)], ["From now on your answers are kept again.", [["nothing", true], ["nothing", false]]]);
  await hear({ keep: "nothing" });
  assert.equal(nothing.checked, true);
  await hear({ keep: "everything" });
  assert.equal(nothing.checked, false);
});

test("what another tab erased goes from an open dialog, and a closed one asks nobody", async () => {
  const { dialog, shown, hear, told } = await opened();
  shown.kept = { ...KEPT, lessons: [] };
  await hear({});
  assert.deepEqual(texts(dialog, "summary"), []);
  dialog.close();
  await hear({});
  assert.equal(told.length, 2);
});

test("a file is saved by the browser, let go of afterwards, and can be copied where a page around may hold it back", async () => {
  const clicked = [];
  const gone = [];
  const create = document.createElement;
  mock.method(URL, "createObjectURL", () => "blob:1");
  mock.method(URL, "revokeObjectURL", (address) => gone.push(address));
  document.createElement = (tag) => Object.assign(create(tag), tag === "a" ? { click() { clicked.push(this.attributes.download); } } : {});
  const alone = await opened({ file: { name: "mine.json", text: "all of it" } });
  await alone.press("Export as JSON");
  assert.deepEqual([alone.says(), clicked, gone, texts(alone.dialog, "textarea")], ["Saved as mine.json, where your browser puts what it downloads.", ["mine.json"], [], []]);
  mock.timers.tick(1000);
  assert.deepEqual(gone, ["blob:1"]);
  globalThis.top = "a page around";
  const within = await opened({ file: { name: "mine.csv", text: "all of it" } });
  await within.press("Export answers only, to hand in");
  delete globalThis.top;
  document.createElement = create;
  assert.deepEqual([within.told.at(-1), texts(within.dialog, "textarea"), clicked.length], [["export", "answers"], ["all of it"], 2]);
  assert.match(within.says(), /^Handed to your browser as mine\.csv\./);
  const [copy] = within.dialog.seen("textarea");
  assert.deepEqual([copy.attributes.readonly, copy.attributes["aria-label"]], ["", "The text of mine.csv"]);
  within.open();
  await soon();
  assert.deepEqual([texts(within.dialog, "textarea"), within.says()], [[], "What is kept stays in this browser."], "what was said before is gone as it is opened anew");
});

test("a file is brought in up to its measure, and the page says whether it has to be loaded anew", async () => {
  const broughtIn = { added: 2, known: 1 };
  for (const [place, says] of [["browser", /Reload the lesson to see them in it\.$/], ["platform", /were here already\.$/]]) {
    const one = await opened({ broughtIn, shown: { kept: { ...KEPT, place } } });
    let asked = 0;
    one.file.click = () => { asked += 1; };
    await one.press("Import");
    Object.assign(one.file, { value: "mine.json", files: [{ size: 64_000_000, text: async () => "text" }] });
    one.file.hears.change();
    assert.equal(one.says(), "Importing the file…");
    await soon();
    assert.match(one.says(), says);
    assert.deepEqual([asked, one.file.value, one.told.slice(1)], [1, "", [["bring in", "text"], ["show"]]], "the same file can be chosen again");
    one.file.files = [{ size: 64_000_001, text: () => assert.fail("it was read") }];
    await one.file.hears.change();
    assert.match(one.says(), /^This file has 64 MB; at most/);
    one.file.files = [];
    await one.file.hears.change();
    assert.match(one.says(), /^This file has 64 MB; at most/);
  }
  const bad = await opened({ broughtIn: { trouble: "It is no record." } });
  bad.file.files = [{ size: 1, text: async () => "{" }];
  await bad.file.hears.change();
  assert.equal(bad.says(), "It is no record.");
});

test("a look through the record says what it found, or what kept it from looking", async () => {
  for (const [repaired, says] of [[{ said: "All is whole." }, "All is whole."], [{ trouble: "It is in use." }, "It is in use."]]) {
    const { dialog, told, says: found } = await opened({ repaired });
    buttons(dialog, "Check and repair")[0].click();
    assert.equal(found(), "Looking through every row…");
    await soon();
    assert.deepEqual([found(), told.length], [says, 2]);
  }
});

test("before an erasure what was said last is gone, and after it the focus is at the heading", async () => {
  const { dialog, press, says, boxes, tick } = await opened();
  await tick(boxes()[1], false);
  await press("Erase everything");
  assert.match(says(), /^Erase everything\? The course cannot bring it back\./);
  await press("Leave it");
  assert.equal(document.activeElement.textContent, "What is kept about me");
  await press("Erase everything");
  document.activeElement = null;
  await press("Erase it");
  assert.deepEqual([document.activeElement?.textContent, dialog.open], ["What is kept about me", true]);
});
