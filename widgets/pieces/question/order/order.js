// Things to put in order: by dragging, or with the two buttons beside each.

import { announce } from "../../shared/announce.js";
import { childrenOf, the } from "../../shared/dom.js";
import { say } from "../../shared/say.js";

/** @param {Element} element */
const middle = (element) => {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
};

/** @param {Parts} parts @returns {Answering} */
export function order({ list, answer }) {
  const notes = [...answer.querySelectorAll("li")];
  const fitting = notes.map((note) => the(note, "strong").textContent);
  const rows = new Map([...list.children].map((line) => [line, the(line, ".gc-order-text").textContent]));
  for (const [line, text] of rows) bringToLife(line, text);

  /** @param {Element} line @param {string} text */
  function bringToLife(line, text) {
    /** @type {[HTMLElement, HTMLElement, HTMLButtonElement, HTMLButtonElement]} */
    const [grip, words, up, down] = childrenOf(line);
    grip.addEventListener("pointerdown", (event) => drag(event, line, text));
    // A finger on the text scrolls the page; a mouse has no need of the handle.
    words.addEventListener("pointerdown", (event) => { if (event.pointerType === "mouse") drag(event, line, text); });
    mover(up, say("question-order-up", { item: text }), text, () => line.previousElementSibling?.before(line));
    mover(down, say("question-order-down", { item: text }), text, () => line.nextElementSibling?.after(line));
  }

  /** @param {HTMLElement} button @param {string} name @param {string} text @param {() => void} move */
  function mover(button, name, text, move) {
    button.setAttribute("aria-label", name);
    button.addEventListener("click", () => {
      move();
      button.focus();
      moved(text);
    });
  }

  /** @param {string} text */
  function moved(text) {
    const place = read().indexOf(text) + 1;
    announce(say("question-order-moved", { item: text, place, items: rows.size }));
    list.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function read() {
    return [...list.children].map((line) => rows.get(line));
  }

  /** @param {string[]} texts */
  function write(texts) {
    const lines = texts.flatMap((text) => [...rows.keys()].find((line) => rows.get(line) === text) ?? []);
    const known = texts.length === rows.size && lines.length === rows.size;
    if (known) list.append(...lines);
    return known;
  }

  /** @param {PointerEvent} start @param {Element} line @param {string} text */
  function drag(start, line, text) {
    start.preventDefault();
    const held = /** @type {Element} */ (start.target);
    held.setPointerCapture(start.pointerId);
    line.classList.add("gc-dragged");
    // The neighbours move, and the dragged line stays in the page: taken out, it would lose the pointer.
    /** @type {(event: any) => void} */
    const follow = ({ clientY }) => {
      const { previousElementSibling: above, nextElementSibling: below } = line;
      if (below && clientY > middle(below)) line.before(below);
      else if (above && clientY < middle(above)) line.after(above);
    };
    const drop = () => {
      held.removeEventListener("pointermove", follow);
      line.classList.remove("gc-dragged");
      moved(text);
    };
    held.addEventListener("pointermove", follow);
    held.addEventListener("lostpointercapture", drop, { once: true });
  }

  return {
    read,
    write,
    /** @type {(given: string[]) => string[]} */
    response: (given) => given,
    /** @param {string[]} given */
    judge(given) {
      const placed = given.filter((text, i) => text === fitting[i]).length;
      const right = placed === given.length;
      const says = right ? null : say("question-placed", { placed, items: given.length });
      return { right, says, notes: right ? notes : [], rest: right ? [] : notes };
    },
  };
}
