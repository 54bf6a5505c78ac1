// The table of a chart: what stands in it, and the cells that follow its sliders.

import { filled } from "./words.js";

/**
 * Opens a table that stands on the page; `show(names)` writes the numbers of its facts anew, `read()` gives its rows.
 * @param {HTMLTableElement} table
 */
export function openTable(table) {
  const told = [...table.querySelectorAll("[data-gc-says]")];
  const read = () => [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent));

  /** @param {Record<string, string | number>} names */
  function show(names) {
    for (const cell of told) cell.textContent = filled(cell.dataset.gcSays ?? "", names);
  }
  return { head: read()[0], read, show };
}
