// Statements to believe or not, and how surely. Nothing is right here: it is only a place to look back to.
// Where they come a second time, one can see how one's belief moved, and what was found.

import { announce } from "../shared/announce.js";
import { h, the } from "../shared/dom.js";
import { partsOf } from "../shared/markup.js";
import { whenQuiet } from "../shared/memory.js";
import { enhanced } from "../shared/root.js";
import { say } from "../shared/say.js";
import { moved } from "./moved.js";

const QUIET = 1500;

/** @param {HTMLElement} root @param {Handed.Beliefs} data @param {Memory} memory */
function enhance(root, { compare }, memory) {
  const { show: button, clear: skip, status } = partsOf(root);
  const title = the(root, "h3").textContent;
  const statements = [...root.querySelectorAll(".gc-belief")].map((group) => ({
    id: group.dataset.statement ?? "",
    text: the(group, "legend").textContent,
    found: group.querySelector("details p")?.textContent,
    inputs: [...group.querySelectorAll("input")],
  }));
  const keep = whenQuiet(() => memory.believe(read()), QUIET);
  /** @type {Record<string, number>} */
  let before = {};
  for (const { inputs } of statements) for (const input of inputs) input.addEventListener("input", keep);
  button?.addEventListener("click", show);
  skip.addEventListener("click", clear);

  /** @returns {Record<string, number>} */
  function read() {
    const levels = statements.map(({ id, inputs }) => ({ id, level: inputs.findIndex((input) => input.checked) }));
    return Object.fromEntries(levels.filter(({ level }) => level >= 0).map(({ id, level }) => [id, level]));
  }

  /** @param {Record<string, number>} answers */
  function write(answers) {
    for (const { id, inputs } of statements) inputs.forEach((input, level) => { input.checked = answers[id] === level; });
  }

  function show() {
    status.replaceChildren(moved(title, statements, before, read()));
    announce(say("beliefs-seen"));
  }

  function clear() {
    write({});
    memory.believe({});
    status.replaceChildren(h("p", { class: "gc-note" }, say("activity-taken-back")));
    announce(say("activity-taken-back"));
  }

  memory.recall(({ answers }) => { if (answers) write(answers); });
  if (compare) memory.watch((snapshot) => { before = snapshot.beliefs[compare]?.answers ?? {}; });
}

export default enhanced(enhance);
