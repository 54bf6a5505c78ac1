/* A room of its own for a lesson: Jupyter's menus, side bars, tools and file name are out of sight, and one bar stands
 * above the lesson. Whoever opens the course with its own command begins there; one click leads to Jupyter, and back.
 */
import { addButton } from "./code.js";
import { roomBar } from "./bar.js";
import { say } from "./say.js";
import { titleOfPage } from "./title.js";

const CHOICE = "good-cry room";

/** Make the room of this page; it is there wherever the lesson in sight has been `furnish`ed. */
export function roomOf(app, { PageConfig, Widget }) {
  const { shell } = app;
  const bars = new Map();
  const title = titleOfPage();
  let wished = (sessionStorage.getItem(CHOICE) ?? PageConfig.getOption("goodCryRoom")) === "yes";
  let inside = false;
  if (wished) void app.restored.then(draw);
  shell.currentChanged.connect(draw);

  function draw() {
    const bar = bars.get(shell.currentWidget);
    // Before anything is open, the address says what will be.
    const lesson = shell.currentWidget ? bar : location.pathname.endsWith(".ipynb");
    const now = wished && Boolean(lesson);
    if (now !== inside) {
      inside = now;
      document.body.classList.toggle("gc-room", now);
      if (shell.mode) showLab(shell, !now);
      else showNotebook(shell, !now);
    }
    title.set(now && bar ? bar.title : null);
  }

  function choose(choice) {
    wished = choice;
    sessionStorage.setItem(CHOICE, choice ? "yes" : "no");
    for (const bar of bars.values()) bar.show(wished);
    draw();
  }

  return {
    /** Give a lesson its bar, and the way there; gives the bar. */
    furnish(panel, showCode) {
      const back = addButton(panel, Widget, say("lab-room"), () => {
        showCode(false);
        choose(true);
        bar.focus();
      });
      const bar = roomBar(panel, Widget, () => {
        choose(false);
        // Jupyter lays its toolbar out in its own time.
        requestAnimationFrame(() => back.focus());
      });
      bars.set(panel, bar);
      panel.disposed.connect(() => bars.delete(panel));
      bar.show(wished);
      draw();
      return bar;
    },
  };
}

/** JupyterLab, by what it offers itself; what is shown or not is kept with its workspace. */
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

function showNotebook(shell, shown) {
  if (shown) shell.expandTop();
  else shell.collapseTop();
  shell.menu.setHidden(!shown);
}
