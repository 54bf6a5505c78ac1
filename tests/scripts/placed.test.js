// Claims, headlines and beliefs: what one guesses or places is kept, and what was found comes beside it.

import assert from "node:assert/strict";
import test, { mock } from "node:test";

import { buttons, texts, voice } from "./page.mjs";
import { pick, read, wake } from "./piece.mjs";

const [arena, beliefs, claim] = await Promise.all(["arena", "beliefs", "claim"].map(async (name) => (await import(`../../widgets/pieces/${name}/${name}.js`)).default));
const { verdict } = await import("../../widgets/pieces/arena/beside.js");

const radios = (...values) => values.map((value) => `<label><input type="radio" value="${value}"></label>`).join("");
const kept = (item, value) => ({ states: { [item]: { at: "2026-03-01T10:00:00Z", value } } });
Object.getPrototypeOf(document.createElement("p")).scrollIntoView = () => {};

const CLAIM = `<fieldset class="gc-grades" data-gc-part="guess">${radios("A", "B", "C")}</fieldset><button data-gc-part="button"></button>
  <details data-gc-part="found"><summary>Show</summary><div class="gc-status"><h4>Grade B</h4></div><div class="gc-evidence"><p>Eight studies.</p></div></details>`;
const claimed = (letters, state) => wake(claim, read(CLAIM), { item: "02.c", letters }, state === undefined ? {} : kept("02.c", state));

test("what was found comes after the guess, into places that were there before, and the guess stands beside the grade", () => {
  const { el, part, press, last } = claimed(["B"]);
  assert.equal(part("found"), null);
  assert.deepEqual(el.children.map((one) => [one.tag, one.textContent]), [["fieldset", ""], ["button", ""], ["div", ""], ["div", ""]]);
  pick(part("guess"), "A");
  assert.deepEqual(last("state").value, { guess: "A", open: false });
  press("button");
  assert.deepEqual(el.children.slice(1).map((one) => [one.hidden, one.textContent]), [[true, ""], [false, "Grade B You guessed A."], [false, "Eight studies."]]);
  assert.deepEqual([last("state").value, document.activeElement], [{ guess: "A", open: true }, el.querySelector("h4")]);
});

test("a guess is put beside one letter or two, and none is said where none was made", () => {
  const said = (letters, guess) => { const one = claimed(letters); if (guess) pick(one.part("guess"), guess); one.press("button"); return [one.el.querySelector("h4").textContent, one.last("state").value.guess]; };
  assert.deepEqual([said(["B"], "B"), said(["A", "C"], "C"), said(["A", "C"], "B"), said(["B"])],
    [["Grade B You guessed this grade too.", "B"], ["Grade B You guessed one of the two.", "C"], ["Grade B You guessed B.", "B"], ["Grade B", null]]);
});

test("a claim that was opened stands open with its guess, and one that was only guessed stays closed", () => {
  const shown = (state) => { const one = claimed(["B"], state); return [one.part("button").hidden, one.el.querySelector("input:checked")?.value, one.el.querySelector("h4")?.textContent, one.told.length]; };
  assert.deepEqual([shown({ guess: "C", open: true }), shown({ guess: "C", open: false }), shown({ guess: null, open: true })],
    [[true, "C", "Grade B You guessed C.", 0], [false, "C", undefined, 0], [true, undefined, "Grade B", 0]]);
});

const headline = (item, letter, directness, strength) => ({ item, version: "v", letter, directness, strength });
const ARENA = {
  item: "02.arena", draw: 2, names: { A: "settled", B: "likely", C: "open", D: "thin", E: "against", direct: "direct", near: "near", untested: "not tested", strong: "strong", fair: "fair", none: "nothing" },
  headlines: [headline("h.a", "A", "direct", "strong"), headline("h.b", "B", "direct", "fair")],
  letters: { direct: { strong: "A", fair: "B" }, near: { strong: "B", fair: "C" }, untested: { none: "D" } },
};
const POOL = ARENA.headlines.map(({ item }) => `<article class="gc-headline" data-item="${item}"><h4>News of ${item}</h4><div class="gc-reasons"><p data-why="directness">d</p><p data-why="strength">s</p></div></article>`).join("");
const MARKUP = `<div data-gc-part="place"></div><div class="lobby"><button data-gc-part="deal">Deal</button></div><p data-gc-part="met"></p>
  <div data-gc-part="form" data-gc-live="" hidden><fieldset class="one">${radios("direct", "near", "untested")}</fieldset><fieldset class="two">${radios("strong", "fair", "none")}</fieldset></div><details data-gc-part="pool">${POOL}</details>`;

/** An arena whose chance deals the headlines in their order. */
function dealt(snapshot = {}) {
  mock.method(Math, "random", () => 0.5);
  const piece = wake(arena, read(MARKUP), ARENA, snapshot);
  const [deal, met] = [piece.part("deal"), piece.part("met")];
  const place = piece.part("place");
  const hit = (name) => buttons(place, name)[0].click();
  const choose = (one, two) => { pick(place.querySelector(".one"), one); pick(place.querySelector(".two"), two); };
  return { ...piece, deal, met, place, hit, choose, letter: () => place.querySelector(".gc-letter").textContent, lobby: () => [piece.el.querySelector(".lobby").hidden, met.hidden] };
}
const LOOK = "See ours beside yours";

test("how many headlines were placed is said, and nothing before the first", () => {
  assert.equal(dealt().met.textContent, "");
  const piece = dealt({ attempts: { "h.a": {} } });
  assert.equal(piece.met.textContent, "You have placed 1 of 2 so far. What is new comes first.");
  piece.hear({ attempts: { "h.a": {}, "h.b": {} } });
  assert.match(piece.met.textContent, /2 of 2/);
});

test("a headline is dealt without its reasons, and its letter is said as soon as it is placed on both scales", () => {
  const { deal, place, lobby, choose, letter, hit, told } = dealt();
  deal.click();
  assert.deepEqual([lobby(), texts(place, "p")[0], texts(place, "h4"), place.querySelector(".gc-reasons"), document.activeElement], [[true, true], "Headline 1 of 2", ["News of h.a"], null, place.children[0]]);
  assert.deepEqual([letter(), place.querySelector("[data-gc-live]")], ["", null]);
  choose("near", "fair");
  mock.timers.tick(100);
  assert.deepEqual([letter(), voice.textContent], ["On the table, that is a C: open.", "On the table, that is a C: open."]);
  choose("near");
  assert.equal(letter(), "");
  hit(LOOK);
  mock.timers.tick(100);
  assert.deepEqual([letter(), voice.textContent, told], ["Choose a place on each of the two scales, then look.", "Choose a place on each of the two scales, then look.", []]);
  choose("untested");
  assert.deepEqual([letter(), place.querySelector(".two").hidden], ["On the table, that is a D: thin.", true], "what is not tested cannot be strong");
  choose("direct", "strong");
  assert.equal(place.querySelector(".two").hidden, false);
});

test("ours comes beside one's own, with the reasons of where the two differ, and is kept", () => {
  const { deal, place, choose, hit, last, letter } = dealt();
  deal.click();
  choose("near", "strong");
  hit(LOOK);
  assert.equal(place.querySelector(".gc-verdict").textContent, "You gave it B, we gave it A. That is next door, and a good reason could bridge it.");
  assert.equal(document.activeElement, place.querySelector(".gc-verdict"));
  assert.deepEqual(["directness", "strength"].map((name) => place.querySelector(`[data-why="${name}"]`).dataset.differs), ["true", "false"]);
  const rows = [...place.querySelector(".gc-beside").querySelectorAll("tr")].map((row) => row.children.map(({ textContent }) => textContent));
  assert.deepEqual(rows, [["", "Yours", "Ours"], ["How direct", "near", "direct"], ["How strong", "strong", "strong"], ["Letter", "B", "A"]]);
  const { item, version, response, right } = last("attempt");
  assert.deepEqual([item, version, response, right], ["h.a", "v", { directness: "near", strength: "strong", letter: "B" }, false]);
  assert.deepEqual([texts(place, "fieldset"), buttons(place, LOOK), place.querySelector(".gc-letter").hidden], [[], [], true]);
  const [next] = buttons(place, "Next headline");
  assert.equal(next.classList.contains("gc-main"), true);
  next.click();
  assert.deepEqual([texts(place, "p")[0], texts(place, "h4"), place.querySelector("input:checked"), place.querySelector(".gc-verdict"), next.classList.contains("gc-main")], ["Headline 2 of 2", ["News of h.b"], null, null, false]);
  assert.equal(letter(), "", "the letter of the one before is gone");
  choose("direct", "fair");
  hit(LOOK);
  assert.deepEqual([last("attempt").right, place.querySelector(".gc-verdict").textContent], [true, "You placed it where we did: B."]);
});

test("at the end, or where one stops, both letters of each headline stand beside each other", () => {
  const { deal, place, choose, hit, lobby } = dealt();
  deal.click();
  choose("near", "strong");
  hit(LOOK);
  hit("Next headline");
  assert.equal(buttons(place, "Finish").length, 1);
  hit("Finish");
  assert.deepEqual([place.children[0].textContent, lobby(), deal.textContent, document.activeElement], ["That was one headline. Here is where each of us placed it.", [false, false], "Deal 2 more", place.children[0]]);
  assert.deepEqual([...place.querySelectorAll("tr")].map((row) => row.children.map(({ textContent }) => textContent)), [["Headline", "Yours", "Ours"], ["News of h.a", "B", "A"]]);
  deal.click();
  assert.deepEqual([texts(place, "p")[0], buttons(place, "Skip to the next headline").length], ["Headline 1 of 2", 1]);
  hit("Skip to the next headline");
  hit("Stop here");
  assert.deepEqual([place.textContent.startsWith("You looked around"), place.querySelector("table")], [true, null]);
});

test("how two places compare is said by their letters, and how far those lie apart", () => {
  const said = (yours, letter, ours) => verdict({ directness: yours[0], strength: yours[1], letter }, headline("h", ours[2], ours[0], ours[1]));
  assert.equal(said(["near", "strong"], "B", ["direct", "fair", "B"]), "The same letter, B, by another way. Here is ours.");
  assert.equal(said(["direct", "fair"], "B", ["direct", "fair", "B"]), "You placed it where we did: B.");
  assert.match(said(["direct", "strong"], "A", ["near", "fair", "C"]), /Below is what we saw in it/);
  assert.match(said(["near", "fair"], "C", ["direct", "fair", "B"]), /next door/);
});

const statement = (id) => `<fieldset class="gc-belief" data-statement="${id}"><legend>Is it ${id}?</legend>${radios(0, 1, 2, 3, 4)}<details><p>Found ${id}.</p></details></fieldset>`;
const BELIEFS = `<h3>Eight</h3>${statement("one")}${statement("two")}<button data-gc-part="show"></button><button data-gc-part="clear"></button><div data-gc-part="status"></div>`;
const believed = (snapshot, compare = "00.b") => wake(beliefs, read(BELIEFS), { item: "07.b", version: "v", compare }, snapshot);
const ticked = ({ el }) => [...el.querySelectorAll(".gc-belief")].map((group) => group.querySelector("input:checked")?.value);

test("what one believes is kept once the hand rests, and what is left open stays open", () => {
  const piece = believed({});
  const [one, two] = piece.el.querySelectorAll(".gc-belief");
  for (const level of ["0", "4"]) {
    const input = [...one.querySelectorAll("input")].find(({ value }) => value === level);
    pick(one, level);
    input.hears.input();
    mock.timers.tick(1499);
  }
  assert.deepEqual(piece.told, []);
  mock.timers.tick(1);
  assert.deepEqual([piece.last("belief").answers, ticked(piece)], [{ one: 4 }, ["4", undefined]]);
  pick(two, "0");
  two.querySelector("input").hears.input();
  mock.timers.tick(1500);
  assert.deepEqual(piece.last("belief").answers, { one: 4, two: 0 });
});

test("what was believed stands there again, beside what was believed in the welcome and what was found", () => {
  const at = "2026-03-01T10:00:00Z";
  const piece = believed({ beliefs: { "07.b": { at, answers: { two: 3 } }, "00.b": { at, answers: { two: 1 } } } });
  assert.deepEqual(ticked(piece), [undefined, "3"]);
  piece.press("show");
  mock.timers.tick(100);
  const cells = [...piece.part("status").querySelectorAll("tr")].slice(1).map((row) => row.children.map(({ textContent }) => textContent));
  assert.deepEqual([cells, voice.textContent], [[["Is it one?", "left open", "Found one."], ["Is it two?", "probably yes; before: probably not", "Found two."]], "Below is a table of your answers, beside what was found."]);
  piece.press("clear");
  mock.timers.tick(100);
  assert.deepEqual([ticked(piece), piece.last("belief").answers, piece.part("status").textContent, voice.textContent === piece.part("status").textContent], [[undefined, undefined], {}, voice.textContent, true]);
  const alone = believed({ beliefs: { "": { at, answers: { two: 1 } } } }, "");
  alone.press("show");
  assert.match(alone.part("status").textContent, /left open/);
});
