// From a broad word for what one feels to a finer one. One may choose several, or none.

import { announce } from "../shared/announce.js";
import { h, freshId } from "../shared/dom.js";
import { heading } from "../shared/heading.js";
import { keeping } from "../shared/keeping.js";
import { piece } from "../shared/root.js";

function build({ title, intro, feeling: feelings }, memory) {
  const id = freshId("naming");
  const chosen = new Map();
  const status = h("div", { class: "gc-status" });
  const clear = h("button", { type: "button", class: "gc-button", onclick: () => { chosen.clear(); changed("Everything is taken back."); } }, "Skip and clear");

  function word(button, one, path) {
    button.addEventListener("click", () => {
      if (chosen.has(one)) chosen.delete(one);
      else chosen.set(one, path);
      changed(chosen.has(one) ? `${path}. ${one.says}` : `${path}: taken back.`);
    });
    return { button, one, path };
  }

  const words = [];
  const groups = feelings.map((feeling) => {
    const make = (one, path) => {
      const made = word(h("button", { type: "button", class: "gc-button", "aria-pressed": "false" }, one.name), one, path);
      words.push(made);
      return made.button;
    };
    return h("details", { class: "gc-feeling" },
      h("summary", {}, h("strong", {}, feeling.name), ` ${feeling.says}`),
      h("div", { class: "gc-actions" }, make(feeling, feeling.name),
        feeling.finer.map((finer) => make(finer, `${feeling.name}, more exactly: ${finer.name.toLowerCase()}`))));
  });

  const kept = keeping(memory, {
    read: () => Object.fromEntries([...chosen].map(([one, path]) => [path, one.says])),
    write: (paths) => {
      chosen.clear();
      for (const { one, path } of words) if (path in paths) chosen.set(one, path);
      draw();
    },
  });

  function changed(sentence) {
    draw();
    announce(sentence);
    kept.changed();
  }

  function draw() {
    for (const { button, one } of words) button.setAttribute("aria-pressed", String(chosen.has(one)));
    status.replaceChildren(...(chosen.size
      ? [h("div", { class: "gc-said" }, [...chosen].map(([one, path]) => h("p", {}, h("strong", {}, `${path}. `), one.says)))]
      : []));
  }

  return h("section", { class: "gc-activity", "aria-labelledby": id },
    h("p", { class: "gc-kicker" }, "For yourself"), heading({ id, class: "gc-asks" }, title), h("p", {}, intro),
    groups, status, h("div", { class: "gc-actions" }, clear), kept.body);
}

export default piece(build);
