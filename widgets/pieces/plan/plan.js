// Lines to fill in for oneself, to print, to copy, or to keep.

import { announce } from "../shared/announce.js";
import { buttonFor, the } from "../shared/dom.js";
import { keeping } from "../shared/keeping.js";
import { partsOf } from "../shared/markup.js";
import { printPage } from "../shared/print.js";
import { enhanced } from "../shared/root.js";
import { say } from "../shared/say.js";

/** @param {HTMLElement} root @param {Handed.Anything} _data @param {Memory} memory */
function enhance(root, _data, memory) {
  const parts = partsOf(root);
  const { status } = parts;
  const title = the(root, "h3").textContent;
  const boxes = [...root.querySelectorAll("textarea")];
  const asks = boxes.map((box) => box.parentElement?.querySelector("label")?.textContent ?? "");
  /** @type {() => [asks: string, words: string][]} */
  const filled = () => asks.flatMap((asked, i) => { const words = boxes[i].value.trim(); return words ? [[asked, words]] : []; });
  // Lines that were kept under words which the course has changed since.
  /** @type {Record<string, string>} */
  let older = {};
  const kept = keeping(memory, {
    read: () => ({ ...older, ...Object.fromEntries(asks.map((asked, i) => [asked, boxes[i].value])) }),
    write: (words) => {
      older = { ...words };
      asks.forEach((asked, i) => {
        boxes[i].value = words[asked] ?? "";
        delete older[asked];
      });
    },
  }, parts.keeping);
  for (const box of boxes) box.addEventListener("input", kept.changed);
  parts.print.addEventListener("click", print);
  parts.copy.addEventListener("click", copy);
  parts.clear.addEventListener("click", clear);

  function print() {
    if (!filled().length) return tell(say("plan-nothing"));
    tell(printPage(title, filled()) ? say("activity-printing") : say("activity-no-print"));
  }

  async function copy() {
    if (!filled().length) return tell(say("plan-nothing"));
    const text = filled().map(([asked, words]) => `${asked}\n${words}`).join("\n\n");
    await navigator.clipboard.writeText(`${title}\n\n${text}\n`).then(
      () => tell(say("plan-copied")),
      () => tell(say("plan-not-copied")));
  }

  function clear() {
    const written = boxes.map((box) => box.value);
    fill(() => "");
    tell(say("activity-skipped"));
    if (written.some(Boolean)) status.append(" ", bringBack(written));
  }

  /** @param {string[]} written */
  function bringBack(written) {
    return buttonFor(say("plan-bring-back"), () => {
      fill((i) => written[i]);
      tell(say("plan-back"));
    });
  }

  /** @param {(i: number) => string} words */
  function fill(words) {
    boxes.forEach((box, i) => { box.value = words(i); });
    kept.changed();
  }

  /** @param {string} sentence */
  function tell(sentence) {
    status.textContent = sentence;
    announce(sentence);
  }
}

export default enhanced(enhance);
