// Find, in all that a lesson says: its text, its pieces, its sources; and lead there, wherever it lies folded.

import { announce } from "../shared/announce.js";
import { dialogOf } from "../shared/dialog.js";
import { h } from "../shared/dom.js";
import { whenQuiet } from "../shared/memory.js";
import { say } from "../shared/say.js";

/** @typedef {{ element: HTMLElement, text: string, under: string }} Findable */
/** @typedef {Findable & { from: number, to: number }} Found */

const MOST = 30;
const AROUND = 60;
const A_PAUSE = 150;
// What is read as one: of these, the innermost.
const READ = "p, li, h1, h2, h3, h4, td, th, dt, dd, figcaption, legend, label, summary, blockquote";
const NOT_READ = "[hidden], [data-gc-still], .gc-unseen, .gc-voice, .gc-elsewhere, nav, dialog";

/**
 * Makes the dialog that finds words on a page.
 * @param {ParentNode} page
 */
export function findDialog(page) {
  const box = h("input", { type: "search", autocomplete: "off", spellcheck: "false", "aria-label": say("header-find-for"), oninput: whenQuiet(look, A_PAUSE) });
  const status = h("p", { class: "gc-note" }, say("header-find-for"));
  const list = h("ol", { class: "gc-finds" });
  const { dialog, open } = dialogOf({ title: say("header-find-title"), attributes: { class: "gc-dialog gc-find" } }, box, status, list);

  function look() {
    const found = findIn(partsOf(page), box.value);
    list.replaceChildren(...found.slice(0, MOST).map(entry));
    status.textContent = !box.value.trim() ? say("header-find-for")
      : found.length > MOST ? say("header-find-most", { n: found.length, most: MOST }) : say("header-find-found", { n: found.length });
    announce(status.textContent);
  }

  /** @param {Found} found */
  function entry({ element, text, from, to, under }) {
    const before = from > AROUND ? text.slice(from - AROUND, from).replace(/^\S*/, "…") : text.slice(0, from);
    const after = to + AROUND < text.length ? text.slice(to, to + AROUND).replace(/\S*$/, "…") : text.slice(to);
    const words = h("button", { type: "button", onclick: () => { dialog.close(); leadTo(element); } },
      before, h("mark", {}, text.slice(from, to)), after);
    return h("li", {}, words, under ? h("span", { class: "gc-note" }, under) : null);
  }

  return { dialog, open: () => { open(); box.focus(); box.select(); look(); } };
}

/**
 * What can be found: each text once, with the heading that it stands under.
 * @param {ParentNode} page @returns {Findable[]}
 */
function partsOf(page) {
  let under = "";
  /** @type {Findable[]} */
  const parts = [];
  for (const element of page.querySelectorAll(READ)) {
    if (element.closest(NOT_READ) || element.querySelector(READ)) continue;
    const text = element.textContent.replace(/[\s¶]+/g, " ").trim();
    if (!text) continue;
    parts.push({ element, text, under });
    if (element.matches("h1, h2")) under = text;
  }
  return parts;
}

/**
 * Gives the texts that have all words of what is looked for, each with the place of the first of them.
 * @template {{ text: string }} T @param {T[]} parts @param {string} wanted
 * @returns {(T & { from: number, to: number })[]}
 */
function findIn(parts, wanted) {
  const words = plain(wanted).split(/\s+/).filter(Boolean);
  if (!words.length) return [];
  return parts.flatMap((part) => {
    const text = plain(part.text);
    if (!words.every((word) => text.includes(word))) return [];
    const from = text.indexOf(words[0]);
    return [{ ...part, from, to: from + words[0].length }];
  });
}

/**
 * The same letters, small and without their marks, one for one.
 * @param {string} text
 */
function plain(text) {
  return [...text].map((letter) => {
    const bare = letter.normalize("NFD")[0].toLowerCase();
    return bare.length === letter.length ? bare : letter;
  }).join("");
}

/**
 * Opens what a place lies folded in, shows it, and goes on from there.
 * @param {HTMLElement} element
 */
function leadTo(element) {
  for (let fold = element.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) fold.open = true;
  // Whoever folds by other means hears of it, as where a browser's own search finds something.
  element.dispatchEvent(new Event("beforematch", { bubbles: true }));
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "center" });
  element.classList.add("gc-found-here");
  element.addEventListener("blur", () => {
    element.classList.remove("gc-found-here");
    element.removeAttribute("tabindex");
  }, { once: true });
}
