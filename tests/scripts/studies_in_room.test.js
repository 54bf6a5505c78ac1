// A study that a room runs together: its plan on a phone, what it found there, and all of them on the screen.

import assert from "node:assert/strict";
import test, { mock } from "node:test";

import { texts, voice } from "./page.mjs";

import { joint } from "../../widgets/poll/pages/joint.js";
import { saidTogether, saidTrue } from "../../widgets/poll/pages/pooled.js";
import { foundView, planView } from "../../widgets/poll/pages/study.js";
import { run } from "../../widgets/worlds/scripts/study.js";

mock.timers.enable({ apis: ["setTimeout"] });
document.documentElement = {};
globalThis.getComputedStyle = () => ({ fontSize: "32px" });

/** What is ticked in a form. */
globalThis.FormData = class {
  constructor(form) { this.ticked = [...form.seen("input")].filter(({ checked }) => checked); }

  get(name) { return this.ticked.find(({ attributes }) => attributes.name === name)?.value ?? null; }
};

const WORLD = {
  pull: 0.5, comfort: 0.5, border: 0, criers: 0.5, manage_tears: 0.9, manage_holding: 0.8,
  outcome: { mood: { peak: -2, spread: 1, fade: 60, rest: 5, noise: 1, comforted: { 90: 3 }, alone: { 90: 1 } } },
};
const outcome = { id: "mood", name: "mood", unit: "point|points", reach: 4, decimals: 1, higher: "better", lower: "worse", more: "it helps", less: "it harms", same: "nothing" };
const designs = [["lots", "By lot"], ["self-chosen", "As they like"]].map(([id, name]) =>
  ({ id, name, how: `How ${id}.`, short: `${id} short`, leaves: `${id} leaves.`, bias: `${name} adds {bias}.` }));
const plan = { intro: "Plan it.", when: "90 minutes later", minutes: 90, people: [2, 40, 100, 400, 1000], world: WORLD };
const ROOM = { phase: "open", round: 4, asks: "Does it calm?", label: "a study", plan, designs, outcome, seed: 7, answers: 3, notice: "", studies: [] };

const BADGE = "Illustrative model A simulated world: nobody in it is real, and all its numbers were chosen.";

function hand(form) {
  let stays = false;
  form.hears.submit({ preventDefault: () => { stays = true; } });
  assert.ok(stays, "the page would be left");
}

test("a phone sends the study that was planned, once it is said whom to compare and what one expects", () => {
  const [sent, told] = [[], []];
  const form = planView(ROOM, (study) => sent.push(study), (sentence) => told.push(sentence));
  const [people, ...choices] = [...form.seen("input")].sort((one, other) => (other.attributes.type === "range") - (one.attributes.type === "range"));
  assert.deepEqual([people.attributes.min, people.attributes.max, people.value, texts(form, "output")], ["0", "4", "2", ["100"]]);
  assert.deepEqual(choices.map(({ attributes: { name, value } }) => `${name} ${value}`), ["design lots", "design self-chosen", "expects more", "expects less", "expects same"]);
  assert.deepEqual([texts(form, "small"), texts(form, "p")[0]], [["How lots.", "How self-chosen."], BADGE]);
  hand(form);
  choices[0].checked = true;
  hand(form);
  assert.deepEqual(told, ["Choose whom to compare first.", "Say first what you expect: afterwards everybody knew it all along."]);
  choices[4].checked = true;
  people.value = "0";
  people.hears.input();
  assert.deepEqual([texts(form, "output"), people.attributes["aria-valuetext"]], [["2"], "2"]);
  hand(form);
  assert.match(told[2], /^In one of the groups there are fewer than three people/);
  assert.deepEqual(sent, []);
  people.value = "2";
  hand(form);
  const { estimate, error } = run(WORLD, { design: "lots", people: 100, minutes: 90, outcome: "mood" }, 7);
  assert.deepEqual([sent, told.length], [[{ design: "lots", people: 100, estimate, error }], 3]);
});

const GROUPS = [{ n: 2, mean: 1.26, low: 0.3, high: 2.2 }, null];
const TOGETHER = { n: 3, mean: -0.5, low: -1, high: 0.04, unlike: 0.254 };
const TRUTH = { says: "tears help", value: 1, means: [1.01, 2.5], managed: 90, slipped: 20 };
const OF_GROUPS = ["By lot: 2 studies together find +1.3 points (+0.3 to +2.2).", "As they like: nobody chose this."];
const OF_ALL = "All 3 studies together find −0.5 points (−1.0 to 0.0). Of the differences between them, 25 % are more than chance.";
const OF_TRUTH = [
  "In this world tears help. Measured then, the true effect is +1.0 points.",
  "By lot: such studies find +1.0 points on average. At this moment nothing slants this plan by as much as the last digit; what is left is chance.",
  "As they like: such studies find +2.5 points on average. As they like adds +1.5 points.",
];

test("what studies say together is told group by group, then of all, and then what is true", () => {
  assert.deepEqual(saidTogether({ designs, groups: GROUPS, together: null, outcome }), OF_GROUPS);
  assert.deepEqual(saidTogether({ designs, groups: GROUPS, together: TOGETHER, outcome }), [...OF_GROUPS, OF_ALL]);
  assert.deepEqual(saidTogether({ designs, outcome }), []);
  assert.deepEqual(saidTrue({ designs, outcome }), []);
  assert.deepEqual(saidTrue({ designs, truth: TRUTH, outcome }), OF_TRUTH);
});

test("a phone shows its own study, then those of the room, then the truth", () => {
  const own = { design: "lots", people: 100 };
  const view = foundView(ROOM, own);
  assert.deepEqual([texts(view, "h2"), texts(view, "p")[0], texts(view, "p").at(-1)], [[], "lots short, 100 people, 90 minutes later", "lots leaves."]);
  const [svg] = view.seen("svg");
  assert.match(svg.attributes.viewBox, /^0 0 340 /);
  assert.ok(texts(svg, "text").includes("Your study"));
  const { low, high } = run(WORLD, { design: "lots", people: 100, minutes: 90, outcome: "mood" }, 7);
  // From 16 to 324 lie all differences up to the reach.
  const x = (value) => 170 + (154 * value) / 4;
  const lines = (picture) => [...picture.seen("line")].map(({ attributes }) => [attributes.x1, attributes.x2].map(Number));
  assert.ok(lines(svg).some(([from, to]) => Math.abs(from - x(low)) + Math.abs(to - x(high)) < 1e-6));
  const all = foundView({ ...ROOM, groups: GROUPS, together: TOGETHER, truth: TRUTH }, own);
  assert.deepEqual([texts(all, "h2"), texts(all, "li"), texts(all, "p").slice(-3)], [["What the room found", "Behind the curtain"], [...OF_GROUPS, OF_ALL], OF_TRUTH]);
  assert.ok(texts(all, "text").includes("true"));
  assert.ok(!texts(view, "text").includes("true"));
});

test("a phone that sent no study is shown that of the room alone", () => {
  const view = foundView({ ...ROOM, groups: GROUPS }, []);
  assert.deepEqual([texts(view, "p"), texts(view, "svg"), texts(view, "li")], [[], [], OF_GROUPS]);
});

// The place of its design, its people, and what it found.
const STUDIES = [[0, 40, 1.26, 0.5, 0.3, 2.2], [1, 100, -0.5, 0.25, -1, 0.04], [0, 20, 1, 1, -1, 3]];

/** The screen, told of a room. */
function screen(room = {}) {
  const one = joint(ROOM);
  const forests = [...one.body.within()].filter(({ attributes }) => attributes.role === "img");
  for (const forest of forests) forest.clientWidth = 800;
  const tell = (more) => one.update({ ...ROOM, studies: STUDIES, ...more });
  tell(room);
  const [all, ...columns] = forests;
  return { ...one, all, columns, tell, rows: (forest) => [...forest.seen("rect")].map(({ attributes }) => Math.round(10 * attributes.width) / 10) };
}

test("each way to compare has a column with its studies, the surer the larger", () => {
  const { body, all, columns, rows, round, focus } = screen();
  assert.deepEqual([texts(body, "figcaption"), all.hidden], [["By lot 2 studies", "As they like One study"], true]);
  assert.deepEqual(columns.map(rows), [[14, 9.5], [14]]);
  assert.deepEqual(columns.map((one) => [...one.seen("svg")][0].attributes.viewBox.split(" ")[2]), ["400", "400"], "as the type has grown to twice its size");
  assert.deepEqual(texts(columns[0], "text"), ["−4", "−2", "0", "2", "4", "← worse", "better →"], "so many have no room for words");
  assert.deepEqual([texts(body, "p")[1], texts(body, "p").slice(-2), texts(body, "text").includes("Together")], [BADGE, ["3 studies", ""], false]);
  assert.deepEqual([...body.seen("p")].map(({ dataset }) => dataset.answers).filter(Boolean), ["3"]);
  focus();
  assert.deepEqual([document.activeElement.textContent, round], ["Does it calm?", 4]);
});

test("once they are put together, one forest holds all of them, and is said", () => {
  const { body, all, columns, tell } = screen({ phase: "closed", groups: GROUPS, together: TOGETHER });
  assert.deepEqual([all.hidden, all.attributes["aria-label"]], [false, [...OF_GROUPS, OF_ALL].join(" ")]);
  assert.deepEqual(texts(all, "text").filter((text) => /short|Together/.test(text)), ["lots short", "Together"]);
  assert.deepEqual(columns.map((one) => texts(one, "path").length > 1), [true, false]);
  assert.deepEqual(texts(body, "p").slice(-3), [...OF_GROUPS, OF_ALL]);
  assert.ok(!texts(body, "text").includes("true"));
  assert.deepEqual(screen({ groups: GROUPS, together: null }).all.parts, []);
  tell({ phase: "explained", groups: GROUPS, together: TOGETHER, truth: TRUTH });
  assert.deepEqual([texts(body, "p").slice(-3), texts(body, "text").filter((text) => text === "true").length], [OF_TRUTH, 3]);
});

test("what has not changed is not drawn anew, and what has is", () => {
  const { columns, tell } = screen();
  const drawn = () => columns.map(({ parts: [svg] }) => svg);
  const before = drawn();
  tell({});
  tell({ answers: 4, studies: [...STUDIES, [1, 10, 0, 1, -2, 2]] });
  assert.deepEqual(drawn().map((svg, place) => svg === before[place]), [true, false]);
  const later = drawn();
  tell({ answers: 4, studies: [...STUDIES, [1, 10, 0, 1, -2, 2]] });
  assert.deepEqual(drawn().map((svg, place) => svg === later[place]), [true, true]);
});

test("the table is filled while it is open, also as studies come", () => {
  const { body, tell } = screen();
  const [table] = body.seen("details");
  const rows = () => [...table.seen("tbody")].flatMap(({ children }) => children.map((row) => row.children.map(({ textContent }) => textContent)));
  tell({ answers: 5 });
  assert.deepEqual(rows(), []);
  table.open = true;
  table.hears.toggle();
  const first = ["By lot", "40", "+1.3 (+0.3 to +2.2)"];
  assert.deepEqual(rows(), [first, ["As they like", "100", "−0.5 (−1.0 to 0.0)"], ["By lot", "20", "+1.0 (−1.0 to +3.0)"]]);
  tell({ answers: 1, studies: STUDIES.slice(0, 1) });
  assert.deepEqual(rows(), [first]);
});

test("what is odd is read out once", () => {
  const { body, tell } = screen({ notice: "Odd." });
  mock.timers.tick(100);
  assert.deepEqual([texts(body, "p").at(-1), voice.textContent], ["Odd.", "Odd."]);
  voice.textContent = "";
  tell({ notice: "Odd." });
  mock.timers.tick(100);
  assert.equal(voice.textContent, "");
});
