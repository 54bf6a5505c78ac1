// Says when a newer edition of the site has come while a page of an older one is open. The page itself stays as it is.

import { h } from "../../pieces/shared/dom.js";

/** Watches for a newer edition; `workers` is where the browser tells of it. */
export function tellOfNewer(workers) {
  const place = h("div", { role: "status", class: "gc-trouble gc-note", hidden: true });
  document.querySelector(".gc-bar")?.prepend(place);
  // The first that takes over is the edition of this very page.
  let known = Boolean(workers.controller);
  workers.addEventListener("controllerchange", () => {
    if (known) say(place);
    known = true;
  });
}

function say(place) {
  place.replaceChildren("This page has a newer edition. What you wrote and did not keep goes when you reload. ",
    h("button", { type: "button", class: "gc-button", onclick: () => location.reload() }, "Reload"));
  place.hidden = false;
}
