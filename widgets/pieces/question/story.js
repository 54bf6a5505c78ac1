// A case that branches. There is no score: each way tells what may come of it.

import { h, paragraphs } from "../shared/dom.js";

export function story(question) {
  const scenes = new Map(question.scenes.map((scene) => [scene.id, scene]));
  const path = h("div", { class: "gc-story", role: "log" });
  begin();

  function begin() {
    path.replaceChildren();
    show(question.scenes[0]);
  }

  function show(scene) {
    const buttons = scene.choices.map((choice) =>
      h("button", { type: "button", class: "gc-button gc-choice", onclick: () => take(choice) }, choice.text));
    const again = h("button", { type: "button", class: "gc-button", onclick: restart }, "Take another way");
    const turn = h("div", { class: "gc-scene" }, paragraphs(scene.text),
      h("div", { class: "gc-choices" }, scene.choices.length ? buttons : again));
    path.append(turn);
  }

  function take(choice) {
    const here = path.lastElementChild;
    here.querySelector(".gc-choices").replaceWith(
      h("p", { class: "gc-taken" }, h("strong", {}, choice.text), " ", choice.why));
    show(scenes.get(choice.goes));
    path.lastElementChild.querySelector("button").focus();
  }

  function restart() {
    begin();
    path.querySelector("button").focus();
  }

  return { body: path };
}
