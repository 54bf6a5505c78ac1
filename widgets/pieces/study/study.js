// A study: planned, run in a hidden world, concluded from, and then seen from behind the curtain.

import { the } from "../shared/dom.js";
import { partsOf } from "../shared/markup.js";
import { enhanced } from "../shared/root.js";
import { manyMore } from "./many.js";
import { pathOf } from "./path.js";
import { planning } from "./plan.js";
import { results } from "./result.js";
import { together } from "./together.js";

const MOST = 30;

/** @param {HTMLElement} root @param {Handed.Study} data @param {Memory} memory */
function enhance(root, data, memory) {
  const parts = partsOf(root);
  const { plan: place, run, done, again, other, repeat } = parts;
  const plan = planning(parts, data);
  const title = the(root, ".gc-study-title").textContent;
  const shown = results(parts, data, title, concluded);
  const many = manyMore(parts, data, title);
  const body = together(parts, data, title, () => ({ ...state, outcome: plan.read().outcome, known: state.known.includes(state.world) }));
  // Where one is, which worlds one knows already, and all studies that one has run; people follow from the seed.
  /** @type {{ world: string, known: string[], studies: PlannedStudy[], ideas: boolean, plan?: StudyPlan }} */
  let state = { world: anyOf(data.worlds).id, known: [], studies: [], ideas: false };

  run.addEventListener("click", () => {
    if (!plan.expects()) return plan.askFirst();
    const study = { world: state.world, plan: plan.read(), seed: seed(), expects: plan.expects() };
    state = { ...state, plan: study.plan, studies: [...state.studies, study].slice(-MOST) };
    place.hidden = true;
    many.hide();
    body.hide();
    repeat.hidden = false;
    shown.run(study, state.known.includes(state.world));
    memory.state(state);
  });
  const path = parts.path && pathOf(parts, data, title, () => {
    state = { ...state, ideas: true };
    memory.state(state);
    planAnew();
  });
  again.addEventListener("click", planAnew);
  repeat.addEventListener("click", () => {
    repeat.hidden = true;
    const study = shown.now();
    if (study) many.run(study);
  });
  other.addEventListener("click", () => {
    const others = data.worlds.filter(({ id }) => id !== state.world);
    const unknown = others.filter(({ id }) => !state.known.includes(id));
    state = { ...state, world: anyOf(unknown.length ? unknown : others).id };
    memory.state(state);
    planAnew();
  });

  function planAnew() {
    done.hidden = true;
    place.hidden = false;
    path?.leave();
    body.offer();
    plan.forget();
    the(place, "h4").focus();
  }

  place.addEventListener("change", body.offer);

  /** @param {ShownStudy} study */
  function concluded({ world, plan: planned, seed: drawn, expects, concludes = null, sureness = null, result }) {
    if (!state.known.includes(world.id)) {
      state = { ...state, known: [...state.known, world.id] };
      memory.state(state);
    }
    const { estimate, low, high } = result;
    memory.attempt({ sureness, response: { world: world.id, plan: planned, seed: drawn, expects, concludes,
      ...(Number.isFinite(low) ? { estimate, low, high } : {}) } });
    body.offer();
  }

  memory.recall(({ state: kept }) => {
    if (!kept) return;
    /** @type {(id: string) => boolean} */
    const there = (id) => data.worlds.some((world) => world.id === id);
    if (!there(kept.world) || !kept.studies.every((/** @type {PlannedStudy} */ study) => there(study.world))) throw new Error("another set of worlds");
    state = kept;
    if (kept.plan) plan.write(kept.plan);
    if (kept.ideas && path) path.leave();
    body.offer();
  });
}

/** @template T @param {T[]} list @returns {T} */
function anyOf(list) {
  return list[seed() % list.length];
}

function seed() {
  return crypto.getRandomValues(new Uint32Array(1))[0];
}

export default enhanced(enhance);
