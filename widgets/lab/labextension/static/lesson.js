/* What happens to a notebook that says it is a lesson: {"good_cry": {"lesson": "02"}}. */
import { addCodeSwitch } from "./code.js";
import { followLinks, keepKeysInside } from "./inside.js";
import { sayAbove } from "./line.js";
import { mayStart } from "./permission.js";
import { addStylesheet } from "./plugin.js";
import { run } from "./run.js";
import { keepUnmodified } from "./unmodified.js";

const CHANGED =
  "This lesson does not start by itself, because it is not as the course shipped it. " +
  "If you trust where it came from, choose “Run All Cells” in the Run menu.";
const NO_KERNEL =
  "This lesson has no Python to run on yet. Choose one in the Kernel menu, " +
  "then “Run All Cells” in the Run menu. The text can be read without it.";
const FAILED =
  "Part of this lesson did not start. The text can be read all the same; " +
  "to try again, choose “Restart Kernel and Run All Cells” in the Kernel menu.";

// A notebook may be shown in two tabs, and is to be run once.
const started = new WeakMap();

/** Show a lesson as one, and start it where it may be started. */
export async function openLesson({ app, jupyter, panel, context, course }) {
  await context.ready;
  const lesson = context.model.getMetadata("good_cry")?.lesson;
  if (panel.isDisposed || typeof lesson !== "string") return;

  panel.addClass("gc-lesson");
  panel.node.dataset.gcLesson = lesson;
  addStylesheet("fonts.css");
  addStylesheet("theme.css");
  const showCode = addCodeSwitch(panel, jupyter);
  keepKeysInside(panel);
  followLinks(panel, context, app);

  const allowed = () => mayStart(context, course);
  if (!started.has(context)) {
    keepUnmodified(context.model);
    started.set(context, allowed() ? run(panel, jupyter, allowed) : "not-started");
  }
  panel.node.dataset.gcState = allowed() ? "starting" : "not-started";
  const state = await started.get(context);
  if (panel.isDisposed) return;

  const line = { "not-started": CHANGED, "no-kernel": NO_KERNEL, failed: FAILED }[state];
  if (line) sayAbove(panel, jupyter, line);
  // Who is told that they may run it, if they trust it, must see what they would run.
  if (state === "not-started") showCode(true);
  panel.node.dataset.gcState = state;
}
