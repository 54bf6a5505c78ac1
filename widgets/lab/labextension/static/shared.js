/* Finds Jupyter's own modules among those it shares, in the versions known to work. */

// The major versions of JupyterLab 4 and Notebook 7. In another one "trusted" or "execute"
// might mean something else, and then nothing may run by itself.
const KNOWN = {
  "@jupyterlab/application": "4.",
  "@jupyterlab/coreutils": "6.",
  "@jupyterlab/notebook": "4.",
  "@jupyterlab/services": "7.",
  "@lumino/widgets": "2.",
};

/**
 * What the extension needs of them.
 * @param {ShareScope} scope @returns {Promise<Jupyter>}
 */
export async function sharedModules(scope) {
  const [application, coreutils, notebook, services, lumino] = await Promise.all(
    Object.entries(KNOWN).map(([name, major]) => sharedModule(scope, name, major)),
  );
  return {
    ConnectionLost: application.ConnectionLost,
    IConnectionLost: application.IConnectionLost,
    IContentFactory: notebook.NotebookPanel.IContentFactory,
    IRouter: application.IRouter,
    PageConfig: coreutils.PageConfig,
    ServerConnection: services.ServerConnection,
    Widget: lumino.Widget,
  };
}

/** @param {ShareScope} scope @param {string} name @param {string} major */
async function sharedModule(scope, name, major) {
  const versions = Object.entries(scope[name] ?? {}).filter(([version]) => version.startsWith(major));
  // One that is loaded already is the one that Jupyter itself uses.
  const [, found] = versions.find(([, entry]) => entry.loaded) ?? versions[0] ?? [];
  if (!found) throw new Error(`${name} ${major}x is not shared by this Jupyter`);
  const factory = await found.get();
  return factory();
}
