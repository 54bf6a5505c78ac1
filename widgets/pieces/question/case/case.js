// A case that branches. There is no score: each way tells what may come of it.

import { h, the } from "../../shared/dom.js";
import { settle } from "../../shared/markup.js";

/** @param {Parts} parts @param {unknown} _data @param {Memory} memory */
export function story({ story: path, further }, _data, memory) {
  const begins = the(path, ":scope > *");
  const scenes = new Map([begins, ...further.querySelectorAll(":scope > *")].map((scene) => [scene.id, read(scene)]));
  const [first] = scenes.values();
  further.remove();
  // The content was checked for where its choices lead.
  /** @type {(choice: Way) => Scene} */
  const sceneAfter = ({ goes }) => /** @type {Scene} */ (scenes.get(goes));
  /** @type {string[]} */
  let taken = [];
  bringToLife(begins, first);

  /** @param {ParentNode} node @param {Scene} scene */
  function bringToLife(node, { choices }) {
    node.querySelectorAll("button").forEach((button, i) => {
      button.addEventListener("click", choices.length ? () => choose(choices[i]) : restart);
    });
  }

  /** @param {Scene} scene */
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

  /**
   * Goes on to where a choice leads.
   * @param {Way} choice
   */
  function go(choice) {
    const came = choice.came.cloneNode(true);
    came.prepend(h("strong", {}, choice.text), " ");
    the(path, ":scope > :last-child .gc-choices").replaceWith(came);
    taken.push(choice.text);
    show(sceneAfter(choice));
  }

  /** @param {Way} choice */
  function choose(choice) {
    go(choice);
    // The button that was pressed is gone: one reads on from what came of it.
    [...path.querySelectorAll(".gc-taken")].at(-1)?.focus({ preventScroll: true });
    path.lastElementChild?.scrollIntoView({ block: "nearest" });
    memory.state(taken);
    if (sceneAfter(choice).choices.length === 0) memory.attempt({ response: taken });
  }

  function restart() {
    begin();
    the(path, ".gc-scene").focus();
    memory.state(taken);
  }

  memory.recall(({ state }) => {
    let scene = first;
    for (const text of state ?? []) {
      const choice = scene.choices.find((one) => one.text === text);
      if (!choice) return begin();
      go(choice);
      scene = sceneAfter(choice);
    }
  });
}

/**
 * A scene out of the markup: how it is shown, and what comes of each choice in it.
 * @param {HTMLElement} scene @returns {Scene}
 */
function read(scene) {
  const choices = [...scene.querySelectorAll("details")].map((way) => ({
    text: the(way, "summary").textContent,
    came: the(way, ".gc-taken"),
    goes: the(way, "a").getAttribute("href")?.slice(1) ?? "",
  }));
  const node = scene.cloneNode(true);
  node.removeAttribute("id");
  settle(node);
  return { node, choices };
}
