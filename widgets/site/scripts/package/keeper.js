// Keeps what is answered in a packed lesson with its platform, beside the browser's own storage. Words about oneself
// stay in that alone. What a page is asked to keep in itself, or not to keep, goes to no platform either.

import { say } from "../../../pieces/shared/say.js";
import { lessonOf, isAttempt, keepsNothing } from "../record/entries.js";
import { all } from "../record/storage.js";
import { packed, unpacked } from "./suspend.js";

const CHANGING = ["recall", "keep", "import"];

/**
 * Makes the keeper of a lesson out of the browser's; `progress` is what was seen and tried.
 * @param {Keeper} browser @param {Pick<Platform, "read" | "keep" | "complete" | "room">} platform
 * @param {OpenProgress} progress @param {string | undefined} lesson @param {boolean} isReview
 */
export function platformKeeper(browser, platform, progress, lesson, isReview) {
  const kept = unpacked(platform.read());
  /** @type {Promise<unknown> | null} */
  let brought = null;
  let toItself = false;
  if (kept) progress.add(kept);
  progress.onChange(() => { if (brought) save(); });

  /**
   * What lies with the platform comes before the first thing is asked, once.
   * @param {Asking<any>} message
   */
  function bringIn(message) {
    brought ??= kept ? browser.ask({ ...message, do: "import", text: kept.record }) : Promise.resolve();
    return brought;
  }

  function save() {
    const entries = all();
    progress.add({ tried: entries.filter(isAttempt).map(({ item }) => item) });
    if (toItself || entries.some(keepsNothing)) return;
    write();
    if (progress.isDone()) platform.complete();
  }

  /** A review asks questions of all lessons, so it takes along all that was tried. */
  function write() {
    const entries = all().filter((entry) => lessonOf(entry) === lesson || (isReview && isAttempt(entry)));
    platform.keep(packed({ ...progress.whole(), who: globalThis.goodCryCourse?.reader, entries }, platform.room));
  }

  /** @param {string | null | undefined} what */
  function erased(what) {
    if (what === null || what === lesson) progress.forget();
    if (!toItself) write();
  }

  /** @param {Asking<any>} message @returns {Promise<any>} */
  async function ask(message) {
    toItself = Boolean(message.shared);
    await bringIn(message);
    const answer = await browser.ask(message);
    if (message.do === "erase") erased(message.lesson);
    else if (CHANGING.includes(message.do)) save();
    return inItsWords(answer);
  }

  return { ask, onChange: browser.onChange };
}

/**
 * Where the browser keeps nothing, the platform still does.
 * @param {any} answer
 */
function inItsWords(answer) {
  const { kept, trouble } = answer;
  if (trouble === say("record-browser-closed")) return { ...answer, trouble: say("record-platform-closed") };
  if (kept?.place === "browser") return { ...answer, kept: { ...kept, place: "platform", where: say("record-in-platform") } };
  if (kept?.place === "page") return { ...answer, kept: { ...kept, place: "platform", where: say("record-in-platform-alone") } };
  return answer;
}
