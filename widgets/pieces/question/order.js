// Things to put in order: by dragging, or with the two buttons beside each.

import { announce } from "../shared/announce.js";
import { h } from "../shared/dom.js";
import { shuffled } from "../shared/shuffle.js";

const middle = (element) => {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
};

export function order(question) {
  const rows = new Map(shuffled(question.items, question.id).map((item) => [row(item), item]));
  const list = h("ol", { class: "gc-order" }, ...rows.keys());

  function row(item) {
    // A finger on the text scrolls the page; a mouse has no need of the handle.
    const byMouse = (event) => { if (event.pointerType === "mouse") drag(event, line); };
    const line = h("li", {},
      h("span", { class: "gc-grip", "aria-hidden": "true", onpointerdown: (event) => drag(event, line) }, "⠿"),
      h("span", { class: "gc-order-text", onpointerdown: byMouse }, item.text),
      mover("up", item, () => line.previousElementSibling?.before(line)),
      mover("down", item, () => line.nextElementSibling?.after(line)));
    return line;
  }

  function mover(way, item, move) {
    const button = h("button", { type: "button", class: "gc-button gc-small", "aria-label": `Move ${way}: ${item.text}`,
      onclick: () => {
        move();
        button.focus();
        moved(item);
      } }, way === "up" ? "↑" : "↓");
    return button;
  }

  function moved(item) {
    const place = [...list.children].findIndex((line) => rows.get(line) === item) + 1;
    announce(`${item.text}: now ${place} of ${rows.size}.`);
    list.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function write(texts) {
    const lines = texts.map((text) => [...rows.keys()].find((line) => rows.get(line).text === text));
    const known = lines.length === rows.size && !lines.includes(undefined);
    if (known) list.append(...lines);
    return known;
  }

  function drag(start, line) {
    start.preventDefault();
    start.target.setPointerCapture(start.pointerId);
    line.classList.add("gc-dragged");
    // The neighbours move, and the dragged line stays in the page: taken out, it would lose the pointer.
    const follow = ({ clientY }) => {
      const { previousElementSibling: above, nextElementSibling: below } = line;
      if (below && clientY > middle(below)) line.before(below);
      else if (above && clientY < middle(above)) line.after(above);
    };
    const drop = () => {
      start.target.removeEventListener("pointermove", follow);
      line.classList.remove("gc-dragged");
      moved(rows.get(line));
    };
    start.target.addEventListener("pointermove", follow);
    start.target.addEventListener("lostpointercapture", drop, { once: true });
  }

  return {
    body: h("div", {}, h("p", { class: "gc-note" }, "Drag, or use the arrows."), list),
    check: "Check",
    read: () => [...list.children].map((line) => rows.get(line)),
    response: (given) => given.map((item) => item.text),
    write,
    judge(given) {
      const placed = given.filter((item, i) => item === question.items[i]).length;
      const right = placed === given.length;
      const say = right ? null : `${placed} of ${given.length} ${placed === 1 ? "stands" : "stand"} in the place that fits.`;
      const about = (item) => ({ about: item.text, why: item.why, fits: true });
      return { right, say, notes: right ? given.map(about) : [], rest: right ? [] : question.items.map(about) };
    },
  };
}
