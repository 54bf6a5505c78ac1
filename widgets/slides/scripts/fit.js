// Makes what stands on a slide a little smaller where it would not fit the screen. What opens later scrolls, and a slide
// with more below says so with a soft edge.

import { isShown, the } from "../../pieces/shared/dom.js";
import { here, onChange, slides } from "./show.js";

// What a label must have of the screen's height to be read from the last row, and what it has in the drawing.
const LEAST = 0.0352;
const LABEL = 13;
const SIZES = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7];

/** Fits each slide as it comes, the one that is shown when the window changes, and all of them before they are printed. */
export function fitSlides() {
  const fitCurrent = () => fit(slides[here()]);
  const edgeOfCurrent = () => showEdge(slides[here()]);
  const growing = new ResizeObserver(edgeOfCurrent);
  for (const slide of slides) {
    growing.observe(the(slide, ".gc-slide-body"));
    slide.addEventListener("scroll", edgeOfCurrent);
    slide.addEventListener("click", () => requestAnimationFrame(() => bringIntoView(slide)));
  }
  onChange(fitCurrent);
  addEventListener("resize", fitCurrent);
  addEventListener("beforeprint", () => {
    document.documentElement.classList.add("gc-printing");
    for (const slide of slides) fit(slide);
  });
  addEventListener("afterprint", () => {
    document.documentElement.classList.remove("gc-printing");
    fitCurrent();
  });
  document.fonts.ready.then(fitCurrent);
  fitCurrent();
}

/**
 * How many pixels of a slide are below the edge of the screen.
 * @param {HTMLElement} slide
 */
export function below(slide) {
  return slide.scrollHeight - slide.clientHeight - slide.scrollTop;
}

/** @param {HTMLElement} slide */
function fit(slide) {
  const body = the(slide, ".gc-slide-body");
  SIZES.find((size) => {
    body.style.zoom = String(size);
    return slide.scrollHeight <= slide.clientHeight;
  });
  enlargeLabels(slide);
  showEdge(slide);
}

/**
 * Makes the labels of a chart large enough; the drawing around them stays.
 * @param {HTMLElement} slide
 */
function enlargeLabels(slide) {
  for (const stage of slide.querySelectorAll(".gc-stage")) {
    const place = stage.querySelector("text")?.getScreenCTM();
    if (place) stage.style.setProperty("--gc-labels", String(Math.max(1, (LEAST * innerHeight) / (LABEL * Math.hypot(place.a, place.b)))));
  }
}

/** @param {HTMLElement} slide */
function showEdge(slide) {
  slide.toggleAttribute("data-gc-more", below(slide) > 1);
}

/**
 * What a piece answers is brought into view where it came below the edge of the screen; of a claim, what nobody has tested.
 * @param {HTMLElement} slide
 */
function bringIntoView(slide) {
  const said = [...slide.querySelectorAll(".gc-status, .gc-evidence > p:first-of-type")].filter((one) => one.textContent && isShown(one));
  for (const one of said) one.scrollIntoView({ block: "nearest" });
}
