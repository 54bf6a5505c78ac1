// A breath to follow, in a pattern that one chooses. It can be stopped at any time.

import { breather } from "../shared/breath.js";
import { partsOf } from "../shared/markup.js";
import { enhanced } from "../shared/root.js";
import { say } from "../shared/say.js";

/** @param {HTMLElement} root @param {Handed.Breathe} data */
function enhance(root, { steps }) {
  const { button, stage } = partsOf(root);
  const radios = [...root.querySelectorAll("input")];
  const breath = breather();
  stage.append(breath.body);
  button.addEventListener("click", toggle);
  for (const radio of radios) radio.addEventListener("change", halt);

  function toggle() {
    if (!stage.hidden) return halt();
    stage.hidden = false;
    button.textContent = say("breathe-stop");
    breath.start(steps[radios.findIndex((radio) => radio.checked)]);
  }

  function halt() {
    breath.stop();
    stage.hidden = true;
    button.textContent = say("breathe-begin");
  }
}

export default enhanced(enhance);
