// A hand moves a slider: the marks on the stages, the sentence and the table follow, all read off the same curves.

import { announce } from "../shared/announce.js";
import { the } from "../shared/dom.js";
import { partsOf } from "../shared/markup.js";
import { whenQuiet } from "../shared/memory.js";
import { openAtlas } from "./atlas.js";
import { factReader } from "./facts.js";
import { openStage } from "./marks.js";
import { sliderControl } from "./slider.js";
import { filled, fitting, said } from "./words.js";

const QUIET_BEFORE_TELLING = 700;

/**
 * Lets the sliders of a chart move it, and calls `changed` when they have; gives the way to read the values drawn now.
 * @param {HTMLElement} root @param {Handed.Moving} moving @param {Table} table @param {Memory} memory
 * @param {() => void} changed @returns {() => Float64Array}
 */
export function moved(root, moving, table, memory, changed) {
  const { sliders, sentences, facts } = moving;
  const sentence = the(root, ".gc-sentence");
  const places = root.querySelectorAll(".gc-slider");
  /** @type {ReturnType<typeof sliderControl>[]} */
  const controls = sliders.map((slider, i) => sliderControl(places[i], slider.unit, () => { show(); settled(); }));
  const settled = whenQuiet(() => {
    announce(sentence.textContent);
    memory.state(settings());
  }, QUIET_BEFORE_TELLING);
  // Until a hand moves something all stands as it was rendered, and nothing needs to be unpacked for it.
  /** @type {ReturnType<typeof open> | null} */
  let unpacked = null;
  const opened = () => (unpacked ??= open(root, moving));

  /** @returns {Numbers} */
  function settings() {
    return Object.fromEntries(sliders.map((slider, i) => [slider.id, controls[i].read()]));
  }

  function show() {
    const { at, read, stages } = opened();
    const now = settings();
    const values = at(now);
    for (const stage of stages) stage.move(values, now);
    const found = read(now, values);
    const names = Object.fromEntries(facts.map(({ id, decimals = 0 }) => [id, said(found[id], decimals)]));
    sentence.textContent = filled(fitting(sentences, { ...found, ...now }), { ...now, ...names });
    table.show(names);
    changed();
  }

  partsOf(root).reset?.addEventListener("click", () => {
    for (const control of controls) control.reset();
    show();
    settled();
  });
  memory.recall(({ state }) => {
    if (!state) return;
    for (const [i, slider] of sliders.entries()) controls[i].write(state[slider.id]);
    show();
  });
  return () => opened().at(settings());
}

/** @param {HTMLElement} root @param {Handed.Moving} moving */
function open(root, { sliders, tracks, facts, scales, size, atlas }) {
  const at = openAtlas({ atlas, tracks, size }, sliders);
  const stages = [...root.querySelectorAll(".gc-stage")].map((svg, i) => openStage(svg, scales[i], tracks));
  return { at, read: factReader({ facts, tracks, size }, at), stages };
}
