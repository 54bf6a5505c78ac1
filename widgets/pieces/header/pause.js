// A pause: a quiet page with a slow breath to follow, or not. Closing it stops everything.

import { h } from "../shared/dom.js";

const IN_SECONDS = 4;
const OUT_SECONDS = 6;

export function pauseDialog() {
  const word = h("p", { class: "gc-breath-word", "aria-hidden": "true" });
  const circle = h("div", { class: "gc-breath", "aria-hidden": "true" });
  const title = h("h2", { tabindex: "-1" }, "A pause");
  const dialog = h("dialog", { class: "gc-dialog gc-pause", "aria-label": "Pause" },
    title,
    h("p", {}, `If you like, breathe in for ${IN_SECONDS} seconds and out for ${OUT_SECONDS}. `
      + "If that is not pleasant, simply sit. There is no hurry."),
    circle, word,
    h("button", { type: "button", class: "gc-button gc-main", onclick: () => dialog.close() }, "Back to the lesson"));
  let timer;

  function breathe(inward) {
    word.textContent = inward ? "In …" : "Out …";
    circle.classList.toggle("gc-full", inward);
    timer = setTimeout(() => breathe(!inward), 1000 * (inward ? IN_SECONDS : OUT_SECONDS));
  }

  circle.style.setProperty("--gc-in", `${IN_SECONDS}s`);
  circle.style.setProperty("--gc-out", `${OUT_SECONDS}s`);
  dialog.addEventListener("close", () => {
    clearTimeout(timer);
    circle.classList.remove("gc-full");
  });
  return {
    dialog,
    open() {
      dialog.showModal();
      title.focus();
      breathe(true);
    },
  };
}
