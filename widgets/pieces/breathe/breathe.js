// A breath to follow, in a pattern that one chooses. It can be stopped at any time.

import { breather } from "../shared/breath.js";
import { h, freshId } from "../shared/dom.js";
import { heading } from "../shared/heading.js";
import { piece } from "../shared/root.js";

function build({ title, intro, pattern: patterns }) {
  const id = freshId("breathe");
  const breath = breather();
  const radios = patterns.map(() => h("input", { type: "radio", name: id, onchange: halt }));
  radios[0].checked = true;
  const button = h("button", { type: "button", class: "gc-button gc-main", onclick: toggle }, "Begin");
  const stage = h("div", { class: "gc-pause", hidden: true }, breath.body);

  function toggle() {
    if (!stage.hidden) return halt();
    stage.hidden = false;
    button.textContent = "Stop";
    breath.start(patterns[radios.findIndex((radio) => radio.checked)].steps);
  }

  function halt() {
    breath.stop();
    stage.hidden = true;
    button.textContent = "Begin";
  }

  const seconds = ({ steps }) => steps.map((step) => `${step.word.toLowerCase()} ${step.seconds} s`).join(", ");
  return h("section", { class: "gc-activity", "aria-labelledby": id },
    h("p", { class: "gc-kicker" }, "If you like"), heading({ id, class: "gc-asks" }, title), h("p", {}, intro),
    h("fieldset", { class: "gc-options" }, h("legend", { class: "gc-unseen" }, "Which breath"),
      patterns.map((pattern, i) => h("label", { class: "gc-option" }, radios[i],
        h("span", {}, h("strong", {}, pattern.name), ` (${seconds(pattern)}). `, pattern.says)))),
    h("div", { class: "gc-actions" }, button), stage);
}

export default piece(build);
