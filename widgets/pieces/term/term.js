// Words that explain themselves. In the prose a term is a link such as [ACTH](#term-acth);
// here it shows its meaning on hover, focus or tap.

import { h, freshId } from "../shared/dom.js";

// A link that leads to the list of words, as the search finds it, is left to lead there.
const LINK = 'a[href*="#term-"]:not(.gc-leads)';

/**
 * Makes every term link within `page` explain itself; gives back the way to stop it.
 * @param {HTMLElement} page @param {Record<string, Handed.Term>} terms
 */
export function explainTerms(page, terms) {
  const id = freshId("term");
  const note = h("div", { id, role: "tooltip", class: "gc gc-term-note", hidden: true, onmouseleave: () => leave() });
  /** @type {HTMLAnchorElement | null} */
  let shownFor = null;
  /** @type {number | undefined} */
  let leaving;

  /** @type {(target: EventTarget | null) => HTMLAnchorElement | null} */
  const termOf = (target) => {
    const link = target instanceof Element ? target.closest(LINK) : null;
    return link && terms[named(link)] ? link : null;
  };

  /** @param {HTMLAnchorElement} link */
  function show(link) {
    hide();
    const { term, says } = terms[named(link)];
    note.replaceChildren(h("strong", {}, `${term}. `), says);
    note.hidden = false;
    link.setAttribute("aria-describedby", id);
    shownFor = link;
    follow();
  }

  // Tabbing to a word scrolls the page: the note goes with its word.
  function follow() {
    if (shownFor) place(note, shownFor.getBoundingClientRect(), page.getBoundingClientRect());
  }

  // Time to move from the word to its explanation, and to stay there.
  function leave() {
    clearTimeout(leaving);
    leaving = setTimeout(() => { if (!note.matches(":hover") && document.activeElement !== shownFor) hide(); }, 250);
  }

  function hide() {
    clearTimeout(leaving);
    shownFor?.removeAttribute("aria-describedby");
    shownFor = null;
    note.hidden = true;
  }

  /** @type {Record<string, (event: any) => void>} */
  const listeners = {
    mouseover: (event) => { const link = termOf(event.target); if (link) show(link); },
    mouseout: (event) => { if (termOf(event.target)) leave(); },
    focusin: (event) => { const link = termOf(event.target); if (link) show(link); else hide(); },
    focusout: hide,
    keydown: (event) => { if (event.key === "Escape") hide(); },
    scroll: follow,
    click: (event) => {
      const link = termOf(event.target);
      if (!link) return;
      event.preventDefault();
      event.stopPropagation();
      show(link);
    },
  };
  for (const [name, listener] of Object.entries(listeners)) page.addEventListener(name, listener, true);
  document.body.append(note);
  return {
    remove() {
      for (const [name, listener] of Object.entries(listeners)) page.removeEventListener(name, listener, true);
      note.remove();
    },
  };
}

/** @param {HTMLElement} note @param {DOMRect} link @param {DOMRect} page */
function place(note, link, page) {
  const width = Math.min(340, page.width - 32);
  const left = Math.max(page.left + 16, Math.min(link.left, page.right - width - 16));
  const below = link.bottom + 8 + note.offsetHeight < window.innerHeight;
  note.style.width = `${width}px`;
  note.style.left = `${left}px`;
  note.style.top = below ? `${link.bottom + 8}px` : `${link.top - 8 - note.offsetHeight}px`;
}

/** @param {HTMLAnchorElement} link */
function named(link) {
  return decodeURIComponent((link.getAttribute("href") ?? "").split("#term-")[1]);
}
