// A case that branches. There is no score: each way tells what may come of it.

import { h } from "../../shared/dom.js";
import { settle } from "../../shared/markup.js";

export function story({ story: path, further }, _data, memory) {
  const scenes = new Map([path.firstElementChild, ...further.children].map((scene) => [scene.id, read(scene)]));
  const [first] = scenes.values();
  further.remove();
  let taken = [];
  bringToLife(path.firstElementChild, first);

  function bringToLife(node, { choices }) {
    node.querySelectorAll("button").forEach((button, i) => {
      button.addEventListener("click", choices.length ? () => choose(choices[i]) : restart);
    });
  }

  function show(scene) {
    const node = scene.node.cloneNode(true);
    bringToLife(node, scene);
    path.append(node);
  }

  function begin() {
    taken = [];
    path.replaceChildren();
    show(first);
  }

  /** Goes on to where a choice leads. */
  function go(choice) {
    const came = choice.came.cloneNode(true);
    came.prepend(h("strong", {}, choice.text), " ");
    path.lastElementChild.querySelector(".gc-choices").replaceWith(came);
    taken.push(choice.text);
    show(scenes.get(choice.goes));
  }

  function choose(choice) {
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
    let scene = first;
    for (const text of state ?? []) {
      const choice = scene.choices.find((one) => one.text === text);
      if (!choice) return begin();
      go(choice);
      scene = scenes.get(choice.goes);
    }
  });
}

/** A scene out of the markup: how it is shown, and what comes of each choice in it. */
function read(scene) {
  const choices = [...scene.querySelectorAll("details")].map((way) => ({
    text: way.querySelector("summary").textContent,
    came: way.querySelector(".gc-taken"),
    goes: way.querySelector("a").getAttribute("href").slice(1),
  }));
  const node = scene.cloneNode(true);
  node.removeAttribute("id");
  settle(node);
  return { node, choices };
}
