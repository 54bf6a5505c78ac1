// A chart: a stage that stands still, and what moves on it when a hand moves a slider.

import { announce } from "../shared/announce.js";
import { h, freshId, isShown, paragraphs } from "../shared/dom.js";
import { heading } from "../shared/heading.js";
import { whenQuiet } from "../shared/memory.js";
import { piece } from "../shared/root.js";
import { sources, whoAndWhen } from "../shared/source.js";
import { openAtlas } from "./atlas.js";
import { factReader } from "./facts.js";
import { listening } from "./listen.js";
import { openStage } from "./marks.js";
import { saving } from "./save.js";
import { sliderControl } from "./slider.js";
import { tones } from "./tone.js";
import { filled, fitting, said } from "./words.js";

const QUIET_BEFORE_TELLING = 700;

function build(chart, memory) {
  const { drawn, sliders } = chart;
  const titleId = freshId("chart");
  const at = openAtlas(drawn, sliders);
  const read = factReader(drawn, at);
  const stages = Object.entries(drawn.stages).map(([name, stage]) => openStage(name, stage, drawn.tracks));
  const picture = h("div", { role: "img", class: "gc-stages", "aria-label": "The picture; the sentence below says what it shows" }, stages.map((stage) => stage.svg));
  const sentence = h("p", { class: "gc-sentence" });
  const table = openTable(drawn, chart.title);
  const sound = soundOf(drawn, { values: () => at(settings()), sentence: () => sentence.textContent });
  const controls = sliders.map((slider) => sliderControl(slider, () => { show(); settled(); }));
  const settled = whenQuiet(() => {
    announce(sentence.textContent);
    memory.state(settings());
  }, QUIET_BEFORE_TELLING);

  function settings() {
    return Object.fromEntries(sliders.map((slider, i) => [slider.id, controls[i].read()]));
  }

  function show() {
    const now = settings();
    const values = at(now);
    for (const stage of stages) stage.move(values, now);
    const facts = read(now, values);
    const names = Object.fromEntries(drawn.facts.map(({ id, decimals = 0 }) => [id, said(facts[id], decimals)]));
    sentence.textContent = filled(fitting(chart.sentences, { ...facts, ...now }), { ...now, ...names });
    table.show(names);
    sound?.changed();
  }

  function reset() {
    for (const control of controls) control.reset();
    show();
    settled();
  }

  show();
  memory.recall(({ state }) => {
    if (!state) return;
    for (const [i, slider] of sliders.entries()) controls[i].write(state[slider.id]);
    show();
  });
  return h("figure", { class: "gc-chart", "aria-labelledby": titleId },
    h("p", { class: "gc-badge", "data-badge": chart.badge.kind }, h("b", {}, chart.badge.label), h("span", {}, chart.basis)),
    heading({ id: titleId, class: "gc-chart-title" }, chart.title),
    controls.length ? h("div", { class: "gc-sliders" }, controls.map((control) => control.body),
      h("button", { type: "button", class: "gc-button", onclick: reset }, "Back to the start")) : null,
    picture, sentence,
    h("figcaption", {}, paragraphs(chart.caption), h("div", { class: "gc-under" }, sound?.body, table.body,
      chart.references.length ? sources(chart.references) : null,
      saving({
        id: chart.id,
        title: chart.title,
        stage: () => stages.map((stage) => stage.svg).find(isShown),
        words: () => [sentence.textContent, `${chart.badge.label}: ${chart.basis}`,
          ...chart.references.map((one) => `${whoAndWhen(one)} ${one.link}`)],
        numbers: () => numbers(drawn, at(settings()), table),
      }))));
}

function openTable(drawn, title) {
  const cells = drawn.rows.map((row) => row.map((text, i) => h(i ? "td" : "th", i ? {} : { scope: "row" }, text)));
  const head = drawn.head.map((text) => h(text ? "th" : "td", text ? { scope: "col" } : {}, text));
  const body = h("details", {}, h("summary", {}, "As a table"),
    h("div", { class: "gc-table", tabindex: "0", role: "region", "aria-label": `Numbers: ${title}` },
      h("table", {}, h("thead", {}, h("tr", {}, head)), h("tbody", {}, cells.map((row) => h("tr", {}, row))))));

  function show(names) {
    drawn.rows.forEach((row, r) => row.forEach((text, c) => {
      if (text.includes("{")) cells[r][c].textContent = filled(text, names);
    }));
  }
  const read = () => [drawn.head, ...cells.map((row) => row.map((cell) => cell.textContent))];
  return { body, show, read };
}

/** The buttons to listen with, where there are curves over time and a browser that can sound. */
function soundOf(drawn, { values, sentence }) {
  const lines = linesOf(drawn);
  if (lines.length === 0 || !globalThis.AudioContext) return null;
  const [{ axes }] = Object.values(drawn.stages);
  // The table names its curves in the order in which they are drawn, each with its unit.
  const names = lines.map((line, i) => drawn.head[i + 1]?.split(",")[0] ?? line.label);
  const curves = () => lines.map((line) => tones(line.x, values().subarray(line.from, line.from + line.count), axes[line.axes].y));
  return listening({ names, curves, sentence });
}

function linesOf({ tracks }) {
  return tracks.filter((track) => track.kind === "line");
}

/** The curves in full where there are curves, else the table. */
function numbers(drawn, values, table) {
  const lines = linesOf(drawn);
  if (lines.length === 0) return table.read();
  const rows = lines[0].x.map((x, i) => [x, ...lines.map((line) => values[line.from + i].toFixed(4))]);
  return [[drawn.head[0], ...lines.map((line) => line.label)], ...rows];
}

export default piece(build);
