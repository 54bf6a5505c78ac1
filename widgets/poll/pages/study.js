// A study on a phone: its plan, its run, and what came of it here and in the room.

import { h } from "../../pieces/shared/dom.js";
import { say } from "../../pieces/shared/say.js";
import { forest } from "../../pieces/study/forest.js";
import { told } from "../../pieces/study/told.js";
import { run } from "../../worlds/scripts/study.js";
import { badge, saidTogether, saidTrue } from "./pooled.js";

const WIDTH = 340;

/**
 * The plan; `send` takes what the study found, with its plan, and `tell` a sentence where there is nothing to send.
 * @param {Room & { plan: PollPlan }} room @param {(study: OwnStudy) => void} send
 * @param {(sentence: string) => void} tell
 */
export function planView({ asks, plan, designs, outcome, seed }, send, tell) {
  const last = plan.people.length - 1;
  const size = h("output");
  const people = h("input", { type: "range", id: "people", min: 0, max: last, value: Math.floor(last / 2), oninput: showSize });
  showSize();

  function showSize() {
    size.textContent = String(plan.people[people.valueAsNumber]);
    people.setAttribute("aria-valuetext", size.textContent);
  }

  /** @param {string} name */
  function chosen(name) {
    return String(new FormData(form).get(name) ?? "");
  }

  /** @param {Event} event */
  function submit(event) {
    event.preventDefault();
    const design = chosen("design");
    if (!design) return tell(say("poll-study-whom-first"));
    if (!chosen("expects")) return tell(say("study-say-first"));
    const planned = { design, people: plan.people[people.valueAsNumber] };
    const { estimate, error } = resultOf({ plan, outcome, seed }, planned);
    return Number.isFinite(error) ? send({ ...planned, estimate, error }) : tell(say("study-too-few"));
  }

  /** @type {HTMLFormElement} */
  const form = h("form", { onsubmit: submit }, h("h1", { tabindex: "-1" }, asks), badge(), h("p", {}, plan.intro),
    h("p", { class: "gc-note" }, say("poll-study-all", { outcome: outcome.name, when: plan.when })),
    group(say("study-whom"), "design", designs.map(({ id, name, how }) => [id, name, how])),
    h("div", { class: "gc-part" }, h("p", { class: "poll-size" }, h("label", { for: "people" }, say("study-people")), size), people),
    group(say("study-expect"), "expects", /** @type {("more" | "less" | "same")[]} */ (["more", "less", "same"]).map((way) => [way, outcome[way]])),
    h("div", { class: "gc-actions" }, h("button", { class: "gc-button gc-main" }, say("study-run"))));
  return form;
}

/**
 * What came of it: one's own study where there is one, and what the room has put together.
 * @param {Room & { plan: PollPlan }} room @param {OwnStudy} own
 */
export function foundView(room, own) {
  const { asks, plan, designs, outcome, groups, truth } = room;
  const design = designs.find(({ id }) => id === own.design);
  const result = design && resultOf(room, own);
  const planned = design && say("study-planned", { design: design.short, n: own.people, when: plan.when });
  return h("div", {}, h("h1", { tabindex: "-1" }, asks),
    design && result ? [h("p", { class: "gc-kicker" }, planned), h("div", { class: "poll-forest" }, picture(room, result)), ...told(result, outcome, design).map((one) => h("p", {}, one))] : null,
    groups ? [h("h2", {}, say("poll-study-room")), h("ul", {}, saidTogether(room).map((one) => h("li", {}, one)))] : null,
    truth ? [h("h2", {}, say("study-behind")), ...saidTrue(room).map((one) => h("p", {}, one))] : null);
}

/** @param {Pick<Room, "outcome" | "seed"> & { plan: PollPlan }} room @param {Pick<OwnStudy, "design" | "people">} study */
function resultOf({ plan, outcome, seed }, { design, people }) {
  return run(plan.world, { design, people, minutes: plan.minutes, outcome: outcome.id }, seed);
}

/** @param {Pick<Room, "outcome" | "truth">} room @param {Result} result */
function picture({ outcome, truth }, { estimate, low, high }) {
  return forest({ rows: [{ label: say("poll-study-yours"), estimate, low, high, weight: 1 }], reach: outcome.reach, decimals: outcome.decimals,
    truth: truth ? { label: say("poll-study-true-line"), value: truth.value } : null, less: outcome.lower, more: outcome.higher, width: WIDTH });
}

/** @param {string} legend @param {string} name @param {[value: string, text: string, note?: string][]} choices */
function group(legend, name, choices) {
  return h("fieldset", { class: "gc-part" }, h("legend", {}, legend), h("div", { class: "gc-options" },
    choices.map(([value, text, note]) => h("label", { class: "gc-option" }, h("input", { type: "radio", name, value }),
      h("span", {}, text, note ? h("small", {}, note) : null)))));
}
