/* The one bar of a lesson that has a room of its own: where one is, find, what is kept, pause, help, and on. */
import { element } from "./element.js";
import { standAbove } from "./line.js";
import { say } from "./say.js";

/**
 * Make the bar of a lesson; `leave` leads to Jupyter.
 * @param {NotebookPanel} panel @param {Jupyter["Widget"]} Widget @param {() => void} leave
 */
export function roomBar(panel, Widget, leave) {
  const lesson = titleOf(panel);
  const name = element("strong", { textContent: lesson });
  const step = element("span", {});
  const where = element("div", { className: "gc-room-where" }, name, step);
  /** @type {RoomScripts | null} */
  let scripts = null;
  /** @type {ReturnType<RoomScripts["PATH"]>} */
  let path = null;
  const find = element("button", { type: "button", className: "gc-room-find", textContent: say("header-find") });
  const ways = element("div", { className: "gc-room-ways" });
  const steps = element("nav", { className: "gc-room-steps", ariaLabel: say("lab-lessons") });
  const out = element("button", { type: "button", className: "gc-room-out", textContent: say("lab-jupyter"), onclick: leave });
  /** @type {HTMLButtonElement} */
  const more = element("button", { type: "button", className: "gc-room-more", textContent: say("lab-more"), onclick: () => unfold(!isOpen()) });
  const body = element("section", { className: "gc gc-room-bar", ariaLabel: say("lab-bar") }, where, ways, more, steps, out);
  const bar = new Widget();
  bar.addClass("gc-room-place");
  bar.node.append(body);
  standAbove(panel, bar, body);
  unfold(false);
  body.addEventListener("focusout", ({ relatedTarget }) => { if (relatedTarget instanceof Node && !body.contains(relatedTarget)) unfold(false); });
  // What every page of the course has stands in this bar, as long as one is in the room.
  new MutationObserver(take).observe(panel.node, { childList: true });

  function isOpen() {
    return more.ariaExpanded === "true";
  }

  /** @param {boolean} open */
  function unfold(open) {
    more.ariaExpanded = String(open);
    body.classList.toggle("gc-open", open);
  }

  /** @param {RoomScripts} scripts */
  function begin({ PATH, FIND }) {
    const cells = panel.content.widgets.map(({ node }) => node);
    path = PATH({ panel: panel.node, cells, place: step, end: panel.content.outerNode });
    if (find.isConnected) return;
    const { dialog, open } = FIND(panel.node);
    find.onclick = open;
    ways.before(find, dialog);
  }

  function take() {
    const found = panel.node.querySelector(":scope > .gc-bar");
    if (!found || bar.isHidden) return;
    ways.replaceChildren(found);
    steps.replaceChildren(...["prev", "next"].flatMap((rel) => neighbour(panel.node.querySelector(`.gc-header a[rel=${rel}]`))));
  }

  return {
    /**
     * Open the lesson's path where one is in the room and its scripts are there, or draw it anew.
     * @param {RoomScripts | null} [came]
     */
    walk(came = scripts) {
      scripts = came;
      if (path) path.draw();
      else if (scripts && !bar.isHidden) begin(scripts);
    },
    title: say("lab-title", { lesson }),
    focus: () => out.focus(),
    /** @param {boolean} shown */
    show(shown) {
      bar.setHidden(!shown);
      panel.toolbar.setHidden(shown);
      if (path) path.open(shown);
      else this.walk();
      if (shown) take();
      else panel.node.append(...ways.childNodes);
    },
  };
}

/**
 * The title that stands first in a lesson's text.
 * @param {NotebookPanel} panel
 */
function titleOf(panel) {
  for (const { type, sharedModel } of panel.content.model.cells) {
    const [, words] = (type === "markdown" && /^# +(.+?) *$/m.exec(sharedModel.getSource())) || [];
    if (words) return words;
  }
  return panel.title.label;
}

/** @param {HTMLAnchorElement | null} link */
function neighbour(link) {
  if (!link) return [];
  const title = (link.lastChild?.textContent ?? "").trim();
  const forward = link.rel === "next";
  const words = forward ? say("lab-next", { title }) : say("lab-previous", { title });
  return [element("a", { href: link.getAttribute("href") ?? "", rel: link.rel, title: words, ariaLabel: words, textContent: forward ? "→" : "←" })];
}
