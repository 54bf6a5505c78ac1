// The keepsake: what one kept, gathered on one page to print. It is made in the browser, and stays there.

import { announce } from "../shared/announce.js";
import { h, the } from "../shared/dom.js";
import { partsOf } from "../shared/markup.js";
import { dayOf } from "../shared/memory.js";
import { printPage } from "../shared/print.js";
import { enhanced } from "../shared/root.js";
import { say } from "../shared/say.js";

/** @typedef {Handed.Gathered & { text: string }} Written */

/** @param {HTMLElement} root @param {Handed.Keepsake} data @param {Memory} memory */
function enhance(root, { gathers, lines, foot }, memory) {
  const { note, list, remember, make, status } = partsOf(root);
  const three = the(root, "input[data-gc-part=three]");
  const title = the(root, "h3").textContent;
  /** @type {Set<string>} */
  const leftOut = new Set();
  /** @type {Written[]} */
  let gathered = [];
  make.addEventListener("click", print);

  memory.watch(({ words }) => {
    const before = JSON.stringify(gathered);
    gathered = gathers.map((one) => ({ ...one, text: asOneText(words[one.item]?.words) })).filter(({ text }) => text);
    // Whoever stands at one of them keeps their place while something else is kept.
    if (gathered.length && JSON.stringify(gathered) === before) return;
    note.textContent = gathered.length ? say("keepsake-some") : say("keepsake-nothing");
    list.replaceChildren(...gathered.map(entry));
    list.hidden = gathered.length === 0;
  });

  /** @param {Written} one */
  function entry({ item, lesson, asks, text }) {
    const box = h("input", { type: "checkbox", checked: !leftOut.has(item),
      onchange: () => { leftOut[box.checked ? "delete" : "add"](item); } });
    return h("li", {}, h("label", { class: "gc-option" }, box,
      h("span", {}, h("span", { class: "gc-note" }, say("keepsake-asked", { lesson, asks })), h("span", { class: "gc-own", dir: "auto" }, text))));
  }

  function print() {
    const chosen = gathered.filter(({ item }) => !leftOut.has(item));
    /** @type {[asks: string, words: string][]} */
    const parts = chosen.length ? chosen.map(({ asks, text }) => [asks, text]) : lines.map((asks) => [asks, ""]);
    if (three.checked) parts.push([say("keepsake-three"), [...remember.children].map((one) => one.textContent).join("\n")]);
    const opened = printPage(title, parts, [dayOf(new Date()), foot]);
    status.textContent = opened ? say("keepsake-made") : say("keepsake-no-page");
    announce(status.textContent);
  }
}

/**
 * What was kept under one question, as one text; where it has several lines, each under what it answers.
 * @param {Record<string, string> | undefined} words
 */
function asOneText(words) {
  const lines = Object.entries(words ?? {}).filter(([, text]) => text.trim());
  if (lines.length === 1 && /^(words|answer)$/.test(lines[0][0])) return lines[0][1].trim();
  return lines.map(([asks, text]) => `${asks}: ${text.trim()}`).join("\n");
}

export default enhanced(enhance);
