// A hundred studies, one's own put together, and the path of ideas: what each shows, and what it says of it.

import assert from "node:assert/strict";
import test, { mock } from "node:test";

import { texts, voice } from "./page.mjs";
import { pick, read, wake } from "./piece.mjs";
import { DATA, markup, MOOD, plan, rules } from "./study.mjs";

const study = (await import("../../widgets/pieces/study/study.js")).default;
const { hundred, mean, striking } = await import("../../widgets/pieces/study/many.js");
const { pooled } = await import("../../widgets/worlds/scripts/pooling.js");
const { run } = await import("../../widgets/worlds/scripts/study.js");

mock.method(crypto, "getRandomValues", (numbers) => { if (numbers.length === 1) numbers[0] = 6; return numbers; });
const sentences = (place) => [place.querySelector(".gc-sentence").textContent, ...texts(place.querySelector(".gc-study-tells"), "p")];
const rows = (place) => [...place.querySelectorAll("tr")].map((row) => row.children.map((cell) => cell.textContent));
const signed = (value) => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(1)}`;
const heard = () => { mock.timers.tick(100); return voice.textContent; };

function opened(studies, { known = [], data = DATA, ideas } = {}) {
  const value = { world: "kind", known, studies, ideas: false, plan: plan() };
  return wake(study, read(markup(ideas)), data, studies ? { states: { "09.study": { at: "2026-03-01T10:00:00Z", value } } } : {});
}
const planned = (seed, more = {}, world = "kind") => ({ world, plan: plan(more), seed, expects: "more" });

test("the same plan a hundred times says their mean beside what is true, how many are striking, and lists them", () => {
  const piece = opened([planned(1)], { data: { ...DATA, worlds: [{ ...DATA.worlds[0], rules: rules(0.6) }] } });
  pick(piece.el.querySelector(".expects"), "more");
  piece.press("run");
  piece.press("repeat");
  const studies = hundred(rules(0.6), plan(), 6);
  const found = striking(studies);
  const place = piece.part("many");
  assert.ok(found.length > 2 && found.length < 98);
  assert.deepEqual([piece.part("hundred").hidden, piece.part("repeat").hidden, document.activeElement === place.querySelector("h4")], [false, true, true]);
  const says = (which) => [`${found.length} `, `100 `, signed(mean(which)), "+0.6"].every((one) => sentences(place)[0].includes(one.trim()));
  assert.ok(says(studies), sentences(place)[0]);
  assert.equal(heard(), sentences(place)[0]);
  assert.deepEqual([rows(place).length, rows(place)[1][0], rows(place)[100][0]], [101, "1", "100"]);
  const box = piece.part("printed");
  box.checked = true;
  box.hears.change();
  assert.ok(says(found), sentences(place)[0]);
  assert.equal(rows(place).length, found.length + 1);
  assert.equal(place.querySelector(".gc-study-plain").getAttribute("d"), "");
  box.checked = false;
  box.hears.change();
  assert.equal(rows(place).length, 101);
  assert.notEqual(place.querySelector(".gc-study-plain").getAttribute("d"), "");
  piece.press("again");
  pick(piece.el.querySelector(".expects"), "more");
  piece.press("run");
  assert.deepEqual([piece.part("hundred").hidden, piece.part("repeat").hidden], [true, false], "another study has a hundred of its own");
});

test("where none is striking, and only those get printed, that is said", () => {
  const none = { ...DATA, people: [1, 2, 3] };
  const piece = opened([], { data: none });
  piece.part("people").value = "1";
  pick(piece.el.querySelector(".expects"), "more");
  piece.press("run");
  const box = piece.part("printed");
  box.hears.change();
  assert.equal(sentences(piece.part("many"))[0], "", "before there are a hundred nothing is shown");
  piece.press("repeat");
  assert.deepEqual([sentences(piece.part("many")).length, rows(piece.part("many")).length], [2, 1]);
  assert.doesNotMatch(sentences(piece.part("many"))[0], /NaN/);
});

test("studies of the same world and outcome are put together from two on, each run anew from its seed", () => {
  assert.deepEqual([[planned(1)], [planned(1), planned(2)], [planned(1), planned(2, {}, "empty")], [planned(1), planned(2, { people: 2 })], [planned(1), planned(2, { outcome: "other" })]]
    .map((studies) => opened(studies).part("together").hidden), [true, false, true, true, true]);
  const piece = opened([planned(1), planned(2, { people: 400 })]);
  assert.deepEqual([piece.part("join").textContent, piece.part("all").hidden], ["Put your 2 studies together", true]);
  const [one, two] = [run(rules(4), plan(), 1), run(rules(4), plan({ people: 400 }), 2)];
  const { random, fixed, unlike } = pooled([one, two]);
  piece.press("join");
  const place = piece.part("all");
  assert.deepEqual([place.hidden, piece.part("join").hidden, document.activeElement === place.querySelector("h4")], [false, true, true]);
  const said = sentences(place);
  assert.equal(said[0], `Together these 2 studies of 440 people find ${signed(random.mean)} points, with an interval from ${signed(random.low)} to ${signed(random.high)}.`);
  assert.ok(unlike === 0 ? said[1].includes("0 % here") : said[1].includes(`${Math.round(100 * unlike)} %`) && said[1].includes(signed(fixed.mean)), said[1]);
  assert.match(said[2], /“tears lift it” would earn the letter B for such a body of studies \(likely\): the interval/);
  assert.equal(heard(), said[0]);
  const percent = random.weights.map((weight) => `${Math.round(100 * weight)} %`);
  const between = ({ low, high }) => `${low.toFixed(1)} to ${high.toFixed(1)}`;
  assert.deepEqual(rows(place).slice(1), [
    ["Lots plan, 40 people, at once", one.estimate.toFixed(1), between(one), percent[0]], ["Lots plan, 400 people, at once", two.estimate.toFixed(1), between(two), percent[1]],
    ["Together", random.mean.toFixed(1), between(random), "100 %"], [rows(place).at(-1)[0], fixed.mean.toFixed(1), between(fixed), "100 %"],
  ]);
  assert.equal(place.querySelectorAll(".gc-forest-row").length, 2);
  assert.equal(place.querySelector(".gc-study-truth"), null, "what is true is not told before it is known");
});

test("studies that differ say how much of it is more than chance, and what they would say were it all chance", () => {
  const far = { ...DATA, worlds: [{ ...DATA.worlds[0], rules: rules(1, { pull: 0.9 }) }] };
  const piece = opened([planned(1, { people: 400 }), planned(2, { design: "self-chosen", people: 400 }), planned(3, { people: 10 })], { data: far });
  piece.press("join");
  const { fixed, unlike } = pooled([run(rules(1, { pull: 0.9 }), plan({ people: 400 }), 1), run(rules(1, { pull: 0.9 }), plan({ design: "self-chosen", people: 400 }), 2), run(rules(1, { pull: 0.9 }), plan({ people: 10 }), 3)]);
  assert.ok(unlike > 0);
  assert.ok(sentences(piece.part("all"))[1].includes(`${Math.round(100 * unlike)} %`) && sentences(piece.part("all"))[1].includes(`${signed(fixed.mean)} points`));
});

test("where less of it helps, the claim and its letter are those of less", () => {
  const less = { ...DATA, outcomes: { mood: { ...MOOD, helps: "less" } } };
  const piece = opened([planned(1), planned(2)], { data: less });
  piece.press("join");
  assert.match(sentences(piece.part("all"))[2], /“tears lower it” would earn the letter E .*\(against it\)/);
});

test("once a world is known what is true is a line, where all looked at the same moment", () => {
  const line = (studies, known) => { const piece = opened(studies, { known }); piece.press("join"); return piece.part("all").querySelector(".gc-study-truth")?.textContent; };
  assert.equal(line([planned(1), planned(2)], ["kind"]), "true: +4.0 points");
  assert.equal(line([planned(1), planned(2)], ["empty"]), undefined);
  const late = rules(4);
  late.outcome.mood.alone = { ...late.outcome.mood.alone, 20: 0 };
  const piece = opened([planned(1), planned(2, { minutes: 20 })], { known: ["kind"], data: { ...DATA, worlds: [{ ...DATA.worlds[0], rules: late }] } });
  piece.press("join");
  assert.equal(piece.part("all").querySelector(".gc-study-truth"), null);
});

test("only the randomised ones are put together where that is wished, and it is asked only where there are others too", () => {
  const asks = (studies) => { const piece = opened(studies); piece.press("join"); return [piece, !piece.part("fair").parentElement.hidden]; };
  assert.equal(asks([planned(1), planned(2)])[1], false);
  assert.equal(asks([planned(1, { design: "self-chosen" }), planned(2, { design: "self-chosen" })])[1], false);
  const [piece, asked] = asks([planned(1), planned(2, { design: "self-chosen" }), planned(3)]);
  assert.equal(asked, true);
  const box = piece.part("fair");
  box.checked = true;
  box.hears.change();
  assert.match(sentences(piece.part("all"))[0], /these 2 studies of 80 people/);
  pick(piece.el.querySelector(".expects"), "more");
  assert.deepEqual([piece.part("all").hidden, piece.part("join").hidden], [true, false], "a plan that is changed puts them apart");
  piece.press("join");
  assert.match(sentences(piece.part("all"))[0], /these 3 studies of 120 people/);
});

const idea = (more) => ({ place: 3, plan: [{ ...plan(), seed: 5, times: 1 }], pool: false, printed: false, show: "one", world: "kind", ...more });
const IDEAS = [
  idea({}), idea({ place: 4, show: "many", plan: [{ ...plan({ people: 10 }), seed: 5, times: 1 }, { ...plan({ people: 400 }), seed: 5, times: 1 }] }), idea({ place: 5, show: "many", printed: true }),
  idea({ place: 6, show: "several", plan: [{ ...plan(), seed: 5, times: 2 }, { ...plan({ people: 10 }), seed: 9, times: 3 }] }), idea({ place: 7, show: "several", pool: true, plan: [{ ...plan(), seed: 5, times: 4 }] }),
];

test("each idea is tried, shown and said, one after the other, and then comes a study of one's own", () => {
  const piece = opened(null, { ideas: ["One", "Two", "Three", "Four", "Five"], data: { ...DATA, ideas: IDEAS } });
  const place = piece.part("shown");
  const hidden = (...names) => names.map((name) => piece.part(name).hidden);
  const seen = [];
  IDEAS.forEach((_, at) => {
    piece.press("try");
    const names = piece.el.querySelector(".gc-study-idea").children.map(({ textContent }) => textContent);
    seen.push([place.querySelectorAll("svg").length, place.querySelectorAll(".gc-forest-row").length, rows(place).length - 1, place.querySelectorAll(".gc-forest-total").length]);
    assert.deepEqual([sentences(place)[0], place.querySelector("h4").textContent, hidden("try", "onward", "skip")], [`${["One", "Two", "Three", "Four", "Five"][at]} shows`, ["One", "Two", "Three", "Four", "Five"][at], [true, false, at === 4]]);
    if (at) assert.deepEqual(names, [`Idea ${at + 3} of 12 in the course`, ["One", "Two", "Three", "Four", "Five"][at]]);
    assert.equal(heard(), sentences(place)[0]);
    if (at === 0) assert.deepEqual([place.querySelector(".gc-study-truth").textContent, rows(place)[1][1]], ["true: +4.0 points", run(rules(4), plan(), 5).estimate.toFixed(1)]);
    if (at === 1) assert.deepEqual(rows(place).slice(1).map(([name, middle]) => [name, middle]), [10, 400].map((people) => [`Lots plan, ${people} people, at once`, signed(mean(hundred(rules(4), plan({ people }), 5)))]));
    if (at === 3) assert.equal(rows(place)[5][1], run(rules(4), plan({ people: 10 }), 11).estimate.toFixed(1));
    assert.equal(piece.part("onward").textContent, at === 4 ? "Now plan a study of your own" : "Next idea");
    piece.press("onward");
    if (at < 4) assert.deepEqual([hidden("try", "onward", "skip"), place.parentElement.hidden, document.activeElement === piece.el.querySelector(".gc-study-idea")], [[false, true, false], true, true]);
  });
  assert.deepEqual(seen, [[1, 0, 1, 0], [3, 0, 2, 0], [3, 0, 1, 0], [1, 5, 5, 0], [1, 4, 4, 1]]);
  assert.deepEqual([hidden("path", "plan"), piece.last("state").value.ideas], [[true, false], true]);
  piece.press("back");
  assert.deepEqual([hidden("path", "plan", "try"), piece.el.querySelector(".gc-study-says").textContent], [[false, true, false], "One says"]);
});

test("pictures of plans stand below each other, each under its words and as large as it is", () => {
  const piece = opened(null, { ideas: ["One"], data: { ...DATA, ideas: [IDEAS[1]] } });
  piece.part("shown").querySelector(".gc-stages").clientWidth = 500;
  piece.press("try");
  const [whole, ...each] = piece.part("shown").querySelectorAll("svg");
  assert.equal(whole.getAttribute("viewBox"), "0 0 500 464");
  assert.deepEqual(each.map((one) => ["y", "width", "height"].map((name) => one.getAttribute(name))), [["26", "500", "192"], ["258", "500", "192"]]);
  assert.deepEqual([...whole.querySelectorAll(".gc-study-over")].map((one) => [one.textContent, one.getAttribute("y")]), [["Lots plan, 10 people, at once", "18"], ["Lots plan, 400 people, at once", "250"]]);
});

test("whoever was among their own studies already is not led through the ideas again; whoever skips them is there", () => {
  const piece = opened(null, { ideas: ["One", "Two"], data: { ...DATA, ideas: IDEAS.slice(0, 2) } });
  piece.press("try");
  assert.equal(piece.part("onward").textContent, "Next idea");
  piece.press("skip");
  assert.deepEqual([piece.part("path").hidden, piece.last("state").value.ideas], [true, true]);
  const kept = { states: { "09.study": { at: "2026-03-01T10:00:00Z", value: { world: "kind", known: [], studies: [], ideas: true } } } };
  const again = wake(study, read(markup(["One"])), { ...DATA, ideas: IDEAS }, kept);
  assert.deepEqual([again.part("path").hidden, again.part("plan").hidden], [true, false]);
});
