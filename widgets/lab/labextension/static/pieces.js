/* Where the pieces of a lesson stand: below its code, in places of the page's own.
 *
 * What a kernel answers to a cell usually becomes part of the notebook: it is saved with it, and whoever
 * has the same notebook open gets it. A lesson's pieces are no such thing. They stand on this page alone.
 */

import { say } from "./say.js";

/** Make a place below each code cell that says something; `models` holds what stands in them, for all views of a lesson. */
export function placesFor(panel, models) {
  const cells = panel.content.widgets.filter(({ model }) => model.type === "code" && model.sharedModel.getSource().trim());
  return new Map(cells.map((cell) => {
    const { model: { constructor: Model } } = cell.outputArea;
    if (!models.has(cell.model)) models.set(cell.model, new Model({ trusted: true }));
    return [cell, placeBelow(cell, models.get(cell.model))];
  }));
}

function placeBelow(cell, model) {
  const { constructor: OutputArea, model: saved, rendermime, contentFactory } = cell.outputArea;
  const place = new OutputArea({ model, rendermime, contentFactory });
  cell.addClass("gc-placed");
  // A cell far below may be laid out only when one comes near it.
  void cell.ready.then(() => cell.isDisposed || place.isDisposed || cell.layout.addWidget(place));
  // Whoever runs a cell by hand finds what came of it where Jupyter shows it.
  const makeWay = () => saved.length > 0 && place.dispose();
  saved.changed.connect(makeWay);
  place.disposed.connect(() => {
    saved.changed.disconnect(makeWay);
    cell.removeClass("gc-placed");
  });
  return place;
}

/** Send a cell to the kernel, let what comes back stand in its place, and give the kernel's reply. */
export async function fill(place, cell, kernel) {
  if (place.isDisposed) return { status: "ok" };
  const future = kernel.requestExecute({
    code: cell.model.sharedModel.getSource(),
    store_history: false,
    // One piece that fails holds up no other.
    stop_on_error: false,
  });
  future.registerMessageHook(({ header }) => header.msg_type !== "error");
  place.future = future;
  return (await future.done).content;
}

/** Put a calm notice in the place of a piece that failed. */
export function sayMissing(place, reply) {
  if (!place.isDisposed) place.model.add(notice(reply));
}

function notice({ ename, evalue }) {
  const missing = say("piece-missing");
  const box = element("div", element("p", missing));
  box.className = "gc gc-notice";
  const why = ename && `${ename}: ${evalue}`;
  if (why) box.append(element("details", element("summary", say("piece-missing-author")), element("p", why)));
  return { output_type: "display_data", data: { "text/html": box.outerHTML, "text/plain": missing }, metadata: {} };
}

function element(tag, ...children) {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}
