/* Runs a lesson: every code cell queued at once, so that nothing waits for a round trip. */

// A module laid beside the lessons must not be taken for the course's own package (IPython
// looks in the notebook's folder before it looks among the installed ones).
const ONLY_INSTALLED_MODULES = "import sys as _sys; _sys.path[:] = filter(None, _sys.path); del _sys";

/** Run all code cells; says "alive", or why it is not. */
export async function run(panel, { CodeCell }, allowed) {
  const { sessionContext } = panel;
  const cells = panel.content.widgets.filter((cell) => cell.model.type === "code");
  // Saved with the lesson: what is left of pieces whose kernel is gone.
  for (const { model } of cells) model.clearExecution();
  await sessionContext.ready;
  const kernel = sessionContext.session?.kernel;
  if (!kernel || (await kernel.spec)?.language?.toLowerCase() !== "python") return "no-kernel";
  // Starting a kernel takes seconds, in which a cell may have been changed.
  if (panel.isDisposed || !allowed()) return "not-started";

  kernel.requestExecute({ code: ONLY_INSTALLED_MODULES, silent: true, store_history: false });
  // CodeCell.execute and not NotebookActions.runAll: it leaves the active cell, the focus
  // and the scroll position where they are.
  const replies = await Promise.allSettled(cells.map((cell) => CodeCell.execute(cell, sessionContext)));
  return replies.every(isFine) ? "alive" : "failed";
}

// A cell without code is not sent, and has no reply.
function isFine({ status, value }) {
  return status === "fulfilled" && (value === undefined || value.content.status === "ok");
}
