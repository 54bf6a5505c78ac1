/* A notebook with code stays Jupyter's own; what every page of the course has is at its foot, and above it the way back. */
import { addButton } from "./code.js";
import { openBeside } from "./inside.js";
import { say } from "./say.js";
import { addStylesheet } from "./sheets.js";

/**
 * Furnish a notebook, where it is one of the course's with code.
 * @param {{ app: JupyterApp, jupyter: Jupyter, panel: NotebookPanel, context: DocumentContext, course: LabCourse }} opened
 */
export async function furnishCode({ app, jupyter, panel, context, course }) {
  const { code, first } = course.notebooks;
  if (!code.includes(context.path.split("/").at(-1) ?? "")) return;
  panel.addClass("gc-behind");
  addButton(panel, jupyter.Widget, say("header-all"), () => openBeside(app, jupyter, context, first.file));
  const call = `lesson ${first.id}`;
  const [{ FURNISH, PIECES }, made] = await Promise.all([course.scripts(), course.pieces([call]), addStylesheet("fonts.css"), addStylesheet(course.style)]);
  if (panel.isDisposed) return;
  const model = { get: (/** @type {string} */ part) => made[call][part] };
  // With the head of a lesson comes the record.
  PIECES.header().connect?.({ model });
  const { remove } = FURNISH(panel.node, model.get("data"));
  panel.disposed.connect(remove);
}
