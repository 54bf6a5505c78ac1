// "What is kept about me": everything in plain words, to take away, to bring in, to erase.

import { announce } from "../shared/announce.js";
import { dialogOf } from "../shared/dialog.js";
import { buttonFor, h, freshId } from "../shared/dom.js";
import { recordHere } from "../shared/record.js";
import { say } from "../shared/say.js";

const MOST_BYTES = 64_000_000;

export function keptDialog() {
  const list = h("div", {});
  const intro = h("p", {}, say("kept-intro"));
  const copy = h("div", {});
  const status = h("p", { class: "gc-note" });
  const nothing = h("input", { type: "checkbox", onchange: () => chooseNothing() });
  const shared = h("input", { type: "checkbox", onchange: () => chooseShared() });
  const sharing = h("label", { class: "gc-nothing" }, shared, " ", say("kept-shared"));
  /** @type {HTMLInputElement} */
  const file = h("input", { type: "file", accept: ".json,application/json", hidden: true, onchange: () => bringIn() });
  const sureId = freshId("sure");
  const sure = h("div", { role: "group", "aria-labelledby": sureId, class: "gc-actions gc-sure-first", hidden: true });
  const { dialog, heading, open } = dialogOf({ title: say("kept-title"), foot: [sure, status] },
    intro,
    sharing,
    h("label", { class: "gc-nothing" }, nothing, " ", say("kept-nothing")),
    list,
    h("div", { class: "gc-actions" },
      buttonFor(say("kept-export-json"), () => takeAway("json")), buttonFor(say("kept-export-csv"), () => takeAway("csv")),
      buttonFor(say("kept-export-answers"), () => takeAway("answers")),
      buttonFor(say("kept-import"), () => file.click()), file,
      buttonFor(say("kept-repair"), () => repair()),
      buttonFor(say("kept-erase-all"), () => askFirst(say("kept-sure-everything"), null))),
    copy);

  async function show() {
    const { kept, trouble } = await recordHere().ask({ do: "show" });
    if (!kept) {
      list.replaceChildren(h("p", { class: "gc-care" }, trouble));
      return;
    }
    shared.checked = kept.place === "shared";
    sharing.hidden = kept.place === "page";
    intro.hidden = ["page", "shared", "platform"].includes(kept.place);
    const where = [say("kept-where", { where: kept.where }), ...(kept.unread ? [say("kept-unread", { n: kept.unread })] : [])]
      .map((sentence) => h("p", { class: "gc-note" }, sentence));
    if (kept.lessons.length === 0) list.replaceChildren(h("p", {}, say("kept-empty")), ...where);
    else list.replaceChildren(...kept.lessons.map((lesson) => ofLesson(lesson, kept.words)), ...where);
  }

  /** @param {InPlainWords["lessons"][number]} lesson @param {OwnWords[]} words */
  function ofLesson({ lesson, title: name, sentences }, words) {
    const written = words.filter((one) => one.lesson === lesson);
    return h("details", {},
      h("summary", {}, lesson ? say("kept-lesson", { number: Number(lesson), name }) : name),
      h("ul", {}, sentences.map((sentence) => h("li", {}, sentence)), written.map(ownWords)),
      lesson ? buttonFor(say("kept-erase-lesson"), () => askFirst(say("kept-sure-lesson", { lesson: name }), lesson)) : null);
  }

  /** @param {string} warning @param {string | null} lesson */
  function askFirst(warning, lesson) {
    const hide = () => { sure.hidden = true; };
    const yes = buttonFor(say("kept-erase-yes"), async () => {
      hide();
      const nothingMore = nothing.checked;
      const { erased, trouble } = await recordHere().erase(lesson);
      if (nothingMore) recordHere().keepNothing(true);
      tell(trouble ?? say("kept-erased", { n: erased }));
      await show();
      heading.focus();
    });
    sure.replaceChildren(h("p", { id: sureId }, warning), yes, buttonFor(say("kept-erase-no"), () => { hide(); heading.focus(); }));
    tell("");
    sure.hidden = false;
    yes.focus();
  }

  /** @param {string} format */
  async function takeAway(format) {
    const { name, text, trouble } = await recordHere().ask({ do: "export", format });
    if (!text) return tell(trouble);
    const link = h("a", { href: URL.createObjectURL(new Blob([text], { type: "text/plain" })), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    if (globalThis.top === globalThis.self) return tell(say("kept-saved", { name }));
    // Whether a page around this one lets it save is not to be known from within.
    copy.replaceChildren(h("textarea", { readonly: true, rows: 4, "aria-label": say("kept-text", { name }) }, text));
    return tell(say("kept-handed", { name }));
  }

  async function bringIn() {
    const chosen = file.files?.[0];
    file.value = "";
    if (!chosen) return undefined;
    if (chosen.size > MOST_BYTES) return tell(say("kept-too-large", { size: Math.round(chosen.size / 1_000_000) }));
    tell(say("kept-importing"));
    /** @type {(share: number) => void} */
    const showShare = (share) => {
      status.textContent = share < 1 ? say("kept-importing-share", { share: Math.round(share * 100) }) : say("kept-ordering");
    };
    const { added, known, trouble } = await recordHere().bringIn(await chosen.text(), showShare);
    tell(trouble ?? (intro.hidden ? say("kept-imported", { added, known }) : say("kept-imported-reload", { added, known })));
    return show();
  }

  async function repair() {
    tell(say("kept-repairing"));
    const { said, trouble } = await recordHere().repair();
    tell(trouble ?? said);
    await show();
  }

  async function chooseShared() {
    await recordHere().share(shared.checked);
    tell(shared.checked ? say("kept-shared-on") : say("kept-on"));
    await show();
  }

  function chooseNothing() {
    recordHere().keepNothing(nothing.checked);
    tell(nothing.checked ? say("kept-off") : say("kept-on"));
  }

  /** @param {string | null | undefined} sentence */
  function tell(sentence) {
    status.textContent = sentence ?? "";
    announce(sentence);
  }

  recordHere().watch(({ settings }) => {
    nothing.checked = settings.keep === "nothing";
    // Another tab may have erased what stands here.
    if (dialog.open) show();
  });
  return { dialog, open: () => { tell(""); copy.replaceChildren(); sure.hidden = true; open(); show(); } };
}

/** @param {OwnWords} words */
function ownWords({ asks, words }) {
  return h("li", {}, say("kept-own-words", { asks }),
    Object.values(words).filter(Boolean).map((text) => h("p", { class: "gc-own-words", dir: "auto" }, text)));
}
