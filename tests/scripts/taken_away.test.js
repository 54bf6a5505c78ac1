// What a learner reads of what is kept, and the files that are taken away: for another record, and for a spreadsheet.

import assert from "node:assert/strict";
import test from "node:test";

import "./page.mjs";

const { asCsv, asJson, readExport } = await import("../../widgets/site/scripts/record/exchange.js");
const { keepsNothing } = await import("../../widgets/site/scripts/record/entries.js");
const { inPlainWords } = await import("../../widgets/site/scripts/record/plain.js");

const at = "2026-03-01T10:00:00.000000Z";
const attempt = (id, more = {}) => ({ type: "attempt", id, at, item: "02.x", version: "v", response: "a", right: true, ...more });
const state = (item, value, lesson = "02") => ({ type: "state", id: item, at, item, lesson, value });
const words = (text) => ({ type: "words", id: "w", at, item: "02.w", words: text });
const ABOUT = { lessons: { "02": "Two", "05": "Five" }, asked: { "02.x": "What is x?", "02.w": "In your words?", "chart:c": "a chart" } };
const told = (...entries) => inPlainWords(entries, ABOUT, "browser", 2);
const sentences = (...entries) => told(...entries).lessons.flatMap((one) => one.sentences);

test("an answer is told with how often it was given and what came of the last", () => {
  assert.deepEqual(sentences(attempt("a")), ["“What is x?” – answered once, on 1 March 2026: your answer fitted what is known."]);
  assert.deepEqual(sentences(attempt("a"), attempt("b", { item: "02.z" }), attempt("c", { right: false })), [
    "“What is x?” – answered 2 times, last on 1 March 2026: something else fitted better.",
    "“A question that the lesson no longer asks” – answered once, on 1 March 2026: your answer fitted what is known.",
  ]);
  for (const right of [null, undefined]) assert.match(sentences(attempt("a", { right }))[0], /: you compared\.$/);
});

test("beliefs, drawings and places are told each in its way", () => {
  const belief = { type: "belief", id: "b", at, item: "02.x", answers: { one: 1, two: 3 } };
  assert.deepEqual(sentences(belief), ["“What is x?” – you chose for 2 sentences, last on 1 March 2026."]);
  assert.deepEqual(sentences(state("draw:c", { drawn: [1, 2] }), state("draw:d", {}), state("draw:e", null), state("chart:c", 1)), [
    "What you drew on “draw:c” before you saw the finding, on 1 March 2026.", "That you saw “draw:d” without drawing it first, on 1 March 2026.",
    "That you saw “draw:e” without drawing it first, on 1 March 2026.", "Where you left “a chart”, on 1 March 2026.",
  ]);
});

test("what is kept stands by lessons in their order, what belongs to none first, and settings among none", () => {
  const setting = { type: "setting", id: "s", at, name: "keep", value: "nothing" };
  const kept = told(attempt("a", { item: "05.x" }), attempt("b"), state("chart:c", 1, ""), attempt("c"), attempt("d", { item: "09.x" }), setting, words({ one: "mine" }));
  assert.deepEqual(kept.lessons.map(({ lesson, title, attempts }) => [lesson, title, attempts]), [
    ["", "No lesson that the course still has", 0], ["02", "Two", 2], ["05", "Five", 1], ["09", "No lesson that the course still has", 1],
  ]);
  assert.deepEqual(kept.lessons[1].sentences.length, 1, "words stand for themselves");
  assert.deepEqual(kept.words, [{ item: "02.w", lesson: "02", asks: "In your words?", words: { one: "mine" }, at }]);
  assert.deepEqual([kept.settings, kept.unread, kept.place], [{ keep: "nothing" }, 2, "browser"]);
  assert.deepEqual(told(words(null)).words[0].words, {});
});

test("a record from elsewhere may name anything, also what every object has", () => {
  assert.match(sentences(attempt("a", { item: "02.constructor" }))[0], /^“A question that the lesson no longer asks”/);
  assert.equal(told(attempt("a", { item: "constructor.x" })).lessons[0].title, "No lesson that the course still has");
});

test("only the wish that nothing is kept is that wish", () => {
  const setting = (value) => ({ type: "setting", id: "s", at, name: "keep", value });
  assert.deepEqual([setting("nothing"), setting("everything"), { ...state("chart:c", "nothing") }].map(keepsNothing), [true, false, false]);
});

test("a spreadsheet has a row for each entry, and runs nothing of what it holds", () => {
  const setting = { type: "setting", id: "s", at, name: "keep", value: "nothing" };
  const rows = asCsv([attempt("=1+1", { response: ['a "b", c'], rating: -1, sureness: "sure" }), setting, attempt("plain", { response: undefined, right: null, version: "two\nlines" })]);
  assert.equal(rows, [
    "type,id,at,item,version,right,sureness,rating,content",
    `attempt,'=1+1,${at},02.x,v,true,sure,-1,"[""a \\""b\\"", c""]"`,
    `setting,s,${at},keep,,,,,"""nothing"""`,
    `attempt,plain,${at},02.x,"two\nlines",,,,null`, "",
  ].join("\r\n"));
  for (const begins of ["=", "+", "-", "@", "\t"]) assert.ok(asCsv([attempt(`${begins}x`)]).includes(`,'${begins}x,`), begins);
  assert.ok(asCsv([attempt("\rx")]).includes(`,"'\rx",`));
  assert.ok(asCsv([attempt("a=b")]).includes(",a=b,"));
  const contents = [{ answers: { one: 1 } }, { words: { one: "x" } }, { value: false }].map((more) => asCsv([{ type: "x", id: "i", at, item: "y", ...more }]).split("\r\n")[1]);
  assert.deepEqual(contents, ['"{""one"":1}"', '"{""one"":""x""}"', "false"].map((content) => `x,i,${at},y,,,,,${content}`));
});

test("a file that was taken away comes back as it was, also from an editor that marks its beginning", () => {
  const entries = [attempt("a", { rating: null, sureness: null }), words({ one: "mine" })];
  const text = asJson(entries);
  assert.match(text.split("\n")[3], /^ "exported": "\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z",$/);
  for (const file of [text, `\ufeff${text}`]) assert.deepEqual(readExport(file), entries);
});

test("of a file that is none of ours is said what is off, and in which place", () => {
  const file = (more) => JSON.stringify({ format: "good-cry-record", version: 1, ...more });
  const says = (text, wanted) => assert.throws(() => readExport(text), ({ message }) => message.includes(wanted) || assert.fail(message), wanted);
  says("{", "This file is not JSON");
  for (const none of ["null", "7", "{}", JSON.stringify({ format: "other", version: 1 })]) says(none, "This file is no record of this course");
  says(file({ version: 2 }), "This record is not in version 1 of the format");
  for (const list of [null, {}, "x"]) says(file({ attempts: list }), "In this file, “attempts” is not a list.");
  const { type: _, ...good } = attempt("a");
  says(file({ attempts: [good, { ...good, right: 7 }] }), "Nothing was brought in. In “attempts”, number 2:");
  for (const none of [null, 7, "x", [], [good]]) says(file({ attempts: [none] }), "number 1: An entry could not be kept: it is of no kind that the record knows.");
  assert.deepEqual(readExport(file()), []);
});
