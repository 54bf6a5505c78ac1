// A claim card: what the article says and who says it, a guess, and what was found.

import { h, freshId } from "../shared/dom.js";
import { piece } from "../shared/root.js";
import { sources } from "../shared/source.js";

function build(claim, memory) {
  const title = freshId("claim");
  const says = freshId("says");
  const status = h("div", { role: "status" });
  const found = h("div", { class: "gc-evidence", tabindex: "-1" });
  const guess = claim.grade.id === "-" ? null : guessing(claim.grades);
  const button = h("button", { type: "button", class: "gc-button gc-main", onclick: reveal }, "Show what was found");
  guess?.body.addEventListener("input", keep);

  function reveal() {
    open();
    keep();
    found.focus({ preventScroll: true });
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

  return h("article", { class: "gc-claim", "aria-labelledby": `${title} ${says}` },
    h("p", { class: "gc-kicker", id: title }, `Claim ${claim.number}`),
    h("blockquote", { id: says }, claim.says),
    h("p", { class: "gc-note" }, `${claim.speaker}. Retold in our words.`),
    guess?.body, button, status, found);
}

function guessing(grades) {
  const name = freshId("grade");
  const inputs = grades.map((grade) => h("input", { type: "radio", name, value: grade.id }));
  const body = h("fieldset", { class: "gc-grades" },
    h("legend", {}, "How well is it supported? Guess first, if you like."),
    grades.map((grade, i) =>
      h("label", {}, inputs[i], h("b", {}, grade.id), h("span", {}, grade.name))));
  return {
    body,
    read: () => inputs.find((input) => input.checked)?.value,
    write: (grade) => { for (const input of inputs) input.checked = input.value === grade; },
  };
}

function gradeOf({ grade, verdict }, guess) {
  const guessed = guess && (guess === grade.id ? " You guessed this grade too." : ` You guessed ${guess}.`);
  return h("p", { class: "gc-grade" },
    h("b", { "aria-hidden": "true" }, grade.id === "-" ? "–" : grade.id),
    h("span", {}, h("strong", {}, `${grade.id === "-" ? "" : `Grade ${grade.id}: `}${grade.name}. `),
      `${capital(verdict)}.${guessed ?? ""}`, h("small", {}, ` ${grade.means}`)));
}

function evidence(claim) {
  return [
    h("p", { class: "gc-what" }, "What was found"), h("p", {}, claim.found),
    h("p", { class: "gc-what" }, "What nobody has tested"), h("p", {}, claim.not_tested),
    ...(claim.references.length ? [sources(claim.references)] : []),
  ];
}

function capital(text) {
  return text[0].toUpperCase() + text.slice(1);
}

export default piece(build);
