/* The plugin: looks at each notebook that opens, and takes care of those that are lessons. */
import "./older.js";
import { openLesson } from "./lesson.js";
import { courseOf } from "./permission.js";
import { sharedModules } from "./shared.js";

/** Make the plugin from the modules that Jupyter shares; throws where they are not known. */
export async function makePlugin(scope) {
  const jupyter = await sharedModules(scope);
  return {
    id: "good-cry:lessons",
    description: "Opens the lessons of the course alive.",
    autoStart: true,
    activate(app) {
      const course = courseOf(jupyter);
      addStylesheet("lesson.css");
      app.docRegistry.addWidgetExtension("Notebook", {
        createNew(panel, context) {
          openLesson({ app, jupyter, panel, context, course }).catch((reason) => {
            console.warn("This lesson starts with Run All Cells.", reason);
          });
        },
      });
    },
  };
}

/** Put a stylesheet of this folder on the page, once. */
export function addStylesheet(name) {
  const href = new URL(name, import.meta.url).href;
  if (document.querySelector(`link[href="${href}"]`)) return;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = href;
  document.head.append(link);
}
