// A case that branches. There is no score: each way tells what may come of it.

import { h, paragraphs } from "../shared/dom.js";

export function story(question, memory) {
  const scenes = new Map(question.scenes.map((scene) => [scene.id, scene]));
  const path = h("div", { class: "gc-story" });
  let taken = [];
  begin();

  function begin() {
    taken = [];
    path.replaceChildren();
    show(question.scenes[0]);
  }

  function show(scene) {
    const buttons = scene.choices.map((choice) =>
      h("button", { type: "button", class: "gc-button gc-choice", onclick: () => take(choice) }, choice.text));
    const again = h("button", { type: "button", class: "gc-button", onclick: restart }, "Take another way");
    const turn = h("div", { class: "gc-scene", tabindex: "-1" }, paragraphs(scene.text),
      h("div", { class: "gc-choices" }, scene.choices.length ? buttons : again));
    path.append(turn);
  }

  /** Goes on to where a choice leads. */
  function go(choice) {
    const here = path.lastElementChild;
    here.querySelector(".gc-choices").replaceWith(
      h("p", { class: "gc-taken", tabindex: "-1" }, h("strong", {}, choice.text), " ", choice.why));
    taken.push(choice.text);
    show(scenes.get(choice.goes));
  }

  function take(choice) {
    go(choice);
    // The button that was pressed is gone: one reads on from what came of it.
    [...path.querySelectorAll(".gc-taken")].at(-1).focus({ preventScroll: true });
    path.lastElementChild.scrollIntoView({ block: "nearest" });
    memory.state(taken);
    if (scenes.get(choice.goes).choices.length === 0) memory.attempt({ response: taken });
  }

  function restart() {
    begin();
    path.querySelector(".gc-scene").focus();
    memory.state(taken);
  }

  memory.recall(({ state }) => {
    let scene = question.scenes[0];
    for (const text of state ?? []) {
      const choice = scene.choices.find((one) => one.text === text);
      if (!choice) return begin();
      go(choice);
      scene = scenes.get(choice.goes);
    }
  });
  return { body: path };
}
