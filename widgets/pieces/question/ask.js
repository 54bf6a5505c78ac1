// A question: native controls, any number of tries, and an answer that explains.

import { h } from "../shared/dom.js";
import { heading } from "../shared/heading.js";
import { dayOf } from "../shared/memory.js";
import { order } from "./order.js";
import { match } from "./match.js";
import { estimate } from "./estimate.js";
import { story } from "./story.js";
import { words } from "./words.js";
import { confidence } from "./confidence.js";
import { feedback } from "./feedback.js";
import { hints } from "./hints.js";

const KINDS = { order, match, estimate, case: story, words };

/** Makes the node of a question; `title` makes its heading, as high as the place asks for. */
export function askQuestion(question, memory, title = heading) {
  const answer = KINDS[question.kind](question, memory);
  const legend = h("legend", {}, h("span", { class: "gc-kicker" }, kicker(question)), " ",
    title({}, question.asks));
  const frame = h("fieldset", { class: "gc-question", "data-kind": question.kind }, legend, answer.body);
  if (!answer.check) return frame;

  const sure = question.confidence ? confidence(question.asks) : null;
  const said = feedback(question);
  const clues = hints(question.hints);
  const check = h("button", { type: "button", class: "gc-button gc-main", onclick: look }, answer.check);
  frame.append(
    ...(sure ? [sure.body] : []),
    clues.body,
    h("div", { class: "gc-actions" }, check, ...clues.buttons),
    said.body,
  );
  answer.body.addEventListener("input", said.clear);

  function look() {
    const given = answer.read();
    if (given === null) return said.ask(answer.empty);
    const judged = answer.judge(given);
    const sureness = sure?.read() ?? null;
    said.show(judged, sureness);
    if (answer.response) memory.attempt({ response: answer.response(given), right: judged.right, sureness });
  }

  memory.recall(({ attempt }) => {
    if (!attempt || !answer.response) return;
    const day = `You answered this on ${dayOf(attempt.at)}.`;
    if (!answer.write(attempt.response)) return said.ask(`${day} Its words have changed since then.`);
    sure?.write(attempt.sureness);
    said.show(answer.judge(answer.read()), attempt.sureness, day);
  });
  return frame;
}

function kicker(question) {
  if (question.kind === "case") return "A case";
  if (question.kind === "words") return "In your own words";
  return question.moment === "before" ? "A guess first" : "Question";
}
