// "What is kept about me": everything in plain words, to take away, to bring in, to erase.

import { announce, showDialog } from "../shared/announce.js";
import { h, freshId } from "../shared/dom.js";
import { recordHere } from "../shared/record.js";

export function keptDialog() {
  const title = h("h2", { tabindex: "-1" }, "What is kept about me");
  const list = h("div", {});
  const intro = h("p", {}, "Your answers are kept for you, on this device, so that you find them again. Nobody else gets them. "
    + "What you write for yourself is kept only where you tick “Keep this for me”.");
  const copy = h("div", {});
  const status = h("p", { class: "gc-note" });
  const nothing = h("input", { type: "checkbox", onchange: () => chooseNothing() });
  const file = h("input", { type: "file", accept: ".json,application/json", hidden: true, onchange: () => bringIn() });
  const button = (text, act) => h("button", { type: "button", class: "gc-button", onclick: act }, text);
  const sureId = freshId("sure");
  const sure = h("div", { role: "group", "aria-labelledby": sureId, class: "gc-actions gc-sure-first", hidden: true });
  const dialog = h("dialog", { class: "gc-dialog", "aria-label": "What is kept about me" },
    title, intro,
    h("label", { class: "gc-nothing" }, nothing, " ", "Keep nothing from now on"),
    list,
    h("div", { class: "gc-actions" },
      button("Export as JSON", () => takeAway("json")), button("Export as a table (CSV)", () => takeAway("csv")),
      button("Export answers only, to hand in", () => takeAway("answers")),
      button("Bring in a file", () => file.click()), file,
      button("Erase everything", () => askFirst("everything", null))),
    copy,
    h("div", { class: "gc-dialog-foot" }, sure, status,
      h("button", { type: "button", class: "gc-button gc-main", onclick: () => dialog.close() }, "Close")));

  async function show() {
    const { kept, trouble } = await recordHere().ask({ do: "show" });
    if (!kept) {
      list.replaceChildren(h("p", { class: "gc-care" }, trouble));
      return;
    }
    intro.hidden = kept.place === "page";
    const where = h("p", { class: "gc-note" }, `It lies in ${kept.where}.`);
    if (kept.lessons.length === 0) list.replaceChildren(h("p", {}, "Nothing about you is kept so far."), where);
    else list.replaceChildren(...kept.lessons.map((lesson) => ofLesson(lesson, kept.words)), where);
  }

  function ofLesson({ lesson, title: name, sentences }, words) {
    const written = words.filter((one) => one.lesson === lesson);
    return h("details", {},
      h("summary", {}, lesson ? `Lesson ${Number(lesson)}: ${name}` : name),
      h("ul", {}, sentences.map((sentence) => h("li", {}, sentence)), written.map(ownWords)),
      lesson ? button("Erase what is kept of this lesson", () => askFirst(`what is kept of “${name}”`, lesson)) : null);
  }

  function askFirst(what, lesson) {
    const hide = () => { sure.hidden = true; };
    const yes = button("Erase it", async () => {
      hide();
      const nothingMore = nothing.checked;
      const { erased, trouble } = await recordHere().erase(lesson);
      if (nothingMore) recordHere().keepNothing(true);
      tell(trouble ?? `Erased: ${erased === 1 ? "one entry" : `${erased} entries`}. This page still shows it until you close or reload it.`);
      await show();
      title.focus();
    });
    const warning = `Erase ${what}? The course cannot bring it back. Traces can stay in the browser’s own files or in a backup for a while.`;
    sure.replaceChildren(h("p", { id: sureId }, warning), yes, button("Leave it", () => { hide(); title.focus(); }));
    tell("");
    sure.hidden = false;
    yes.focus();
  }

  async function takeAway(format) {
    const { name, text, trouble } = await recordHere().ask({ do: "export", format });
    if (!text) return tell(trouble);
    const link = h("a", { href: URL.createObjectURL(new Blob([text], { type: "text/plain" })), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    if (globalThis.top === globalThis.self) return tell(`Saved as ${name}, where your browser puts what it downloads.`);
    // Whether a page around this one lets it save is not to be known from within.
    copy.replaceChildren(h("textarea", { readonly: true, rows: 4, "aria-label": `The text of ${name}` }, text));
    return tell(`Handed to your browser as ${name}. If it is not among your downloads, the page around this lesson lets it save nothing: copy the text here instead.`);
  }

  async function bringIn() {
    const { added, known, trouble } = await recordHere().bringIn(await file.files[0].text());
    file.value = "";
    tell(trouble ?? `Brought in: ${added} new, ${known} that were here already.${intro.hidden ? "" : " Reload the lesson to see them in it."}`);
    await show();
  }

  function chooseNothing() {
    recordHere().keepNothing(nothing.checked);
    tell(nothing.checked ? "From now on nothing is kept. What was kept before stays until you erase it."
      : "From now on your answers are kept again.");
  }

  function tell(sentence) {
    status.textContent = sentence;
    announce(sentence);
  }

  recordHere().watch(({ settings }) => {
    nothing.checked = settings.keep === "nothing";
    // Another tab may have erased what stands here.
    if (dialog.open) show();
  });
  return { dialog, open: () => { tell(""); copy.replaceChildren(); sure.hidden = true; showDialog(dialog, title); show(); } };
}

function ownWords({ asks, words }) {
  return h("li", {}, `You kept what you wrote under “${asks}”:`,
    Object.values(words).filter(Boolean).map((text) => h("p", { class: "gc-own-words", dir: "auto" }, text)));
}
