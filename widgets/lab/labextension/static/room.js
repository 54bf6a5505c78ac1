/* A room of its own for a lesson: Jupyter's menus, side bars, tools and file name are out of sight, and one bar stands
 * above the lesson. Whoever opens the course with its own command begins there; one click leads to Jupyter, and back.
 */
import { addButton } from "./code.js";
import { roomBar } from "./bar.js";
import { say } from "./say.js";
import { titleOfPage } from "./title.js";

/**
 * Make the room of this page; it is there wherever the lesson in sight has been `furnish`ed.
 * @param {JupyterApp} app @param {Jupyter} jupyter
 */
export function roomOf(app, { PageConfig, Widget }) {
  const { shell } = app;
  // Other people of a hub, and other courses, have other places under one address.
  const kept = `good-cry room ${PageConfig.getBaseUrl()}`;
  const bars = new Map();
  const title = titleOfPage();
  let wished = (sessionStorage.getItem(kept) ?? PageConfig.getOption("goodCryRoom")) === "yes";
  let inside = false;
  // Before anything is open, the address says what will be; and what only opens may be a lesson.
  /** @type {Set<NotebookPanel>} */
  const opening = new Set();
  if (wished && isNotebook()) {
    document.body.classList.add("gc-room", "gc-room-empty");
    void app.restored.then(draw);
  }
  shell.currentChanged.connect(draw);
  goBack(shell, bars);
  if (!shell.mode) {
    // Notebook 7 shows its top anew once it has read its settings.
    new MutationObserver(() => { if (inside && !shell.top.isHidden) shell.collapseTop(); })
      .observe(shell.top.node, { attributeFilter: ["class"] });
  }

  function draw() {
    const panel = shell.currentWidget;
    const bar = panel ? bars.get(panel) : undefined;
    // Until Jupyter has made a notebook that opens the current one, none is, and the address may name none either.
    const lesson = panel ? bar ?? opening.has(panel) : opening.size || bars.size || isNotebook();
    const now = wished && Boolean(lesson);
    document.body.classList.toggle("gc-room", now);
    document.body.classList.toggle("gc-room-empty", now && !(panel ? bar : bars.size));
    if (now !== inside) {
      inside = now;
      if (shell.mode) showLab(shell, !now);
      else showNotebook(shell, !now);
    }
    title.set(now && bar ? bar.title : null);
  }

  /** @param {boolean} choice */
  function choose(choice) {
    wished = choice;
    sessionStorage.setItem(kept, choice ? "yes" : "no");
    for (const bar of bars.values()) bar.show(wished);
    draw();
  }

  return {
    /** Whether the page opens in it. */
    isWished: wished,
    /**
     * Hear whether a notebook is still `opening`, or turned out to be no lesson.
     * @param {NotebookPanel} panel @param {boolean} isOpening
     */
    expect(panel, isOpening) {
      if (isOpening) opening.add(panel);
      else opening.delete(panel);
      draw();
    },
    /**
     * Give a lesson its bar, and the way there; gives the bar.
     * @param {NotebookPanel} panel @param {(shown: boolean) => void} showCode
     */
    furnish(panel, showCode) {
      const back = addButton(panel, Widget, say("lab-room"), () => {
        showCode(false);
        choose(true);
        bar.focus();
      });
      const bar = roomBar(panel, Widget, () => {
        choose(false);
        focusSoon(back);
      });
      bars.set(panel, bar);
      opening.delete(panel);
      panel.disposed.connect(() => bars.delete(panel));
      bar.show(wished);
      draw();
      return bar;
    },
  };
}

/** Whether a lesson stands alone on the page. */
export function isInRoom() {
  return document.body.classList.contains("gc-room");
}

/**
 * The browser's way back leads to the lesson before, too, as long as it is open; a step of a lesson is found by its path.
 * @param {Shell} shell @param {Map<NotebookPanel, LessonBar>} bars
 */
function goBack(shell, bars) {
  let isBack = false;
  addEventListener("popstate", ({ state }) => {
    const panel = [...bars.keys()].find(({ node }) => state?.gcLesson === node.dataset.gcLesson);
    if (!panel || panel === shell.currentWidget) return;
    isBack = true;
    shell.activateById(panel.id);
  });
  // Jupyter puts an address of its own after the one to which one went back, and knows no steps.
  shell.currentPathChanged?.connect(() => queueMicrotask(() => {
    if (isBack) history.back();
    else if (shell.currentWidget) bars.get(shell.currentWidget)?.walk();
    isBack = false;
  }));
}

/**
 * Jupyter lays its toolbar out in its own time.
 * @param {HTMLElement} button @param {number} [frames]
 */
function focusSoon(button, frames = 60) {
  button.focus();
  if (document.activeElement !== button && frames) requestAnimationFrame(() => focusSoon(button, frames - 1));
}

function isNotebook() {
  return location.pathname.endsWith(".ipynb");
}

/**
 * JupyterLab, by what it offers itself; what is shown or not is kept with its workspace.
 * @param {Shell} shell @param {boolean} shown
 */
function showLab(shell, shown) {
  if (!shown) shell.mode = "single-document";
  if (shell.mode === "single-document" && shell.isTopInSimpleModeVisible() !== shown) shell.toggleTopInSimpleModeVisibility();
  for (const side of ["left", "right"]) {
    if (shell.isSideTabBarVisible(side) !== shown) shell.toggleSideTabBarVisibility(side);
  }
  for (const part of shell.children()) if (part.id === "jp-menu-panel") part.setHidden(!shown);
  if (shown) return;
  shell.collapseLeft();
  shell.collapseRight();
}

/** @param {Shell} shell @param {boolean} shown */
function showNotebook(shell, shown) {
  if (shown) shell.expandTop();
  else shell.collapseTop();
  shell.menu.setHidden(!shown);
}
