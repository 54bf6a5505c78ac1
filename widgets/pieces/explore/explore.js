// A drawing whose parts explain themselves: by pointing at them, or with the buttons below.

import { announce } from "../shared/announce.js";
import { h, freshId } from "../shared/dom.js";
import { heading } from "../shared/heading.js";
import { picture } from "../shared/picture.js";
import { piece } from "../shared/root.js";

function build({ title, intro, svg, part: parts }) {
  const id = freshId("explore");
  const drawing = picture(svg, "gc-drawing gc-explored");
  const status = h("p", { class: "gc-status gc-said" }, "Choose a part.");
  const buttons = parts.map((part) =>
    h("button", { type: "button", class: "gc-button", "aria-pressed": "false", onclick: () => show(part) }, part.name));

  function show(chosen) {
    parts.forEach((part, i) => {
      buttons[i].setAttribute("aria-pressed", String(part === chosen));
      for (const drawn of drawing.querySelectorAll(`[data-part="${part.id}"]`)) drawn.classList.toggle("gc-lit", part === chosen);
    });
    drawing.classList.add("gc-has-lit");
    status.replaceChildren(h("strong", {}, `${chosen.name}. `), chosen.says);
    announce(`${chosen.name}. ${chosen.says.match(/^.*?[.?](?= |$)/)[0]}`);
  }

  drawing.addEventListener("click", (event) => {
    const drawn = event.target.closest("[data-part]");
    const chosen = parts.find((part) => part.id === drawn?.dataset.part);
    if (chosen) show(chosen);
  });

  return h("figure", { class: "gc-activity", "aria-labelledby": id },
    heading({ id, class: "gc-asks" }, title), h("p", {}, intro), drawing,
    h("div", { class: "gc-actions" }, buttons), status);
}

export default piece(build);
