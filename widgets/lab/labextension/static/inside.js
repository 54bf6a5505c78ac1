/* Keys and links inside a lesson do what they do on any page. */

/** Keep keys pressed in a widget from JupyterLab: there an arrow moves a slider, not the cell.
 *
 * Only shortcuts with Ctrl or Cmd go on, such as the one for saving; but not to run the cell,
 * which would put its widget back to the start.
 */
export function keepKeysInside(panel) {
  // On the way up, when the widget itself has seen the key, and before the notebook does.
  panel.content.outerNode.addEventListener("keydown", (event) => {
    const passes = (event.ctrlKey || event.metaKey) && event.key !== "Enter";
    if (event.target.closest?.(".jp-OutputArea") && !passes) event.stopPropagation();
  });
}

/** Open a link to another lesson here, rather than load the whole page anew. */
export function followLinks(panel, context, app) {
  panel.node.addEventListener("click", (event) => {
    const link = event.target.closest?.('a[href$=".ipynb"]');
    const newTab = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!link || newTab || event.defaultPrevented) return;
    const name = decodeURIComponent(link.getAttribute("href").replace(/^\.\//, ""));
    // Only a plain name, that is a notebook beside this one.
    if (/[/:\\]/.test(name)) return;
    event.preventDefault();
    const folder = context.path.split("/").slice(0, -1);
    void app.commands.execute("docmanager:open", { path: [...folder, name].join("/") });
  });
}
