/* Keys, clicks and links inside a lesson do what they do on any page. */

/** Keep keys and double clicks from JupyterLab: there an arrow changes the cell, a bare letter adds or removes one,
 * and a double click turns a paragraph into its source.
 *
 * In a widget always; in the rest of the lesson as long as the code is hidden, since whoever reads would
 * not see what a key did. Only shortcuts with Ctrl or Cmd go on, such as the one for saving; but not to
 * run the cell, which would put its widget back to the start.
 * @param {NotebookPanel} panel
 */
export function keepInside(panel) {
  /** @type {(event: KeyboardEvent) => boolean} */
  const passes = (event) => (event.ctrlKey || event.metaKey) && event.key !== "Enter";
  // On the way up, when the widget itself has seen the key, and before the notebook does.
  panel.content.outerNode.addEventListener("keydown", (event) => {
    if (event.target.closest?.(".jp-OutputArea, .gc-places") && !passes(event)) event.stopPropagation();
  });
  panel.node.addEventListener("keydown", (event) => {
    const writing = event.target.closest?.(".jp-Editor, .jp-Toolbar");
    if (!panel.hasClass("gc-show-code") && !writing && !passes(event)) event.stopPropagation();
  });
  panel.content.outerNode.addEventListener("dblclick", (event) => {
    if (!panel.hasClass("gc-show-code")) event.stopPropagation();
  });
}

/**
 * Open a link to another lesson here, rather than load the whole page anew. In Notebook 7 a page has one notebook.
 * @param {NotebookPanel} panel @param {DocumentContext} context @param {JupyterApp} app
 * @param {Pick<Jupyter, "PageConfig">} jupyter
 */
export function followLinks(panel, context, app, jupyter) {
  panel.node.addEventListener("click", (event) => {
    const link = event.target.closest?.('a[href$=".ipynb"]');
    const newTab = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!link || newTab || event.defaultPrevented) return;
    const name = decodeURIComponent((link.getAttribute("href") ?? "").replace(/^\.\//, ""));
    // Only a plain name, that is a notebook beside this one.
    if (/[/:\\]/.test(name)) return;
    event.preventDefault();
    openBeside(app, jupyter, context, name);
  });
}

/**
 * Open the notebook of this name that lies beside another.
 * @param {JupyterApp} app @param {Pick<Jupyter, "PageConfig">} jupyter @param {Pick<DocumentContext, "path">} other @param {string} name
 */
export function openBeside(app, { PageConfig }, other, name) {
  if (PageConfig.getOption("notebookPage")) {
    location.assign(new URL(encodeURIComponent(name), location.origin + location.pathname).href);
    return;
  }
  const folder = other.path.split("/").slice(0, -1);
  void app.commands.execute("docmanager:open", { path: [...folder, name].join("/") });
}
