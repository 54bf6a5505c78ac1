/* The container that JupyterLab and Notebook 7 load: what a bundler would write, by hand.
 *
 * They call init() with the modules they share and get() for our plugins. The plugins themselves
 * are plain modules beside this file, so there is nothing to build. Whatever goes wrong here,
 * Jupyter must start as usual: then there is one plugin that does nothing.
 */
(() => {
  // Known only while this script runs, so it is kept.
  const here = /** @type {HTMLScriptElement} */ (document.currentScript).src;
  /** @type {ShareScope} */
  let scope = {};

  // They are fetched while Jupyter itself still loads, and not one after the other once it asks for the plugins.
  const MODULES = [
    "away", "bar", "behind", "calls", "code", "course", "editors", "element", "exports", "first", "inside", "kernel", "lesson", "line", "older", "pieces", "plugin",
    "room", "say", "shared", "sheets", "title", "unmodified", "words",
  ];
  MODULES.forEach((name) => fetchAhead(new URL(`${name}.js`, here)));
  const { goodCryScript, baseUrl } = JSON.parse(document.getElementById("jupyter-config-data")?.textContent ?? "{}");
  if (goodCryScript && location.pathname.endsWith(".ipynb")) fetchAhead(new URL(goodCryScript, new URL(baseUrl, location.href)));

  /** @param {URL} address */
  function fetchAhead(address) {
    document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href: address.href }));
  }

  async function load() {
    try {
      const { makePlugins } = await import(new URL("plugin.js", here).href);
      return await makePlugins(scope);
    } catch (reason) {
      console.warn("Lessons are plain notebooks here.", reason);
      return [{ id: "good-cry:lessons", autoStart: true, activate() {} }];
    }
  }

  window._JUPYTERLAB = window._JUPYTERLAB ?? {};
  window._JUPYTERLAB["good-cry"] = {
    /** @param {ShareScope} shareScope */
    init(shareScope) {
      scope = shareScope;
    },
    async get() {
      const plugins = await load();
      return () => ({ __esModule: true, default: plugins });
    },
  };
})();
