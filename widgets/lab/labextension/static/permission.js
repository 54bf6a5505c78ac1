/* Decides whether a lesson may run as it opens.
 *
 * Opening a notebook never runs code in Jupyter, and this keeps that promise. A signature
 * alone would not: Jupyter's server signs any notebook without outputs when it is saved, so
 * a hostile one would be trusted at its second opening. So the notebook must also lie in the
 * course's own folder, and say nothing but what lessons say.
 */
import { lessonLanguage } from "./language.js";

/** What the server says of the course: where its lessons lie, and the words of their language. */
export function courseOf({ PageConfig }) {
  const words = PageConfig.getOption("goodCryWords").match(/\w+/g) ?? [];
  return { folder: PageConfig.getOption("goodCryLessons"), speaks: lessonLanguage(words) };
}

/** Whether this notebook, as it stands now, may be run without being asked to. */
export function mayStart(context, course) {
  if (!course.folder || folderOf(context) !== course.folder) return false;
  const cells = Array.from(context.model.cells).filter((cell) => cell.type === "code");
  return cells.every((cell) => cell.trusted === true && course.speaks(cell.sharedModel.getSource()));
}

// The server names the folder as "/" or "/course/lessons". A path on another drive than the
// server's own ("github:…") is no place on this machine.
function folderOf({ path, localPath }) {
  if (path !== localPath) return null;
  return "/" + path.split("/").slice(0, -1).join("/");
}
