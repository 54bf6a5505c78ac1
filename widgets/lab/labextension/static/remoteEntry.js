/* The container that JupyterLab and Notebook 7 load: what a bundler would write, by hand.
 *
 * They call init() with the modules they share and get() for our plugin. The plugin itself
 * is plain modules beside this file, so there is nothing to build. Whatever goes wrong here,
 * Jupyter must start as usual: then the plugin is one that does nothing.
 */
(() => {
  // Known only while this script runs, so it is kept.
  const here = document.currentScript.src;
  let scope = {};

  async function load() {
    try {
      const { makePlugin } = await import(new URL("plugin.js", here).href);
      return await makePlugin(scope);
    } catch (reason) {
      console.warn("Lessons are plain notebooks here.", reason);
      return { id: "good-cry:lessons", autoStart: true, activate() {} };
    }
  }

  window._JUPYTERLAB = window._JUPYTERLAB ?? {};
  window._JUPYTERLAB["good-cry"] = {
    init(shareScope) {
      scope = shareScope;
    },
    async get() {
      const plugin = await load();
      return () => ({ __esModule: true, default: plugin });
    },
  };
})();
