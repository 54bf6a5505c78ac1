// Statements to believe or not, and how surely. Nothing is right here: it is only a place to look back to.

import { h, freshId } from "../shared/dom.js";
import { piece } from "../shared/root.js";

const LEVELS = ["surely not", "rather not", "cannot say", "rather yes", "surely yes"];

function build({ title, intro, compare, statement: statements, found }) {
  const id = freshId("beliefs");
  const status = h("div", { role: "status" });
  const groups = statements.map(() => {
    const name = freshId("belief");
    return LEVELS.map(() => h("input", { type: "radio", name }));
  });

  function show() {
    const rows = statements.map((one, i) => {
      const level = LEVELS[groups[i].findIndex((input) => input.checked)];
      const { grade, verdict } = found[one.claim];
      return h("tr", {}, h("th", { scope: "row" }, one.text), h("td", {}, level ?? "left open"),
        h("td", {}, `${grade.id === "-" ? "" : `${grade.id}, `}${grade.name}: ${verdict}`));
    });
    status.replaceChildren(h("div", { class: "gc-table", tabindex: "0", role: "region", "aria-label": `Compared: ${title}` },
      h("table", {}, h("thead", {}, h("tr", {}, ["Statement", "You", "What was found"].map((text) => h("th", { scope: "col" }, text)))),
        h("tbody", {}, rows))));
  }

  function clear() {
    for (const input of groups.flat()) input.checked = false;
    status.replaceChildren(h("p", { class: "gc-note" }, "Everything is taken back."));
  }

  return h("section", { class: "gc-activity", "aria-labelledby": id },
    h("p", { class: "gc-kicker" }, "What do you believe?"), h("p", { id, class: "gc-asks" }, title), h("p", {}, intro),
    statements.map((one, i) => h("fieldset", { class: "gc-belief" }, h("legend", {}, one.text),
      LEVELS.map((level, j) => h("label", {}, groups[i][j], h("span", {}, level))))),
    h("div", { class: "gc-actions" },
      compare ? h("button", { type: "button", class: "gc-button gc-main", onclick: show }, "See what was found") : null,
      h("button", { type: "button", class: "gc-button", onclick: clear }, "Skip and clear")),
    status);
}

export default piece(build);
