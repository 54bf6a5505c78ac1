/* What File › Export offers is asked for once a notebook stands: the server loads all that there is for it. */

/**
 * Holds that question back; gives the function that lets it go.
 * @param {JupyterApp} app
 * @returns {() => void}
 */
export function holdExports({ serviceManager: { nbconvert } }) {
  let go = () => {};
  /** @type {Promise<void>} */
  const stands = new Promise((done) => { go = done; });
  const ask = nbconvert.getExportFormats.bind(nbconvert);
  nbconvert.getExportFormats = (force) => stands.then(() => ask(force));
  return go;
}
