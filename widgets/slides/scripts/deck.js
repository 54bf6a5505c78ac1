// A deck: its pieces alive, one slide at a time, with keys, a pause, help and a window for the speaker.

import { announce } from "../../pieces/shared/announce.js";
import { helpDialog } from "../../pieces/header/help.js";
import { pauseDialog } from "../../pieces/header/pause.js";
import { h } from "../../pieces/shared/dom.js";
import { takeMessages } from "../../pieces/shared/memory.js";
import { say } from "../../pieces/shared/say.js";
import { explainTerms } from "../../pieces/term/term.js";
import { readPage } from "../../site/scripts/page_data.js";
import { wakePieces } from "../../site/scripts/wake.js";
import { below, fitSlides } from "./fit.js";
import { listenToKeys } from "./keys.js";
import { current, openShow, slides } from "./show.js";
import { answerSpeaker, openSpeaker, showWhatIsAsked } from "./windows.js";

const { Reveal, goodCryCourse: course } = globalThis;
const FRAMED = window.parent !== window;
const NARROW = "(max-width: 40rem)";

// What is touched in front of a room is nobody's record: it goes nowhere.
takeMessages(() => {});
explainTerms(document.body, course.terms);
start();

/** A narrow screen shows the slides below one another, as the page stands. */
async function start() {
  await wakePieces(course, readPage());
  if (FRAMED || !matchMedia(NARROW).matches) await present();
  document.body.dataset.ready = "yes";
}

async function present() {
  await openShow(!FRAMED);
  fitSlides();
  if (FRAMED) return showWhatIsAsked();
  const actions = actionsOfKeys();
  listenToKeys(actions);
  answerSpeaker(actions);
  openFoot(actions);
}

function actionsOfKeys() {
  const pause = pauseDialog();
  const help = helpDialog(course.help);
  document.body.append(h("aside", { class: "gc", "aria-label": say("slides-pause-and-help") }, pause.dialog, help.dialog));
  const open = (id) => () => document.getElementById(id).showModal();
  const unlessBlack = (go) => () => (Reveal.isPaused() ? Reveal.togglePause(false) : go());
  const next = unlessBlack(() => Reveal.next());
  const previous = unlessBlack(() => Reveal.prev());
  const black = () => Reveal.togglePause();
  return {
    ArrowRight: next, PageDown: next, " ": next, ArrowLeft: previous, PageUp: previous,
    ArrowDown: () => along(1, next), ArrowUp: () => along(-1, previous),
    Home: () => Reveal.slide(0), End: () => Reveal.slide(slides.length - 1),
    b: black, ".": black, p: pause.open, h: help.open, o: open("gc-all-slides"), "?": open("gc-keys"),
    s: () => openSpeaker(document.body.dataset.gcNotes),
    f: () => (document.fullscreenElement ? document.exitFullscreen?.() : document.documentElement.requestFullscreen?.()),
  };
}

/** Moves along a slide that is longer than the screen, and from its end to another one. */
function along(direction, go) {
  const slide = current();
  const rest = direction > 0 ? below(slide) : slide.scrollTop;
  if (rest > 1) slide.scrollBy({ top: direction * slide.clientHeight * 0.8 });
  else go();
}

function openFoot(actions) {
  const foot = document.querySelector(".gc-foot");
  const place = document.getElementById("gc-place");
  const here = () => ({ at: slides.indexOf(current()) + 1, n: slides.length });
  const show = () => { place.textContent = say("slides-place", here()); };
  foot.hidden = false;
  foot.addEventListener("click", ({ target }) => actions[target.dataset.gcDo]?.());
  for (const link of document.querySelectorAll("#gc-all-slides a")) link.addEventListener("click", () => link.closest("dialog").close());
  Reveal.on("slidechanged", () => {
    show();
    announce(say("slides-now", { heading: current().querySelector("h2").textContent, ...here() }));
  });
  show();
}
