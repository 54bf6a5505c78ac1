// The speaker's view: the slide that is shown, the next one, the notes, the plan and the time.
// Opened by itself, without a deck, the page stays what it is: all notes, to read or print.

import { announce } from "../../pieces/shared/announce.js";
import { buttonFor, h, the } from "../../pieces/shared/dom.js";
import { say, sayAround } from "../../pieces/shared/say.js";

const deck = window.opener;
const notes = [...document.querySelectorAll(".gc-note-of-slide")];
const slots = [...document.querySelectorAll("[data-gc-from]")];
const WIDTH = 1280;
/** @type {Record<string, string>} */
const KEYS = { ArrowRight: "PageDown", ArrowLeft: "PageUp", PageDown: "PageDown", PageUp: "PageUp", " ": "PageDown", b: "b", ".": "b" };

if (deck) openView(deck);

/** @param {Window} deck */
function openView(deck) {
  let begun = Date.now();
  let shown = -1;
  const clock = h("span", { class: "gc-time" });
  const passed = h("span", { class: "gc-time" });
  const place = h("p", { class: "gc-note gc-place" });
  const now = preview(say("slides-on-screen"));
  const next = preview(say("slides-next-one"));
  /** @type {(key: string | null) => void} */
  const ask = (key) => deck.postMessage({ key }, "*");
  /** @type {(key: string, label: string) => HTMLElement} */
  const button = (key, label) => buttonFor(label, () => ask(key));

  document.documentElement.classList.add("gc-speaking");
  the(document, "header").append(
    h("p", {}, sayAround("slides-it-is", { time: clock })), h("p", {}, sayAround("slides-since", { time: passed })),
    buttonFor(say("slides-start-again"), () => { begun = Date.now(); tick(); }),
    button("PageUp", say("header-previous")), button("PageDown", say("header-next")), button("b", say("slides-black")), place);
  the(document, "main").prepend(h("div", { class: "gc-previews" }, now.body, next.body));

  /** @param {number} index @param {boolean} black */
  function show(index, black) {
    const last = index === notes.length - 1;
    const here = { at: index + 1, n: notes.length };
    tell(black ? say("slides-shown-black", here) : say("slides-shown", here));
    now.show(index);
    next.show(index + 1);
    next.body.hidden = last;
    if (index === shown) return;
    shown = index;
    for (const [i, note] of notes.entries()) note.hidden = i !== index;
    the(document, ".gc-notes-of-slides").scrollTop = 0;
  }

  /**
   * The deck tells where it is every second: only what is new is said.
   * @param {string} words
   */
  function tell(words) {
    if (words === place.textContent) return;
    place.textContent = words;
    announce(words);
  }

  function tick() {
    const seconds = Math.floor((Date.now() - begun) / 1000);
    clock.textContent = new Date().toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
    passed.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    for (const slot of slots) {
      const { gcFrom, gcTo } = slot.dataset;
      const current = seconds >= Number(gcFrom) * 60 && seconds < Number(gcTo) * 60;
      slot.setAttribute("aria-current", current ? "time" : "false");
    }
    if (deck.closed) tell(say("slides-closed"));
    else ask(null);
  }

  addEventListener("message", ({ source, data }) => { if (source === deck) show(data.here, data.black); });
  addEventListener("keydown", (event) => {
    const key = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!key || (event.key === " " && event.target.matches("button, summary"))) return;
    event.preventDefault();
    ask(key);
  });
  for (const details of document.querySelectorAll(".gc-note-of-slide details:not(.gc-sources)")) details.open = true;
  setInterval(tick, 1000);
  tick();
}

/**
 * A small slide to look at. It is the deck itself in a frame, as on a screen of 1280 pixels, made smaller.
 * @param {string} title
 */
function preview(title) {
  const frame = h("iframe", { title, src: document.body.dataset.gcDeck, tabindex: "-1", inert: true });
  const small = h("div", { class: "gc-preview" }, frame);
  new ResizeObserver(() => { frame.style.scale = String(small.clientWidth / WIDTH); }).observe(small);
  return {
    body: h("figure", {}, h("figcaption", { class: "gc-kicker" }, title), small),
    show: (/** @type {number} */ index) => frame.contentWindow?.postMessage({ show: index }, "*"),
  };
}
