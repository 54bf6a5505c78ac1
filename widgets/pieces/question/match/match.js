// Things that belong together.

import { h, the, childrenOf } from "../../shared/dom.js";
import { take } from "../../shared/markup.js";
import { say } from "../../shared/say.js";

/** @param {Parts} parts @returns {Answering} */
export function match({ body, possible: list, answer }) {
  const possible = [...take(list).querySelectorAll("li")].map((item) => item.textContent);
  const pairs = [...body.querySelectorAll("label")].map((row, i) => {
    /** @type {[HTMLElement, HTMLSelectElement, HTMLElement]} */
    const [text, select, chosen] = childrenOf(row);
    const note = answer.querySelectorAll("li")[i];
    select.append(...possible.map((one) => h("option", { value: one }, one)));
    showWhole(select, chosen);
    return { text: text.textContent, select, note, fits: the(note, "span").textContent };
  });

  function read() {
    const given = pairs.map(({ select }) => select.value);
    return given.includes("") ? null : given;
  }

  /** @param {Record<string, string>} chosen */
  function write(chosen) {
    const known = pairs.every(({ text }) => possible.includes(chosen[text]));
    if (known) for (const { text, select } of pairs) select.value = chosen[text];
    return known;
  }

  return {
    empty: say("question-empty-match"),
    read,
    /** @type {(given: string[]) => Record<string, string>} */
    response: (given) => Object.fromEntries(pairs.map(({ text }, i) => [text, given[i]])),
    write,
    /** @param {string[]} given */
    judge(given) {
      const fits = pairs.map((pair, i) => pair.fits === given[i]);
      const found = fits.filter(Boolean).length;
      const right = found === fits.length;
      /** @type {(fitting: boolean) => HTMLElement[]} */
      const of = (fitting) => pairs.filter((_, i) => fits[i] === fitting).map(({ note }) => note);
      const says = right ? null : say("question-pairs", { found, pairs: fits.length });
      return { right, says, notes: of(true), rest: of(false) };
    },
  };
}

const ROOM_FOR_ARROW = 40;

/**
 * What is chosen, in full, where the closed list is too narrow for it. A screen reader says it anyhow.
 * @param {HTMLSelectElement} select @param {HTMLElement} line
 */
function showWhole(select, line) {
  const pen = document.createElement("canvas").getContext("2d");
  const look = () => {
    if (!pen) return;
    pen.font = getComputedStyle(select).font;
    line.textContent = pen.measureText(select.value).width > select.clientWidth - ROOM_FOR_ARROW ? select.value : "";
  };
  select.addEventListener("change", look);
  new ResizeObserver(look).observe(select);
}
