// Statements to believe or not, and how surely. Nothing is right here: it is only a place to look back to.
// Where they come a second time, one can see how one's belief moved, and what was found.

import { announce } from "../shared/announce.js";
import { h, freshId } from "../shared/dom.js";
import { heading } from "../shared/heading.js";
import { whenQuiet } from "../shared/memory.js";
import { piece } from "../shared/root.js";
import { LEVELS, moved } from "./moved.js";

const QUIET = 1500;
const TAKEN_BACK = "Everything is taken back.";

function build(beliefs, memory) {
  const { title, intro, statement: statements } = beliefs;
  const id = freshId("beliefs");
  const status = h("div", { class: "gc-status" });
  const keep = whenQuiet(() => memory.believe(read()), QUIET);
  let before = {};
  const groups = statements.map(() => {
    const name = freshId("belief");
    return LEVELS.map(() => h("input", { type: "radio", name, oninput: keep }));
  });

  function read() {
    const levels = statements.map((one, i) => [one.id, groups[i].findIndex((input) => input.checked)]);
    return Object.fromEntries(levels.filter(([, level]) => level >= 0));
  }

  function write(answers) {
    statements.forEach((one, i) => groups[i].forEach((input, level) => { input.checked = answers[one.id] === level; }));
  }

  function show() {
    status.replaceChildren(moved(beliefs, before, read()));
    announce("Below is a table of your answers, beside what was found.");
  }

  function clear() {
    write({});
    memory.believe({});
    status.replaceChildren(h("p", { class: "gc-note" }, TAKEN_BACK));
    announce(TAKEN_BACK);
  }

  memory.recall(({ answers }) => { if (answers) write(answers); });
  if (beliefs.compare) memory.watch((snapshot) => { before = snapshot.beliefs[beliefs.compare]?.answers ?? {}; });

  return h("section", { class: "gc-activity", "aria-labelledby": id },
    h("p", { class: "gc-kicker" }, "What do you believe?"), heading({ id, class: "gc-asks" }, title), h("p", {}, intro),
    statements.map((one, i) => h("fieldset", { class: "gc-belief" }, h("legend", {}, one.text),
      LEVELS.map((level, j) => h("label", {}, groups[i][j], h("span", {}, level))))),
    h("div", { class: "gc-actions" },
      beliefs.compare ? h("button", { type: "button", class: "gc-button gc-main", onclick: show }, "See what was found") : null,
      h("button", { type: "button", class: "gc-button", onclick: clear }, "Skip and clear")),
    status);
}

export default piece(build);
