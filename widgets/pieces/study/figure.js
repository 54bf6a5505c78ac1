// A figure of a study: its picture with a sentence, more sentences, a table, and the buttons that save it.

import { h, the } from "../shared/dom.js";
import { say } from "../shared/say.js";
import { written } from "./axis.js";
import { saving } from "../chart/save.js";

const WIDEST = 680;
const NARROWEST = 300;

/**
 * Opens a figure in its markup; `id` names its files.
 * @param {HTMLElement} root @param {string} id @param {string} title
 */
export function openFigure(root, id, title) {
  /** @type {(part: string) => HTMLElement} */
  const find = (part) => the(root, part);
  const [heading, place, sentence, tells, table, under] = ["h4", ".gc-stages", ".gc-sentence", ".gc-study-tells", "table", ".gc-under"].map(find);
  /** @type {() => Cell[][]} */
  let numbers = () => [];
  saving(find(".gc-study-save"), {
    id,
    title,
    stage: () => the(place, "svg"),
    words: () => [heading.textContent, sentence.textContent, say("chart-basis", { badge: say("chart-badge-illustrative"), basis: say("study-basis") })],
    numbers: () => numbers(),
  });

  return {
    root,
    heading,
    /** How wide a picture is to be drawn, so that its letters are as large as the page's. */
    width: () => Math.round(Math.min(WIDEST, Math.max(NARROWEST, place.clientWidth))),
    /** @type {(svg: SVGElement) => void} */
    draw: (svg) => place.replaceChildren(svg),
    /**
     * Says what is seen, and gives its table (a head and rows) and all numbers to save; nothing, while it is not all there.
     * @param {string[]} [sentences] @param {TableRows} [table] @param {() => Cell[][]} [all]
     */
    tell([first = "", ...more] = [], [head, rows] = [[], []], all = () => [head, ...rows]) {
      sentence.textContent = first;
      tells.replaceChildren(...more.map((one) => h("p", {}, one)));
      under.hidden = !first;
      numbers = all;
      table.replaceChildren(h("thead", {}, h("tr", {}, head.map((cell) => h("th", { scope: "col" }, String(cell))))),
        h("tbody", {}, rows.map(([name, ...rest]) => h("tr", {}, h("th", { scope: "row" }, String(name)), rest.map((cell) => h("td", {}, String(cell)))))));
    },
  };
}

/**
 * A table of studies `{ label, estimate, low, high }`: a head, and a row for each.
 * @param {(Estimated & { label: Cell })[]} studies @param {Pick<Handed.Outcome, "decimals">} outcome
 * @returns {TableRows}
 */
export function tableOf(studies, { decimals }) {
  /** @type {(value: number) => string} */
  const of = (value) => written(value, decimals);
  return [[say("study-number"), say("study-difference"), say("study-interval")],
    studies.map(({ label, estimate, low, high }) => [label, of(estimate), say("study-from-to", { low: of(low), high: of(high) })])];
}
