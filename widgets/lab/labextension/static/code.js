/* A lesson hides its code; a switch in its toolbar shows it. */
import { element } from "./element.js";
import { say } from "./say.js";

/**
 * Add the switch "Show code", and give the function that sets it; `hidden` hears of each time. lesson.css does the hiding.
 * @param {NotebookPanel} panel @param {Pick<Jupyter, "Widget">} jupyter @param {() => void} [hidden]
 * @returns {(shown: boolean) => void}
 */
export function addCodeSwitch(panel, { Widget }, hidden = () => {}) {
  /** @type {HTMLButtonElement} */
  const button = addButton(panel, Widget, say("lab-show-code"), () => show(button.getAttribute("aria-pressed") === "false"));
  /** @type {(shown: boolean) => void} */
  const show = (shown) => {
    panel.node.classList.toggle("gc-show-code", shown);
    button.setAttribute("aria-pressed", String(shown));
    if (shown) unfold(panel);
    else hidden();
  };
  button.setAttribute("aria-pressed", "false");
  return show;
}

/**
 * Add a button of the lesson's own to its toolbar.
 * @param {NotebookPanel} panel @param {Jupyter["Widget"]} Widget @param {string} words @param {() => void} act
 */
export function addButton(panel, Widget, words, act) {
  const button = element("button", { type: "button", className: "gc-tool", textContent: words, onclick: act });

  // JupyterLab's toolbar lets Tab reach only one of its items, which may be one that is not shown.
  const reachable = new MutationObserver(() => { if (button.tabIndex !== 0) button.tabIndex = 0; });
  reachable.observe(button, { attributeFilter: ["tabindex"] });

  const item = new Widget();
  item.node.append(button);
  // First, so that a narrow window does not move it into the toolbar's overflow menu.
  panel.toolbar.insertItem(0, `good-cry-${words}`, item);
  return button;
}

// A lesson's cells may be folded in the file ("source_hidden", for other readers of it), which
// would leave a grey bar in place of the code. Unfolded is the view, and not the file.
/** @param {NotebookPanel} panel */
function unfold(panel) {
  for (const cell of panel.content.widgets) {
    if (cell.model.type !== "code") continue;
    cell.syncCollapse = false;
    cell.inputHidden = false;
  }
}
