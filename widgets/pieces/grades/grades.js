// The table by which claims are graded.

import { h } from "../shared/dom.js";
import { piece } from "../shared/root.js";

function headed(scope, { name, means }) {
  return h("th", { scope }, name, h("small", {}, means));
}

function cell({ letter, column, means, span }) {
  return h("td", { colspan: span, "data-column": column }, h("b", {}, letter),
    means ? h("small", {}, `${column}: ${means}`) : null);
}

function table({ title, columns, rows }) {
  return h("div", { class: "gc-table gc-letters", tabindex: "0", role: "region", "aria-label": title },
    h("table", {}, h("caption", {}, title),
      h("thead", {}, h("tr", {}, h("td"), columns.map((column) => headed("col", column)))),
      h("tbody", {}, rows.map((row) => h("tr", {}, headed("row", row), row.cells.map(cell))))));
}

export default piece((content) =>
  h("div", {}, table(content),
    h("details", { class: "gc-rules" }, h("summary", {}, content.reading),
      h("ul", {}, content.rules.map((rule) => h("li", {}, rule))))));
