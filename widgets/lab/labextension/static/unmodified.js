/* Running a lesson must not count as changing it: nobody should be asked to save what they
 * only read, and nothing that only running made is ever saved. What the person writes is saved
 * as in any notebook.
 *
 * Which of the two it was is told from the notebook itself: whatever running touches
 * (outputs, counts, timings, the name of the kernel) is left out of the comparison.
 */
import { callsIn } from "./calls.js";

/**
 * Take back the "modified" mark whenever only running set it, and save nothing that running made.
 * @param {NotebookModel} model @param {LabCourse} course
 */
export function keepUnmodified(model, course) {
  saveOnlyWhatIsWritten(model, course);
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

/** @param {NotebookModel} model */
function whatAPersonWrote(model) {
  const { kernelspec, language_info, ...metadata } = model.metadata;
  const cells = Array.from(model.cells, ({ type, sharedModel, metadata }) => {
    const { execution, trusted, ...own } = metadata;
    return [type, sharedModel.getSource(), own, sharedModel.attachments];
  });
  return JSON.stringify([metadata, cells]);
}

/** @param {NotebookModel} model @param {LabCourse} course */
function saveOnlyWhatIsWritten(model, course) {
  // A kernel describes itself and its language, and each version does so in other words.
  const set = model.setMetadata.bind(model);
  model.setMetadata = (name, value) => {
    const known = { language_info: () => true, kernelspec: (/** @type {any} */ spec) => spec.name === value?.name }[name];
    if (!(known && model.getMetadata(name) && known(model.getMetadata(name)))) set(name, value);
  };
  const whole = model.toJSON.bind(model);
  model.toJSON = () => {
    const { cells, metadata, ...notebook } = whole();
    const { widgets, ...own } = metadata;
    return { ...notebook, metadata: own, cells: cells.map((/** @type {any} */ cell) => (isPiece(cell, course) ? withoutResults(cell) : cell)) };
  };
}

/** @param {any} cell @param {LabCourse} course */
function isPiece({ cell_type, source }, course) {
  return cell_type === "code" && callsIn([source].flat().join(""), course.words) !== null;
}

/** @param {any} cell */
function withoutResults(cell) {
  const { execution, ...metadata } = cell.metadata;
  return { ...cell, metadata, outputs: [], execution_count: null };
}
