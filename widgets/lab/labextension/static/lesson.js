/* What happens to a notebook that says it is a lesson: {"good_cry": {"lesson": "02"}}. */
import { furnishCode } from "./behind.js";
import { addCodeSwitch } from "./code.js";
import { followLinks, keepInside } from "./inside.js";
import { startNoKernel } from "./kernel.js";
import { sayAbove } from "./line.js";
import { placesIn } from "./pieces.js";
import { say } from "./say.js";
import { addStylesheet } from "./sheets.js";
import { keepUnmodified } from "./unmodified.js";

// The same word stands in widgets/lab/language.py.
const FOR_ELSEWHERE = "good-cry-not-alive";
const NOT_LONG = 1500;

// A notebook may be shown in two tabs.
const known = new WeakSet();

/**
 * Show a lesson as one: its pieces stand as soon as its text does.
 * @param {{ app: JupyterApp, jupyter: Jupyter, panel: NotebookPanel, context: DocumentContext, course: LabCourse | null, room: Room_ | null }} opened
 */
export async function openLesson({ app, jupyter, panel, context, course, room }) {
  const lessonOf = () => context.model.getMetadata("good_cry")?.lesson;
  const isLesson = () => typeof lessonOf() === "string";
  // The look is fetched while Jupyter fetches the notebook.
  const dressed = course && dress(course.style);
  // The header of a lesson looks for it, and then keeps no record.
  if (context.model.collaborative) /** @type {OfPage} */ (globalThis)[Symbol.for("good-cry together")] = true;
  if (course && !known.has(context)) startNoKernel(context, isLesson);
  room?.expect(panel, true);
  await context.ready;
  if (panel.isDisposed || !isLesson()) {
    room?.expect(panel, false);
    if (course && !panel.isDisposed) await furnishCode({ app, jupyter, panel, context, course });
    return;
  }

  panel.addClass("gc-lesson");
  panel.node.dataset.gcLesson = lessonOf();
  panel.node.dataset.gcState = "starting";
  keepInside(panel);
  followLinks(panel, context, app, jupyter);
  if (!course || !room) {
    void addStylesheet("theme.css");
    addCodeSwitch(panel, jupyter)(true);
    sayAbove(panel, jupyter, say("lab-run"));
    panel.node.dataset.gcState = "not-started";
    return;
  }
  if (!known.has(context)) keepUnmodified(context.model, course);
  known.add(context);
  // What is seen has its shape and its letters from the start.
  await dressed;
  if (panel.isDisposed) return;
  const stand = placesIn(panel, course, jupyter);
  // One after the other: a piece is not put into a place twice.
  let standing = show();
  // Whoever writes a lesson has the code before them, and sees the pieces again once it is hidden.
  const again = () => panel.hasClass("gc-show-code") || (standing = standing.then(show));
  const bar = room.furnish(panel, addCodeSwitch(panel, jupyter, again));
  context.model.contentChanged.connect(again);
  await standing;

  async function show() {
    if (panel.isDisposed) return;
    hideWhatIsForElsewhere(panel);
    /** @type {Promise<void> | undefined} */
    let begun;
    try {
      await stand(() => { begun ??= begin(); });
      await begun;
      bar.walk();
      panel.node.dataset.gcState = "alive";
    } catch (reason) {
      console.warn("The pieces of this lesson did not come.", reason);
      panel.node.dataset.gcState = "away";
      if (!panel.isDisposed) sayAbove(panel, jupyter, say("lab-away"));
    }
    panel.addClass("gc-shown");
  }

  // The first step, or the one at which one stopped, is seen first, as it was left, and nothing of the others before.
  async function begin() {
    const [came] = await Promise.all([course?.scripts(), ...panel.content.widgets.map(written)]);
    if (!came || panel.isDisposed) return;
    bar.walk(came);
    await soon(came.recalled());
    panel.addClass("gc-shown");
  }
}

/**
 * Puts the look of a lesson on the page, and has its letters there before a word is drawn with them.
 * @param {string} style
 */
async function dress(style) {
  await Promise.all(["lesson.css", "room.css", "fonts.css", style].map(addStylesheet));
  const look = getComputedStyle(document.documentElement);
  const families = ["--gc-serif", "--gc-sans"].map((name) => look.getPropertyValue(name));
  const faces = families.flatMap((family) => [`1em ${family}`, `italic 1em ${family}`]);
  await soon(Promise.allSettled(faces.map((face) => document.fonts.load(face))));
  // What comes later would move the words under the eyes of whoever has begun: the next page has it.
  for (const face of document.fonts) if (face.status === "loading") face.display = "optional";
}

/**
 * Waits for something, and not for long: a lesson can do without it.
 * @param {Promise<unknown>} what
 */
function soon(what) {
  return Promise.race([what, new Promise((done) => { setTimeout(done, NOT_LONG); })]);
}

/**
 * Waits until the text of a cell stands; Jupyter writes it when it has the time.
 * @param {NotebookCell} cell
 */
function written({ node, model }) {
  const stands = () => !node.isConnected || node.querySelector(".jp-RenderedMarkdown > *");
  if (model.type !== "markdown" || !model.sharedModel.getSource().trim() || stands()) return null;
  return /** @type {Promise<void>} */ (new Promise((done) => {
    const watch = new MutationObserver(() => {
      if (!stands()) return;
      watch.disconnect();
      done();
    });
    watch.observe(node, { childList: true, subtree: true });
  }));
}

// What a lesson says to whoever reads it where it is not alive stands in its header too. lesson.css does the hiding.
/** @param {NotebookPanel} panel */
function hideWhatIsForElsewhere(panel) {
  for (const cell of panel.content.widgets) {
    if (cell.model.getMetadata("tags")?.includes(FOR_ELSEWHERE)) cell.addClass("gc-elsewhere");
  }
}
