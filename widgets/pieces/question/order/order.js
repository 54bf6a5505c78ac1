// Things to put in order: by dragging, or with the two buttons beside each.

import { announce } from "../../shared/announce.js";
import { say } from "../../shared/say.js";

const middle = (element) => {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
};

export function order({ list, answer }) {
  const notes = [...answer.querySelectorAll("li")];
  const fitting = notes.map((note) => note.querySelector("strong").textContent);
  const rows = new Map([...list.children].map((line) => [line, line.querySelector(".gc-order-text").textContent]));
  for (const [line, text] of rows) bringToLife(line, text);

  function bringToLife(line, text) {
    const [grip, words, up, down] = line.children;
    grip.addEventListener("pointerdown", (event) => drag(event, line));
    // A finger on the text scrolls the page; a mouse has no need of the handle.
    words.addEventListener("pointerdown", (event) => { if (event.pointerType === "mouse") drag(event, line); });
    mover(up, say("question-order-up", { item: text }), text, () => line.previousElementSibling?.before(line));
    mover(down, say("question-order-down", { item: text }), text, () => line.nextElementSibling?.after(line));
  }

  function mover(button, name, text, move) {
    button.setAttribute("aria-label", name);
    button.addEventListener("click", () => {
      move();
      button.focus();
      moved(text);
    });
  }

  function moved(text) {
    const place = read().indexOf(text) + 1;
    announce(say("question-order-moved", { item: text, place, items: rows.size }));
    list.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function read() {
    return [...list.children].map((line) => rows.get(line));
  }

  function write(texts) {
    const lines = texts.map((text) => [...rows.keys()].find((line) => rows.get(line) === text));
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
    read,
    write,
    response: (given) => given,
    judge(given) {
      const placed = given.filter((text, i) => text === fitting[i]).length;
      const right = placed === given.length;
      const says = right ? null : say("question-placed", { placed, items: given.length });
      return { right, says, notes: right ? notes : [], rest: right ? [] : notes };
    },
  };
}
