// A study from its plan to what is behind the curtain: what one sees when, and what of it is kept.

import assert from "node:assert/strict";
import test from "node:test";

import { texts, voice } from "./page.mjs";
import { pick, read, wake } from "./piece.mjs";
import { DATA, markup, plan, rules } from "./study.mjs";

const { mock } = await import("node:test");
const study = (await import("../../widgets/pieces/study/study.js")).default;
const { run } = await import("../../widgets/worlds/scripts/study.js");

/** A study in its lesson; chance draws these numbers, one after the other, and then the last again and again. */
function opened({ chance = [0], state, data = DATA } = {}) {
  let at = 0;
  mock.method(crypto, "getRandomValues", (numbers) => { if (numbers.length === 1) { numbers[0] = chance[Math.min(at, chance.length - 1)]; at += 1; } return numbers; });
  const kept = state ? { states: { "09.study": { at: "2026-03-01T10:00:00Z", value: state } } } : {};
  const piece = wake(study, read(markup()), data, kept);
  piece.begin = () => { for (const [name, value] of [["design", "lots"], ["minutes", "0"]]) pick(piece.el.querySelector(`.${name}`), value); };
  if (!state?.plan) piece.begin();
  piece.expect = (way) => pick(piece.el.querySelector(".expects"), way);
  piece.hidden = (...names) => names.map((name) => piece.part(name).hidden);
  piece.conclude = (way, sure) => { pick(piece.part("concludes"), way); pick(piece.part("sure"), sure); piece.press("curtain"); };
  return piece;
}
const sentences = (place) => [place.querySelector(".gc-sentence").textContent, ...texts(place.querySelector(".gc-study-tells"), "p")];
const rows = (place) => [...place.querySelectorAll("tr")].map((row) => row.children.map((cell) => cell.textContent));

test("nothing comes in before one has said what one expects, and that is asked for aloud", () => {
  const piece = opened();
  assert.deepEqual(piece.hidden("ask", "done"), [true, true]);
  piece.press("run");
  mock.timers.tick(100);
  assert.deepEqual([piece.hidden("ask", "done"), piece.told, voice.textContent], [[false, true], [], piece.part("ask").textContent]);
  assert.equal(document.activeElement, piece.el.querySelector(".expects").querySelector("input"));
  piece.expect("more");
  assert.deepEqual(piece.hidden("ask"), [true]);
});

test("the slider says how many people there are, and a study has its plan's number of them", () => {
  const piece = opened({ chance: [0, 7] });
  const people = piece.part("people");
  people.value = "2";
  people.hears.input();
  assert.deepEqual([piece.el.querySelector(".gc-value").textContent, people.getAttribute("aria-valuetext")], ["400", "400"]);
  piece.expect("more");
  piece.press("run");
  assert.deepEqual(piece.last("state").value, { world: "kind", known: [], ideas: false, plan: plan({ people: 400 }), studies: [{ world: "kind", plan: plan({ people: 400 }), seed: 7, expects: "more" }] });
});

test("a study says its result, and asks one thing at a time before the curtain opens", () => {
  const piece = opened({ chance: [0, 7] });
  piece.expect("more");
  piece.press("run");
  const { estimate, low, high } = run(rules(4), plan(), 7);
  const one = piece.part("one");
  const sign = (value) => `+${value.toFixed(1)}`;
  assert.equal(one.querySelector("h4").textContent, "Lots plan, 40 people, at once");
  assert.equal(sentences(one)[0], `The difference is ${sign(estimate)} points; give or take chance, its interval runs from ${sign(low)} to ${sign(high)}.`);
  assert.equal(sentences(one).length, 3);
  mock.timers.tick(100);
  assert.equal(voice.textContent, sentences(one)[0]);
  assert.equal(document.activeElement, one.querySelector("h4"));
  const table = rows(one);
  assert.deepEqual(table.map(([first]) => first), ["Group", "lots one", "lots two", "Difference"]);
  assert.equal(Number(table[1][1]) + Number(table[2][1]), 40);
  assert.deepEqual(table[3], ["Difference", `${low.toFixed(1)} to ${high.toFixed(1)}`, estimate.toFixed(1)]);
  assert.ok(Math.abs(Number(table[1][2].replace("−", "-")) - Number(table[2][2].replace("−", "-")) - estimate) < 0.11, "the means are those whose difference it is");
  for (const name of ["plan", "concludes"]) assert.deepEqual([...piece.part(name).querySelectorAll("[data-outcome]")].map(({ hidden }) => hidden), [false, true], "one is asked of what was measured");
  const ways = piece.part("curtain").parentElement;
  const steps = () => [...piece.hidden("plan", "done", "concludes", "sure"), ways.hidden, ...piece.hidden("unveiled", "next")];
  assert.deepEqual(steps(), [true, false, false, true, true, true, true]);
  pick(piece.part("concludes"), "more");
  assert.deepEqual(steps(), [true, false, false, false, true, true, true]);
  pick(piece.part("sure"), "sure");
  assert.deepEqual(steps(), [true, false, false, false, false, true, true]);
  assert.deepEqual([piece.last("attempt"), one.querySelector(".gc-study-truth")], [undefined, null], "the curtain is closed");
  piece.press("curtain");
  assert.deepEqual(steps(), [true, false, true, true, true, false, false]);
  const behind = texts(piece.part("unveiled"), "p");
  assert.deepEqual([behind.length, behind[1], behind[3]], [5, "In this world tears help.", "There was something, and your study saw it."]);
  assert.equal(one.querySelector(".gc-study-truth").textContent, "true: +4.0 points");
  assert.equal(document.activeElement, piece.part("unveiled").querySelector("h4"));
  const { response, sureness, right } = piece.last("attempt");
  assert.deepEqual([response, sureness, right], [{ world: "kind", plan: plan(), seed: 7, expects: "more", concludes: "more", estimate, low, high }, "sure", null]);
  assert.deepEqual(piece.last("state").value.known, ["kind"]);
});

test("where the world is known already a study is unveiled at once, and kept as concluded from", () => {
  const piece = opened({ chance: [0, 7] });
  piece.expect("more");
  piece.press("run");
  piece.conclude("more", "sure");
  piece.press("again");
  assert.deepEqual(piece.hidden("plan", "done", "together"), [false, true, true]);
  assert.equal(document.activeElement, piece.part("plan").querySelector("h4"));
  piece.press("run");
  assert.deepEqual(piece.hidden("done"), [true], "what one expects is asked for anew");
  piece.expect("same");
  const many = piece.told.filter(({ type }) => type === "state").length;
  piece.press("run");
  assert.deepEqual(piece.hidden("unveiled", "concludes"), [false, true]);
  assert.deepEqual([piece.last("attempt").response.concludes, piece.last("attempt").sureness], [null, null]);
  assert.equal(piece.told.filter(({ type }) => type === "state").length, many + 1, "that it is known is not told twice");
  assert.deepEqual([piece.last("state").value.known, piece.part("together").hidden], [["kind"], false]);
});

test("studies that nobody concluded from are put together too, once one plans another", () => {
  const piece = opened({ chance: [0, 7, 8] });
  for (const together of [true, false]) {
    piece.expect("more");
    piece.press("run");
    assert.equal(piece.part("together").hidden, true);
    piece.press("again");
    assert.equal(piece.part("together").hidden, together);
  }
});

test("a study with too few people says so, keeps no numbers, and draws no interval", () => {
  const piece = opened({ chance: [0, 7], data: { ...DATA, people: [1, 2, 3] } });
  piece.expect("more");
  piece.press("run");
  assert.match(sentences(piece.part("one"))[0], /^In one of the groups there are fewer than three/);
  assert.deepEqual([rows(piece.part("one")).length, piece.part("one").querySelector(".gc-study-interval")], [3, null]);
  piece.conclude("open", "guess");
  assert.deepEqual(Object.keys(piece.last("attempt").response), ["world", "plan", "seed", "expects", "concludes"]);
});

test("another hidden world is one that is not known yet, and any other once all are", () => {
  const piece = opened({ state: { world: "kind", known: ["kind"], studies: [], ideas: false } });
  piece.press("other");
  assert.equal(piece.last("state").value.world, "empty");
  const all = opened({ state: { world: "empty", known: ["kind", "empty"], studies: [], ideas: false } });
  all.press("other");
  assert.equal(all.last("state").value.world, "kind");
});

test("thirty studies are kept, and the oldest goes; the plan stands as it was left", () => {
  const studies = Array.from({ length: 30 }, (_, seed) => ({ world: "kind", plan: plan(), seed: seed + 100, expects: "more" }));
  const piece = opened({ chance: [7], state: { world: "kind", known: [], studies, ideas: false, plan: plan({ people: 10, minutes: 20, design: "self-chosen" }) } });
  assert.equal(piece.el.querySelector(".gc-value").textContent, "10");
  assert.deepEqual(["design", "minutes"].map((name) => piece.el.querySelector(`.${name}`).querySelector("input:checked").value), ["self-chosen", "20"]);
  assert.deepEqual([piece.part("together").hidden, piece.part("join").textContent], [false, "Put your 30 studies together"]);
  piece.expect("less");
  piece.press("run");
  const { studies: kept } = piece.last("state").value;
  assert.deepEqual([kept.length, kept[0].seed, kept[29].seed, piece.part("together").hidden], [30, 101, 7, true]);
});

test("what was kept of other worlds is set aside, and the piece begins anew", async () => {
  for (const odd of [{ world: "gone", known: [], studies: [] }, { world: "kind", known: [], studies: [{ world: "gone", plan: plan(), seed: 1 }] }]) {
    const piece = opened({ state: odd });
    await Promise.resolve();
    piece.begin();
    piece.expect("more");
    piece.press("run");
    assert.equal(piece.last("state").value.studies.length, 1);
    assert.equal(piece.last("state").value.world, "kind");
  }
});
