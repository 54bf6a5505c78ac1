// A deck: its pieces alive, one slide at a time, with keys, a pause, help and a window for the speaker.

import { announce, showDialog } from "../../pieces/shared/announce.js";
import { helpDialog } from "../../pieces/header/help.js";
import { pauseDialog } from "../../pieces/header/pause.js";
import { h, the } from "../../pieces/shared/dom.js";
import { takeMessages } from "../../pieces/shared/memory.js";
import { say } from "../../pieces/shared/say.js";
import { explainTerms } from "../../pieces/term/term.js";
import { readPage } from "../../site/scripts/page_data.js";
import { wakePieces } from "../../site/scripts/wake.js";
import { below, fitSlides } from "./fit.js";
import { listenToKeys } from "./keys.js";
import { roomDialog } from "./room.js";
import { go, here, isBlack, onChange, openShow, slides, turnBlack } from "./show.js";
import { answerSpeaker, openSpeaker, showWhatIsAsked } from "./windows.js";

const course = /** @type {SiteCourse} */ (globalThis.goodCryCourse);
const FRAMED = window.parent !== window;
const NARROW = "(max-width: 40rem)";

// What is touched in front of a room is nobody's record: it goes nowhere.
takeMessages(() => {});
explainTerms(document.body, course.terms);
start();

/** A narrow screen shows the slides below one another, as the page stands. */
async function start() {
  await wakePieces(course, readPage());
  if (FRAMED || !matchMedia(NARROW).matches) present();
  document.body.dataset.ready = "yes";
}

function present() {
  openShow(!FRAMED);
  fitSlides();
  if (FRAMED) return showWhatIsAsked();
  const actions = actionsOfKeys();
  listenToKeys(actions);
  answerSpeaker(actions);
  openFoot(actions);
}

/** @returns {Actions} */
function actionsOfKeys() {
  const pause = pauseDialog();
  const help = helpDialog(course.help);
  const room = roomDialog();
  document.body.append(h("aside", { class: "gc", "aria-label": say("slides-pause-and-help") }, pause.dialog, help.dialog, room.dialog));
  /** @type {(id: string) => () => void} */
  const open = (id) => () => {
    const dialog = the(document, `dialog#${id}`);
    showDialog(dialog, the(dialog, "h2"));
  };
  /** @type {(way: number) => () => void} */
  const step = (way) => () => (isBlack() ? turnBlack(false) : go(here() + way));
  const [next, previous] = [step(1), step(-1)];
  const black = () => turnBlack(!isBlack());
  return {
    ArrowRight: next, PageDown: next, " ": next, ArrowLeft: previous, PageUp: previous,
    ArrowDown: () => along(1, next), ArrowUp: () => along(-1, previous),
    Home: () => go(0), End: () => go(slides.length - 1),
    a: () => room.press(slides[here()]), b: black, ".": black, p: pause.open, h: help.open, o: open("gc-all-slides"), "?": open("gc-keys"),
    s: () => openSpeaker(document.body.dataset.gcNotes),
    f: () => (document.fullscreenElement ? document.exitFullscreen?.() : document.documentElement.requestFullscreen?.()),
  };
}

/**
 * Moves along a slide that is longer than the screen, and from its end to another one.
 * @param {1 | -1} direction @param {() => void} onward
 */
function along(direction, onward) {
  const slide = slides[here()];
  const rest = direction > 0 ? below(slide) : slide.scrollTop;
  if (rest > 1) slide.scrollBy({ top: direction * slide.clientHeight * 0.8 });
  else onward();
}

/** @param {Actions} actions */
function openFoot(actions) {
  const foot = the(document, ".gc-foot");
  const place = the(document, "#gc-place");
  const where = () => ({ at: here() + 1, n: slides.length });
  const show = () => { place.textContent = say("slides-place", where()); };
  foot.hidden = false;
  foot.addEventListener("click", ({ target }) => { if (target instanceof HTMLElement) actions[target.dataset.gcDo ?? ""]?.(); });
  for (const link of document.querySelectorAll("#gc-all-slides a")) link.addEventListener("click", () => link.closest("dialog")?.close());
  onChange((moved) => {
    if (!moved) return;
    show();
    announce(say("slides-now", { heading: the(slides[here()], "h2").textContent, ...where() }));
  });
  show();
}
