// Search over lessons, words and sources. It runs in the page: what one looks for goes nowhere.

import { announce, quietly } from "../../pieces/shared/announce.js";
import { h, the } from "../../pieces/shared/dom.js";
import { whenQuiet } from "../../pieces/shared/memory.js";
import { say } from "../../pieces/shared/say.js";
import { helpBody } from "../../pieces/header/help.js";
import { hearsNeed } from "./need.js";

const MOST = 30;
const WORDS_AROUND = 14;
const A_PAUSE = 150;
// The titles of sources, full of the words that one looks for, come last.
const OF_SOURCES = 0.2;

/**
 * Makes the search of the page work, where the page has one; `help` is who can be reached.
 * @param {SiteCourse["help"]} help
 */
export function openSearch(help) {
  const box = document.querySelector("input#gc-search");
  if (!box) return;
  const input = box;
  const status = the(document, "#gc-search-status");
  const list = the(document, "#gc-search-found");
  const documents = globalThis.goodCrySearch;
  /** @type {(id: number) => number} */
  const boostDocument = (id) => (documents[id].href.startsWith("sources.html") ? OF_SOURCES : 1);
  const searchOptions = { boost: { title: 3 }, boostDocument, prefix: true, fuzzy: 0.15, combineWith: "AND" };
  const helpFirst = pinned(help);
  const index = new MiniSearch({ fields: ["title", "text"], searchOptions });
  index.addAll(documents);
  box.value = history.state?.wanted ?? "";

  function look() {
    const wanted = input.value.trim();
    history.replaceState({ wanted }, "");
    const needed = helpFirst(wanted);
    const all = index.search(wanted);
    const found = all.length ? all : index.search(wanted, { combineWith: "OR" });
    list.replaceChildren(...found.slice(0, MOST).map(({ id, terms }) => entry(documents[id], terms)));
    const sentences = [needed ? say("site-search-help-first") : "", found.length > all.length ? say("site-search-not-all") : ""];
    status.textContent = [...sentences, said(wanted, found.length)].filter(Boolean).join(" ");
    announce(status.textContent);
  }

  box.addEventListener("input", whenQuiet(look, A_PAUSE));
  quietly(look);
}

/**
 * Help stands before all that is found. Where what is written may mean a need, its numbers stand open there.
 * @param {SiteCourse["help"]} help
 */
function pinned(help) {
  const details = the(document, "details#gc-search-help");
  const hears = hearsNeed(globalThis.goodCryNeed);
  const { body, draw } = helpBody(help);
  the(document, "#gc-search-lines").replaceChildren(body);
  let needed = false;
  details.addEventListener("toggle", () => { if (details.open) draw(); });
  return (/** @type {string} */ wanted) => {
    if (hears(wanted) !== needed) details.open = needed = !needed;
    return needed;
  };
}

/** @param {string} wanted @param {number} count */
function said(wanted, count) {
  if (!wanted) return say("site-search-write");
  return count > MOST ? say("site-search-most", { n: count, most: MOST }) : say("site-search-found", { n: count });
}

/** @param {Findable_} found @param {string[]} terms */
function entry({ title, text, href, where }, terms) {
  return h("li", {}, h("a", { href, class: "gc-leads" }, title), " ", h("span", { class: "gc-note" }, where), h("p", {}, around(text, terms)));
}

/**
 * A few words around the first that was found.
 * @param {string} text @param {string[]} terms
 */
function around(text, terms) {
  const words = text.split(/\s+/);
  /** @type {(word: string) => boolean} */
  const hit = (word) => terms.some((term) => word.toLowerCase().includes(term));
  const middle = Math.max(0, words.findIndex(hit));
  const from = Math.max(0, middle - WORDS_AROUND);
  const shown = words.slice(from, middle + WORDS_AROUND);
  const pieces = shown.flatMap((word) => [hit(word) ? h("mark", {}, word) : word, " "]);
  return [from > 0 ? "… " : "", ...pieces, middle + WORDS_AROUND < words.length ? "…" : ""];
}
