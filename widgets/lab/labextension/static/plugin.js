/* The plugins: one looks at each notebook that opens, and takes care of those that are lessons. */
import "./older.js";
import { awayPlugins } from "./away.js";
import { onceSeen } from "./editors.js";
import { openLesson } from "./lesson.js";
import { courseOf } from "./course.js";
import { holdExports } from "./exports.js";
import { beginAnew, openFirst } from "./first.js";
import { roomOf } from "./room.js";
import { sharedModules } from "./shared.js";
import { addStylesheet } from "./sheets.js";

/**
 * Make the plugins from the modules that Jupyter shares; throws where they are not known.
 * @param {ShareScope} scope
 */
export async function makePlugins(scope) {
  const jupyter = await sharedModules(scope);
  const lessons = {
    id: "good-cry:lessons",
    description: "Opens the lessons of the course alive.",
    autoStart: true,
    optional: [jupyter.IRouter, jupyter.IContentFactory],
    /** @param {JupyterApp} app @param {Router | null} router @param {CellParts | null} parts */
    async activate(app, router, parts) {
      const course = courseOf(app, jupyter);
      const room = course && roomOf(app, jupyter);
      if (room?.isWished && parts) Object.defineProperty(parts, "editorFactory", { value: onceSeen(parts.editorFactory) });
      addStylesheet("lesson.css");
      if (room) addStylesheet("room.css");
      // The header of a lesson looks for it.
      if (course) /** @type {OfPage} */ (globalThis)[Symbol.for("good-cry server")] = course.record;
      const stands = holdExports(app);
      app.docRegistry.addWidgetExtension("Notebook", {
        /** @param {NotebookPanel} panel @param {DocumentContext} context */
        createNew(panel, context) {
          openLesson({ app, jupyter, panel, context, course, room }).catch((reason) => {
            console.warn("This lesson could not be shown as one.", reason);
          }).finally(stands);
        },
      });
      openFirst(app, jupyter, router).catch(() => {});
      await beginAnew(app, jupyter);
    },
  };
  return [lessons, ...awayPlugins(jupyter)];
}
