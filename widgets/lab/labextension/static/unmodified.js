/* Running a lesson must not count as changing it: nobody should be asked to save what they
 * only read. What the person writes is saved as in any notebook.
 *
 * Which of the two it was is told from the notebook itself: whatever running touches
 * (outputs, counts, timings, the name of the kernel) is left out of the comparison.
 */

/** Take back the "modified" mark whenever only running set it. */
export function keepUnmodified(model) {
  // Reading a file is no change either, even where JupyterLab adds what the file left out.
  model.dirty = false;
  let saved = whatAPersonWrote(model);
  model.stateChanged.connect((_, change) => {
    if (change.name !== "dirty" || model.isDisposed) return;
    if (!model.dirty) {
      saved = whatAPersonWrote(model);
      return;
    }
    // After the change is complete: the mark may come before the change that sets it.
    queueMicrotask(() => {
      if (!model.isDisposed && model.dirty && whatAPersonWrote(model) === saved) model.dirty = false;
    });
  });
}

function whatAPersonWrote(model) {
  const { kernelspec, language_info, ...metadata } = model.metadata;
  const cells = Array.from(model.cells, ({ type, sharedModel, metadata }) => {
    const { execution, trusted, ...own } = metadata;
    return [type, sharedModel.getSource(), own, sharedModel.attachments];
  });
  return JSON.stringify([metadata, cells]);
}
