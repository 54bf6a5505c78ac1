/* Where the pieces of a lesson stand: below the code that calls them, in places of the page's own.
 *
 * They are no part of the notebook: they are not saved with it, and whoever has the same notebook open has their own.
 */
import { callsIn } from "./calls.js";
import { say } from "./say.js";

// What goes into one address; some servers on the way take no longer ones.
const AT_ONCE = 80;
// A hand is let in after so many milliseconds.
const SLICE = 40;

/**
 * Makes the function that puts each piece of a notebook into its place in this view, where it does not stand yet.
 * @param {NotebookPanel} panel @param {LabCourse} course @param {Pick<Jupyter, "Widget">} jupyter
 * @returns {(shown?: () => void) => Promise<void>}
 */
export function placesIn(panel, course, { Widget }) {
  /** @type {Map<NotebookCell, { place: LuminoWidget, source: string }>} */
  const places = new Map();

  /** `shown` is called once what is seen first stands. */
  return async (shown = () => {}) => {
    const cells = panel.content.widgets.filter(({ model }) => model.type === "code");
    const called = cells.map((cell) => {
      const source = cell.model.sharedModel.getSource();
      return { cell, source, calls: callsIn(source, course.words) };
    });
    for (const { cell, calls } of called) cell.toggleClass("gc-own-code", calls === null);
    const missing = called.flatMap(({ cell, source, calls }) => (calls?.length && places.get(cell)?.source !== source ? [{ cell, source, calls }] : []));
    const [{ PIECES }, ...pieces] = await Promise.all([course.scripts(), ...parts(missing).map(course.pieces)]);
    const made = Object.assign({}, ...pieces);
    let end = performance.now() + SLICE;
    for (const { cell, source, calls } of missing) {
      if (panel.isDisposed) return;
      if (cell.isDisposed) continue;
      places.get(cell)?.place.dispose();
      const place = placeBelow(cell, Widget);
      places.set(cell, { place, source });
      cell.disposed.connect(() => places.delete(cell));
      for (const call of calls) stand(place, made[call], PIECES);
      if (performance.now() < end) continue;
      if (isBelow(place.node, panel.node)) shown();
      await rest();
      end = performance.now() + SLICE;
    }
    shown();
  };
}

/** @param {{ calls: string[] }[]} cells @returns {string[][]} */
function parts(cells) {
  const calls = [...new Set(cells.flatMap(({ calls: called }) => called))];
  return Array.from({ length: Math.ceil(calls.length / AT_ONCE) }, (_, part) => calls.slice(part * AT_ONCE, (part + 1) * AT_ONCE));
}

/** @param {NotebookCell} cell @param {Jupyter["Widget"]} Widget */
function placeBelow(cell, Widget) {
  const place = new Widget();
  place.addClass("gc-places");
  cell.addClass("gc-placed");
  // A cell far below may be laid out only when one comes near it.
  void cell.ready.then(() => cell.isDisposed || place.isDisposed || cell.layout.addWidget(place));
  // Whoever runs a cell by hand finds what came of it where Jupyter shows it.
  const saved = cell.outputArea.model;
  const makeWay = () => cameOf(saved) && place.dispose();
  saved.changed.connect(makeWay);
  place.disposed.connect(() => {
    saved.changed.disconnect(makeWay);
    cell.removeClass("gc-placed");
  });
  return place;
}

/**
 * Whether a cell was run and there is something to show: where a Python failed, the piece stands that stood.
 * @param {Outputs} outputs
 */
function cameOf(outputs) {
  return Array.from({ length: outputs.length }, (_, at) => outputs.get(at).type).some((type) => type !== "error");
}

/** @param {LuminoWidget} place @param {any} piece @param {RoomScripts["PIECES"]} scripts */
function stand(place, piece, scripts) {
  const el = document.createElement("div");
  // What theme.css says of an output holds for a piece wherever it comes from.
  el.className = "jp-OutputArea-output";
  el.dataset.gcItem = piece.data?.draw?.item ?? piece.data?.item ?? "";
  place.node.append(el);
  try {
    const model = { get: (/** @type {string} */ name) => piece[name] };
    const script = scripts[piece.piece]();
    script.connect?.({ model });
    const remove = script.render({ model, el });
    if (remove) place.disposed.connect(remove);
  } catch (problem) {
    console.warn("A piece of the lesson could not be shown.", problem);
    el.textContent = say("piece-missing");
  }
}

/** @param {HTMLElement} node @param {HTMLElement} view */
function isBelow(node, view) {
  return node.isConnected && node.getBoundingClientRect().bottom > view.getBoundingClientRect().bottom;
}

/**
 * Lets the browser do what waits.
 * @returns {Promise<void>}
 */
function rest() {
  return globalThis.scheduler?.yield?.() ?? new Promise((done) => { setTimeout(done); });
}
