// A page of one's own to print: a title, and what one wrote under what was asked.

import { h } from "./dom.js";

const LOOK = "font: 18px/1.6 Georgia, serif; max-width: 34em; margin: 3em auto; padding: 0 1em; color: black; background: white";

/**
 * Opens the page and prints it; says whether the browser let it open. A part without words gets lines to write on.
 * @param {string} title @param {[asks: string, words: string][]} parts @param {string[]} [foot]
 */
export function printPage(title, parts, foot = []) {
  const page = window.open("", "_blank");
  if (!page) return false;
  page.document.title = title;
  page.document.body.style.cssText = LOOK;
  page.document.body.append(h("h1", {}, title), ...parts.flatMap(([asks, words]) => [small(h("h2", {}, asks)), words ? written(h("p", {}, words)) : linesToWriteOn()]),
    ...foot.map((sentence) => h("p", {}, sentence)));
  page.print();
  return true;
}

/** Three lines for a pen. */
function linesToWriteOn() {
  const paper = h("div", {}, h("hr"), h("hr"), h("hr"));
  for (const line of paper.querySelectorAll("hr")) line.style.cssText = "border: 0; border-bottom: 1px solid #999; height: 2.2em; margin: 0";
  return paper;
}

/** @template {HTMLElement} T @param {T} heading @returns {T} */
function small(heading) {
  heading.style.fontSize = "1em";
  return heading;
}

/** @template {HTMLElement} T @param {T} paragraph @returns {T} */
function written(paragraph) {
  paragraph.style.whiteSpace = "pre-wrap";
  return paragraph;
}
