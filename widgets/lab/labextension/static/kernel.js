/* A lesson needs no kernel: none is started for one until somebody runs a cell by hand, or asks for one. */

/**
 * Sees to it that no kernel is started as a notebook opens, where `needsNone` says so.
 * @param {Pick<DocumentContext, "sessionContext">} context @param {() => boolean} needsNone
 */
export function startNoKernel({ sessionContext: session }, needsNone) {
  const [initialize, start, change] = ["initialize", "startKernel", "changeKernel"].map((name) => session[name].bind(session));
  session.initialize = async () => {
    if (!needsNone()) return initialize();
    /** @type {Promise<boolean> | null} */
    let starting = null;
    // Of many cells that are run at once each asks for the kernel: they share one, and wait until it is there.
    Object.defineProperty(session, "hasNoKernel", { get: () => !session.session?.kernel });
    session.startKernel = () => (starting ? starting.then(() => false) : (starting = begin()));
    session.initialize = session.startKernel;
    session.changeKernel = async (/** @type {unknown} */ options) => {
      await session.startKernel();
      return change(options);
    };
    return false;
  };

  /** Starts the kernel that the notebook names, or takes the one that runs; says whether to ask which. */
  async function begin() {
    const asks = await start();
    for (const name of ["initialize", "startKernel", "changeKernel"]) delete session[name];
    // Only now: who waits for the session, such as the manager of widgets, takes it for one with a kernel.
    session.kernelPreference = { ...session.kernelPreference, shouldReuse: false };
    await initialize();
    return asks;
  }
}
