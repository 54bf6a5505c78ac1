// A claim card: what the article says and who says it, a guess, and what was found.

import { h, freshId } from "../shared/dom.js";
import { heading, legend, subheading } from "../shared/heading.js";
import { piece } from "../shared/root.js";
import { sources } from "../shared/source.js";

function build(claim, memory) {
  const title = freshId("claim");
  const status = h("div", { class: "gc-status" });
  const found = h("div", { class: "gc-evidence" });
  const guess = claim.grade.id === "-" ? null : guessing(claim);
  const button = h("button", { type: "button", class: "gc-button gc-main", onclick: reveal }, "Show what was found");
  guess?.body.addEventListener("input", keep);

  function reveal() {
    open();
    keep();
    // The button that was pressed is gone: one reads on from the grade, which is heard first and once.
    status.querySelector("h4").focus({ preventScroll: true });
  }

  function open() {
    button.hidden = true;
    status.replaceChildren(gradeOf(claim, guess?.read()));
    found.replaceChildren(...evidence(claim));
  }

  function keep() {
    memory.state({ guess: guess?.read() ?? null, open: button.hidden });
  }

  memory.recall(({ state }) => {
    guess?.write(state?.guess);
    if (state?.open) open();
  });

  return h("article", { class: "gc-claim", "aria-labelledby": title },
    h("blockquote", {}, heading({ id: title }, h("span", { class: "gc-kicker" }, `Claim ${claim.number}`), " ", claim.says)),
    h("p", { class: "gc-note" }, `${claim.speaker}. Retold in our words.`),
    guess?.body, button, status, found);
}

function guessing({ grades, says }) {
  const name = freshId("grade");
  const inputs = grades.map((grade) => h("input", { type: "radio", name, value: grade.id }));
  const body = h("fieldset", { class: "gc-grades" },
    legend("How well is it supported? Guess first, if you like.", says),
    grades.map((grade, i) =>
      h("label", {}, inputs[i], h("b", {}, grade.id), h("span", {}, grade.name))));
  return {
    body,
    read: () => inputs.find((input) => input.checked)?.value,
    write: (grade) => { for (const input of inputs) input.checked = input.value === grade; },
  };
}

function gradeOf({ grade, letters, graded, axes, verdict }, guess) {
  const same = letters.length === 1 ? "this grade too" : "one of the two";
  const guessed = guess && (letters.includes(guess) ? ` You guessed ${same}.` : ` You guessed ${guess}.`);
  return h("div", { class: "gc-grade" },
    h("b", { "aria-hidden": "true" }, grade.id === "-" ? "–" : letters.join("\u2009·\u2009")),
    h("div", {},
      subheading({ tabindex: "-1" }, h("strong", {}, `${graded}. `), `${capital(verdict)}.${guessed ?? ""}`),
      letters.length === 1 ? h("small", {}, grade.means) : null, axes.map((said) => h("small", {}, ` ${said}`))));
}

function evidence(claim) {
  return [
    subheading({ class: "gc-what" }, "What was found"), h("p", {}, claim.found),
    subheading({ class: "gc-what" }, "What nobody has tested"), h("p", {}, claim.not_tested),
    ...(claim.would_change ? [subheading({ class: "gc-what" }, "What would change this letter"), h("p", {}, claim.would_change)] : []),
    ...(claim.references.length ? [sources(claim.references)] : []),
  ];
}

function capital(text) {
  return text[0].toUpperCase() + text.slice(1);
}

export default piece(build);
