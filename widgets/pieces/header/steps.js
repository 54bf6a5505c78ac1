// The path of a lesson in Jupyter: the same steps as on the web, cut before the same headings, one at a time or all on
// one page. Jupyter's cells stay where they are; what is not of the step is out of sight.

import { showDialog } from "../shared/announce.js";
import { h, isShown, the } from "../shared/dom.js";
import { memoryOf } from "../shared/memory.js";
import { attend, readOnButton } from "../shared/onward.js";
import { pathOf, waiting, nameIn } from "../shared/path.js";
import { keepKey } from "../shared/root.js";
import { say } from "../shared/say.js";
import { goOnOffer } from "./go_on.js";

/**
 * Opens the path of a lesson whose text stands in `cells`, in the order of the lesson. `place` is where the bar says
 * which step it is, and `end` what comes after the lesson's text. Gives back how to draw it anew, and how to be without
 * it; null where there is no path to go.
 * @param {{ panel: HTMLElement, cells: HTMLElement[], place: HTMLElement, end: HTMLElement }} lesson
 */
export function openPath({ panel, cells, place, end }) {
  const headings = cells.flatMap((cell) => [...cell.querySelectorAll(".jp-RenderedMarkdown > h2")]);
  const title = cells[0]?.querySelector("h1");
  // Where Jupyter draws only what is near, it has nothing of the rest to show or hide.
  if (!title || !headings.length || !cells.every((cell) => cell.isConnected)) return null;
  const heads = [title, ...headings];
  const titles = heads.map(wordsOf);
  const names = titles.map(nameOf);
  const item = `path:${panel.dataset.gcLesson}`;
  const memory = memoryOf({ item });
  const goOn = goOnOffer(panel, item);
  /** @type {GuessHere[]} */
  const guesses = [];
  const links = titles.map((words, step) => h("button", { type: "button", onclick: () => { dialog.close(); lead(step); } }, words));
  const turn = h("button", { type: "button", class: "gc-button", onclick: () => { path.turn(); top(); } });
  /** @type {HTMLDialogElement} */
  const dialog = h("dialog", { class: "gc-dialog", "aria-label": say("path-parts") },
    h("h2", { tabindex: "-1" }, say("path-parts")),
    h("ol", { class: "gc-parts" }, links.map((link) => h("li", {}, link))),
    h("div", { class: "gc-dialog-foot gc-actions" }, turn,
      h("button", { type: "button", class: "gc-button gc-main", onclick: () => dialog.close() }, say("header-close"))));
  const where = h("button", { type: "button", onclick: () => showDialog(dialog, the(dialog, "h2")) });
  const back = h("button", { type: "button", class: "gc-button", onclick: () => lead(at - 1) }, say("path-back"));
  const on = h("button", { type: "button", class: "gc-button gc-main", onclick: () => (at + 1 < names.length ? lead(at + 1) : nextLesson()?.click()) });
  const onward = h("p", { class: "gc gc-onward" }, back, on);
  let at = 0;
  let isOpen = true;
  // Each step that one goes to has an address of its own, to which the browser goes back.
  let isLed = false;

  // From what stands beside its cells a notebook takes the focus away.
  for (const beside of [goOn.body, onward]) {
    beside.addEventListener("focusin", (event) => event.stopPropagation());
    beside.addEventListener("keydown", keepKey);
  }
  place.replaceChildren(where, dialog);
  end.prepend(goOn.body);
  end.append(onward);
  memory.livesIn(panel, () => {});
  const path = pathOf({ names, stepNamed, guesses, memory, resume: (step) => queueMicrotask(() => path.go(step)), show });
  path.go(stepNamed(nameIn(location.hash)));
  panel.addEventListener("beforematch", ({ target }) => {
    const found = /** @type {Element} */ (target);
    const step = steps().findIndex((parts) => parts.some((part) => part.contains(found)));
    if (found.closest("[data-gc-waits]")) path.readOn(guesses.filter(({ piece }) => steps()[step].includes(piece)));
    isLed = true;
    path.go(step);
  });
  addEventListener("popstate", ({ state }) => {
    const step = stepNamed(nameIn(location.hash));
    if (state?.gcLesson === panel.dataset.gcLesson && isShown(panel) && step >= 0 && step !== at) lead(step);
  });

  /** @param {number} step */
  function lead(step) {
    isLed = true;
    path.go(step);
    top();
    attend(heads[step]);
  }

  function top() {
    end.scrollTop = 0;
  }

  /** The parts of each step: a paragraph or a piece each. */
  function steps() {
    /** @type {HTMLElement[][]} */
    const cut = [[]];
    for (const part of cells.flatMap(partsOf)) {
      if (part.matches("h2")) cut.push([]);
      cut[cut.length - 1].push(part);
    }
    return cut;
  }

  /**
   * The step of this name, or with such a heading in it.
   * @param {string} name
   */
  function stepNamed(name) {
    const is = (/** @type {Element} */ part) => part.matches("h1, h2, h3, h4") && nameOf(wordsOf(part)) === name;
    return name ? steps().findIndex((parts) => parts.some(is)) : -1;
  }

  /** @param {{ here: number, whole: boolean, states: Snapshot["states"] }} shown */
  function show({ here, whole, states }) {
    at = here;
    goOn.show(states);
    const all = steps();
    // The last line of a notebook leads to the next lesson too, and is for whoever has no path.
    const closing = all[all.length - 1].at(-1);
    const isTwice = isOpen && !whole && Boolean(closing?.matches("p") && leadsTo(closing, nextLesson()));
    // Pieces come one after the other: with a new guess all is drawn again.
    if (findGuesses(all)) return queueMicrotask(() => path.draw());
    all.forEach((parts, step) => {
      const waits = new Set(whole || !isOpen ? [] : waiting(parts, guessAt));
      for (const part of parts) {
        part.toggleAttribute("data-gc-waits", waits.has(part));
        part.classList.toggle("gc-away", isOpen && !whole && step !== here);
        const guess = guessAt(part);
        if (guess) guess.readOn.hidden = !isOpen || whole || guess.isDone;
      }
    });
    if (closing && isTwice) closing.classList.add("gc-away");
    for (const cell of cells) cell.classList.toggle("gc-away", partsOf(cell).every((part) => part.matches(".gc-away, [data-gc-waits]")));
    where.textContent = whole ? say("path-parts") : say("path-step", { n: here + 1, of: names.length });
    turn.textContent = whole ? say("path-steps") : say("path-whole");
    links.forEach((link, step) => link.setAttribute("aria-current", !whole && step === here ? "step" : "false"));
    back.hidden = here === 0;
    const onTo = titles[here + 1] ?? nextLesson()?.lastChild?.textContent?.trim();
    on.hidden = !onTo;
    if (onTo) on.textContent = say("path-on", { step: onTo });
    const waitsOn = all[here]?.some((part) => part.matches("[data-gc-waits]"));
    onward.hidden = !isOpen || whole || waitsOn;
    panel.style.setProperty("--gc-share", whole ? "0%" : `${(100 * (here + 1)) / names.length}%`);
    if (!isShown(panel)) return;
    // Nothing waits on a page that is read as a whole.
    document.body.classList.toggle("gc-whole", isOpen && whole);
    if (isOpen && !whole) address(`#${names[here]}`);
    isLed = false;
  }

  /** @param {string} hash */
  function address(hash) {
    const way = isLed && location.hash !== hash ? "pushState" : "replaceState";
    history[way]({ ...history.state, gcLesson: panel.dataset.gcLesson }, "", hash);
  }

  /**
   * The way to the next lesson, as the lesson's header has it; the last has none.
   * @returns {HTMLElement | null}
   */
  function nextLesson() {
    return panel.querySelector(".gc-header a[rel=next]");
  }

  /** @param {HTMLElement} part */
  function guessAt(part) {
    return guesses.find(({ piece }) => piece === part);
  }

  /**
   * Every guess that something of its step waits for; says whether there are new ones.
   * @param {HTMLElement[][]} all
   */
  function findGuesses(all) {
    const before = guesses.length;
    for (const parts of all) {
      for (const piece of parts.slice(0, -1)) {
        if (!piece.dataset.gcItem || guessAt(piece) || !piece.querySelector("[data-moment=before], [data-gc-part=pad]")) continue;
        const readOn = readOnButton(() => {
          const after = waiting(parts, guessAt)[0];
          path.readOn([guess]);
          attend(after);
        });
        const guess = { piece, item: piece.dataset.gcItem, isDone: false, readOn };
        piece.after(guess.readOn);
        guesses.push(guess);
      }
    }
    return guesses.length > before;
  }

  return {
    draw: path.draw,
    /** @param {boolean} wished */
    open(wished) {
      isOpen = wished;
      place.hidden = !wished;
      path.draw();
    },
  };
}

/** @param {HTMLElement} cell @returns {HTMLElement[]} */
function partsOf(cell) {
  const written = cell.querySelector(".jp-RenderedMarkdown");
  const pieces = cell.querySelectorAll(".gc-places > [data-gc-item]");
  return written ? [...written.querySelectorAll(":scope > *")] : pieces.length ? [...pieces] : [cell];
}

/**
 * Whether a line has a link to the same lesson as another.
 * @param {HTMLElement} line @param {HTMLElement | null} link
 */
function leadsTo(line, link) {
  const [here, there] = [line.querySelector("a"), link].map((one) => one?.getAttribute("href")?.split(/[/?#]/).find((part) => part.endsWith(".ipynb")));
  return Boolean(here) && here === there;
}

/** @param {Element} heading */
function wordsOf({ textContent }) {
  return textContent.replace("¶", "").trim();
}

/**
 * The name of a step, as its address has it on the web.
 * @param {string} words
 */
function nameOf(words) {
  return words.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
