// Says when a newer edition of the site has come while a page of an older one is open. The page itself stays as it is.

import { buttonFor, h } from "../../pieces/shared/dom.js";
import { say, sayAround } from "../../pieces/shared/say.js";

/**
 * Watches for a newer edition; `workers` is where the browser tells of it.
 * @param {ServiceWorkerContainer} workers
 */
export function tellOfNewer(workers) {
  const place = h("div", { role: "status", class: "gc-trouble gc-note", hidden: true });
  document.querySelector(".gc-bar")?.prepend(place);
  // The first that takes over is the edition of this very page.
  let known = Boolean(workers.controller);
  workers.addEventListener("controllerchange", () => {
    if (known) show(place);
    known = true;
  });
}

/** @param {HTMLElement} place */
function show(place) {
  const reload = buttonFor(say("site-reload"), () => location.reload());
  place.replaceChildren(...sayAround("site-newer", { reload }));
  place.hidden = false;
}
