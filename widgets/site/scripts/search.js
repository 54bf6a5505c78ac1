// Search over lessons, words and sources. It runs in the page: what one looks for goes nowhere.

import { announce, quietly } from "../../pieces/shared/announce.js";
import { h } from "../../pieces/shared/dom.js";
import { whenQuiet } from "../../pieces/shared/memory.js";

const MOST = 30;
const WORDS_AROUND = 14;
const A_PAUSE = 150;
// Who looks for help finds it first; the titles of sources, full of the words that one looks for, come last.
const WEIGHTS = { Help: 10, Sources: 0.2 };

/** Makes the search of the page work, where the page has one. */
export function openSearch() {
  const box = document.getElementById("gc-search");
  if (!box) return;
  const status = document.getElementById("gc-search-status");
  const list = document.getElementById("gc-search-found");
  const documents = globalThis.goodCrySearch;
  const boostDocument = (id) => WEIGHTS[documents[id].where] ?? 1;
  const searchOptions = { boost: { title: 3 }, boostDocument, prefix: true, fuzzy: 0.15, combineWith: "AND" };
  const index = new globalThis.MiniSearch({ fields: ["title", "text", "words"], searchOptions });
  index.addAll(documents);
  box.value = history.state?.wanted ?? "";

  function look() {
    const wanted = box.value.trim();
    history.replaceState({ wanted }, "");
    const all = index.search(wanted);
    const found = all.length ? all : index.search(wanted, { combineWith: "OR" });
    list.replaceChildren(...found.slice(0, MOST).map(({ id, terms }) => entry(documents[id], terms)));
    status.textContent = (found.length > all.length ? "No place has all of these words. " : "") + said(wanted, found.length);
    announce(status.textContent);
  }

  box.addEventListener("input", whenQuiet(look, A_PAUSE));
  quietly(look);
}

function said(wanted, count) {
  if (!wanted) return "Write a word, or the beginning of one.";
  if (count === 0) return "Nothing found. Try another word, or only its beginning. Whom you can call or write to stands behind the button “Help”.";
  if (count > MOST) return `${count} places found. Here are the first ${MOST}.`;
  return count === 1 ? "One place found." : `${count} places found.`;
}

function entry({ title, text, href, where }, terms) {
  return h("li", {}, h("a", { href, class: "gc-leads" }, title), " ", h("span", { class: "gc-note" }, where), h("p", {}, around(text, terms)));
}

/** A few words around the first that was found. */
function around(text, terms) {
  const words = text.split(/\s+/);
  const hit = (word) => terms.some((term) => word.toLowerCase().includes(term));
  const middle = Math.max(0, words.findIndex(hit));
  const from = Math.max(0, middle - WORDS_AROUND);
  const shown = words.slice(from, middle + WORDS_AROUND);
  const pieces = shown.flatMap((word) => [hit(word) ? h("mark", {}, word) : word, " "]);
  return [from > 0 ? "… " : "", ...pieces, middle + WORDS_AROUND < words.length ? "…" : ""];
}
