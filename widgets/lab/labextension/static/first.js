/* JupyterLab opens what its address names once it has kept where its windows are, which it takes a second for. */

/**
 * Open the notebook that the address names as soon as anything can be; JupyterLab finds it open then.
 * @param {JupyterApp} app @param {Jupyter} jupyter
 */
export async function openFirst({ commands, restored, serviceManager, shell }, { PageConfig }) {
  const path = PageConfig.getOption("treePath");
  if (!shell.mode || !path.endsWith(".ipynb")) return;
  await restored;
  // One that is not there is JupyterLab's to speak of.
  await serviceManager.contents.get(path, { content: false });
  await commands.execute("docmanager:open", { path });
}
