/* What happens to a notebook that says it is a lesson: {"good_cry": {"lesson": "02"}}. */
import { addCodeSwitch } from "./code.js";
import { followLinks, keepInside } from "./inside.js";
import { followKernel } from "./kernel.js";
import { sayAbove, sayNothing } from "./line.js";
import { mayStart } from "./permission.js";
import { placesFor } from "./pieces.js";
import { addStylesheet } from "./plugin.js";
import { connectAnew, run } from "./run.js";
import { say } from "./say.js";
import { keepUnmodified } from "./unmodified.js";
import { whichPython, whyNotStarted } from "./why.js";

// The same word stands in widgets/lab/language.py.
const FOR_ELSEWHERE = "good-cry-not-alive";

// A notebook may be shown in two tabs, and is to be run once: what came of it, and what stands in its places.
const started = new WeakMap();

/** Show a lesson as one, and start it where it may be started. */
export async function openLesson({ app, jupyter, panel, context, course }) {
  // The header of a lesson looks for it, and then keeps no record.
  if (context.model.collaborative) globalThis[Symbol.for("good-cry together")] = true;
  await context.ready;
  const lesson = context.model.getMetadata("good_cry")?.lesson;
  if (panel.isDisposed || typeof lesson !== "string") return;

  panel.addClass("gc-lesson");
  panel.node.dataset.gcLesson = lesson;
  addStylesheet("fonts.css");
  addStylesheet("theme.css");
  const showCode = addCodeSwitch(panel, jupyter);
  keepInside(panel);
  followLinks(panel, context, app);

  const allowed = () => mayStart(context, course);
  if (!started.has(context)) {
    keepUnmodified(context.model, course);
    started.set(context, { models: new Map(), state: null, returning: null });
  }
  const here = started.get(context);
  let places = null;
  const start = () => run(panel, (places ??= placesFor(panel, here.models)), allowed);
  const settle = async () => {
    const asked = here.state;
    const state = await asked;
    await tell(state, { panel, jupyter, context, showCode });
    if (asked === here.state) panel.node.dataset.gcState = state;
    else await settle();
  };

  hideWhatIsForElsewhere(panel);
  panel.node.dataset.gcState = "starting";
  // A second view shows what came of the first.
  if (here.state && allowed()) places = placesFor(panel, here.models);
  here.state ??= allowed() ? start() : Promise.resolve("not-started");
  // Loaded anew from the disk, it may be the course's own again.
  context.fileChanged.connect(() => {
    if (panel.isDisposed || places || !allowed()) return;
    showCode(false);
    hideWhatIsForElsewhere(panel);
    here.state = start();
    void settle();
  });
  await settle();
  followKernel(panel, {
    gone(coming) {
      if (panel.node.dataset.gcState !== "alive") return;
      const again = { [say("lab-start-again")]: () => void panel.sessionContext.startKernel() };
      sayAbove(panel, jupyter, coming ? say("lab-coming") : say("lab-gone"), coming ? {} : again);
    },
    async back(kernel) {
      if (!places || !allowed()) return;
      const stands = ["alive", "failed"].includes(panel.node.dataset.gcState);
      // Two views of a lesson hear of it, and it comes back once.
      here.returning ??= (stands ? connectAnew(kernel, lesson) : (here.state = start())).finally(() => {
        here.returning = null;
      });
      const returned = await here.returning.catch(() => "died");
      if (!stands) await settle();
      else await tell(returned, { panel, jupyter, context, showCode });
    },
  });
}

/** Say what a learner needs to know of this state, if anything. */
async function tell(state, { panel, jupyter, context, showCode }) {
  if (panel.isDisposed) return undefined;
  if (state === "alive") return sayNothing(panel);
  // Who is told that they may run it, if they trust it, must see what they would run.
  if (state === "not-started") showCode(true);
  const asked = { "not-started": whyNotStarted, "other-python": whichPython }[state];
  const sentence = asked ? await asked(context, jupyter) : say(`lab-${state}`);
  return panel.isDisposed ? undefined : sayAbove(panel, jupyter, sentence);
}

// What a lesson says to whoever reads it where it is not alive stands in its header too. lesson.css does the hiding.
function hideWhatIsForElsewhere(panel) {
  for (const cell of panel.content.widgets) {
    if (cell.model.getMetadata("tags")?.includes(FOR_ELSEWHERE)) cell.addClass("gc-elsewhere");
  }
}
