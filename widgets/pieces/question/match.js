// Things that belong together.

import { h } from "../shared/dom.js";
import { shuffled } from "../shared/shuffle.js";

export function match(question) {
  const possible = shuffled([...question.pairs.map((pair) => pair.fits), ...question.others], question.id);
  const selects = question.pairs.map(() =>
    h("select", {}, h("option", { value: "" }, "Choose …"), possible.map((text) => h("option", { value: text }, text))));
  const rows = question.pairs.map((pair, i) =>
    h("label", { class: "gc-match" }, h("span", {}, pair.text), selects[i], whole(selects[i])));

  function write(chosen) {
    const known = question.pairs.every((pair) => possible.includes(chosen[pair.text]));
    if (known) question.pairs.forEach((pair, i) => { selects[i].value = chosen[pair.text]; });
    return known;
  }

  return {
    body: h("div", { class: "gc-options" }, rows),
    check: "Check",
    empty: "Choose something for each line, then check.",
    read() {
      const given = selects.map((select) => select.value);
      return given.includes("") ? null : given;
    },
    response: (given) => Object.fromEntries(question.pairs.map((pair, i) => [pair.text, given[i]])),
    write,
    judge(given) {
      const fits = question.pairs.map((pair, i) => pair.fits === given[i]);
      const found = fits.filter(Boolean).length;
      const right = found === fits.length;
      const about = (pair) => ({ about: `${pair.text} – ${pair.fits}.`, why: pair.why, fits: true });
      return {
        right,
        say: right ? null : `${found || "None"} of these ${fits.length} pairs ${found < 2 ? "fits" : "fit"} together.`,
        notes: question.pairs.filter((_, i) => fits[i]).map(about),
        rest: question.pairs.filter((_, i) => !fits[i]).map(about),
      };
    },
  };
}

const ROOM_FOR_ARROW = 40;

/** What is chosen, in full, where the closed list is too narrow for it. A screen reader says it anyhow. */
function whole(select) {
  const line = h("span", { class: "gc-chosen", "aria-hidden": "true" });
  const pen = document.createElement("canvas").getContext("2d");
  const look = () => {
    pen.font = getComputedStyle(select).font;
    line.textContent = pen.measureText(select.value).width > select.clientWidth - ROOM_FOR_ARROW ? select.value : "";
  };
  select.addEventListener("change", look);
  new ResizeObserver(look).observe(select);
  return line;
}
