/* The course's own command opens a page with nothing left over from other days, and its lesson without a wait. */

const BEGIN = "begin";
// Said in an address, they have JupyterLab itself begin anew, each time that it goes the way of that address.
const JUPYTERS = ["reset", "clone"];

/**
 * Forget the windows of other days where the address asks for it; JupyterLab then finds none.
 * @param {JupyterApp} app @param {Jupyter} jupyter
 */
export async function beginAnew({ serviceManager }, { PageConfig }) {
  if (!asks(BEGIN)) return;
  const id = PageConfig.getOption("workspace");
  await serviceManager.workspaces.save(id, { data: {}, metadata: { id } }).catch((reason) => {
    console.warn("The windows of other days could not be forgotten.", reason);
  });
}

/**
 * Have JupyterLab open what its address names as soon as its windows stand: it goes that way only once it has kept
 * where they are, a second later; sent there once more, it does not wait, and finds the notebook open.
 * @param {JupyterApp} app @param {Jupyter} jupyter @param {Router | null} router
 */
export async function openFirst({ commands, restored, serviceManager, shell }, { PageConfig }, router) {
  const path = PageConfig.getOption("treePath");
  if (!router || !shell.mode || !path.endsWith(".ipynb") || JUPYTERS.some(asks)) return;
  await restored;
  // Of one that is not there JupyterLab speaks by itself.
  await serviceManager.contents.get(path, { content: false });
  await commands.execute("docmanager:open", { path, options: { activate: false } });
  await router.route();
}

/** @param {string} word */
function asks(word) {
  return new URLSearchParams(location.search).has(word);
}
