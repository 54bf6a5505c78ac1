/* Runs a lesson: every code cell queued at once, so that nothing waits for a round trip. */
import { fill, sayMissing } from "./pieces.js";

// A module laid beside the lessons must not be taken for the course's own package (IPython
// looks in the notebook's folder before it looks among the installed ones).
const ONLY_INSTALLED_MODULES = "import sys as _sys; _sys.path[:] = filter(None, _sys.path); del _sys";
// What this Python takes for the course: the words that it offers to lessons.
const ASKED = { words: "__import__('widgets').__all__" };

/** Fill all places of a lesson; says "alive", or why it is not. */
export async function run(panel, places, allowed) {
  const { sessionContext } = panel;
  await sessionContext.ready;
  const kernel = sessionContext.session?.kernel;
  if (!kernel || (await kernel.spec)?.language?.toLowerCase() !== "python") return "no-kernel";
  // Starting a kernel takes seconds, in which a cell may have been changed.
  if (panel.isDisposed || !allowed()) return "not-started";

  // A kernel that goes away before it can say is not another Python for that.
  const course = lookForCourse(kernel).catch(() => true);
  const fillOne = async ([cell, place]) => {
    const reply = await fill(place, cell, kernel);
    const fine = reply.status === "ok";
    // Where the course itself is missing, that is said once, and not by every piece.
    if (!fine && (await course)) sayMissing(place, reply);
    return fine;
  };
  const filled = await Promise.allSettled([...places].map(fillOne));
  if (!(await course)) return "other-python";
  if (filled.some(({ status }) => status === "rejected")) return "died";
  return filled.every(({ value }) => value) ? "alive" : "failed";
}

/** Connect a lesson to a kernel that is there anew, without touching what stands on the page; says as `run` does. */
export async function connectAnew(kernel, lesson) {
  if (!(await lookForCourse(kernel))) return "other-python";
  const code = `from widgets import lesson\nlesson(${JSON.stringify(lesson)})`;
  const { content } = await kernel.requestExecute({ code, store_history: false }).done;
  return content.status === "ok" ? "alive" : "failed";
}

async function lookForCourse(kernel) {
  const look = { code: ONLY_INSTALLED_MODULES, silent: true, store_history: false, user_expressions: ASKED };
  const { content } = await kernel.requestExecute(look).done;
  return content.user_expressions?.words?.data?.["text/plain"]?.includes("'lesson'") ?? false;
}
