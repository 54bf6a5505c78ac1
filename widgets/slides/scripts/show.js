// One slide at a time: which one it is, also in the address, how far that is, and whether the screen is black.

import { h } from "../../pieces/shared/dom.js";
import { nameIn } from "../../pieces/shared/path.js";

/** All slides, in their order. */
export const slides = [...document.querySelectorAll(".gc-slide")];

const progress = h("span");
const black = h("div", { class: "gc-black", hidden: true });
/** @type {((moved: boolean) => void)[]} */
const listeners = [];
let at = 0;
let inAddress = false;

/** Gives the place of the slide that is shown. */
export function here() {
  return at;
}

/** Whether the screen is black. */
export function isBlack() {
  return !black.hidden;
}

/**
 * Calls `tell` after each change, with whether it is another slide: else the screen went black, or came back.
 * @param {(moved: boolean) => void} tell
 */
export function onChange(tell) {
  listeners.push(tell);
}

/**
 * Begins the show; `addressed` says whether the address of the page follows.
 * @param {boolean} addressed
 */
export function openShow(addressed) {
  document.body.append(h("div", { class: "gc-progress", "aria-hidden": "true" }, progress), black);
  document.documentElement.classList.add("gc-presenting");
  inAddress = addressed;
  if (addressed) addEventListener("hashchange", () => go(named()));
  at = named();
  show();
}

/**
 * Goes to a slide by its place; beyond the ends there is none.
 * @param {number} place
 */
export function go(place) {
  const next = Math.min(Math.max(place, 0), slides.length - 1);
  if (next === at) return;
  at = next;
  show();
  changed(true);
}

/**
 * Makes the screen black, or shows the slide again.
 * @param {boolean} wished
 */
export function turnBlack(wished) {
  if (wished === isBlack()) return;
  black.hidden = !wished;
  changed(false);
}

/** @param {boolean} moved */
function changed(moved) {
  for (const tell of listeners) tell(moved);
}

/** Whoever was in a slide with the keyboard goes on in the next one. */
function show() {
  const wasInside = document.activeElement?.closest(".gc-slide");
  for (const slide of slides) slide.hidden = slide !== slides[at];
  if (wasInside?.hidden) slides[at].focus({ preventScroll: true });
  progress.style.inlineSize = `${(100 * at) / Math.max(1, slides.length - 1)}%`;
  if (inAddress) history.replaceState(history.state, "", `#/${slides[at].dataset.gcSlide}`);
}

/** The place that the address names, by the name of a slide or by its number; else the one that is shown. */
function named() {
  const name = nameIn(location.hash).slice(1);
  const place = /^\d+$/.test(name) ? Number(name) : slides.findIndex(({ dataset }) => dataset.gcSlide === name);
  return slides[place] ? place : at;
}
