// One slide at a time. Reveal keeps the place: which slide it is, also in the address, and whether the screen is black.
// The slides stand outside of it: within, it would take every section of a piece for a slide of its own.

import { h } from "../../pieces/shared/dom.js";

const { Reveal } = globalThis;

/** All slides, in their order. */
export const slides = [...document.querySelectorAll(".gc-slide")];

/** Gives the slide that is shown. */
export const current = () => slides[Reveal.getIndices().h];

/** Begins the show; `inAddress` says whether the address of the page follows. */
export async function openShow(inAddress) {
  const places = slides.map((slide) => h("section", { id: slide.dataset.gcSlide }));
  document.body.append(h("div", { class: "reveal", "aria-hidden": "true" }, h("div", { class: "slides" }, places)));
  await Reveal.initialize({
    disableLayout: true, keyboard: false, touch: false, controls: false, overview: false, jumpToSlide: false,
    transition: "none", scrollActivationWidth: null, hash: inAddress, postMessage: false, postMessageEvents: false,
  });
  document.documentElement.classList.add("gc-presenting");
  Reveal.on("slidechanged", show);
  show();
}

/** Whoever was in a slide with the keyboard goes on in the next one. */
function show() {
  const wasInside = document.activeElement.closest(".gc-slide");
  for (const slide of slides) slide.hidden = slide !== current();
  if (wasInside?.hidden) current().focus({ preventScroll: true });
}
