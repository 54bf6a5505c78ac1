// What is kept, in plain words.

import { groupBy } from "../../../pieces/shared/group.js";
import { dayOf } from "../../../pieces/shared/memory.js";
import { lessonOf } from "./entries.js";

const WHERE = {
  browser: "the storage of this browser, on this device, and nowhere else",
  files: "the storage of this browser, on this device. Since the lesson is opened as a file, other pages that are opened as files in this browser could read it",
  shared: "the memory of this page alone, until you close or reload it. To have it later, export it",
  page: "this page alone, until you close or reload it, because the browser lets it keep nothing. To have it later, export it",
};
const VERDICTS = { true: "your answer fitted what is known", false: "something else fitted better", null: "you compared" };

/** Says what is kept: by lesson, and the learner's own words. */
export function inPlainWords(entries, { lessons, asked }, place, unread) {
  const asks = (item) => asked[item] ?? item;
  const attempts = entries.filter(({ type }) => type === "attempt");
  const last = new Map(entries.map((entry) => [`${entry.type} ${entry.item ?? entry.name}`, entry]));
  const ofLesson = groupBy([...last.values()].filter(({ type }) => type !== "setting"), lessonOf);
  const said = (entry) => sentence(entry, asked[entry.item], attempts.filter(({ item }) => item === entry.item).length);
  return {
    place,
    where: WHERE[place],
    unread,
    lessons: [...ofLesson].sort(([a], [b]) => (a < b ? -1 : 1)).map(([lesson, kept]) => ({
      lesson,
      title: lessons[lesson] ?? "No lesson that the course still has",
      attempts: attempts.filter((entry) => lessonOf(entry) === lesson).length,
      sentences: kept.filter(({ type }) => type !== "words").map(said),
    })),
    words: [...last.values()].filter(({ type }) => type === "words")
      .map((entry) => ({ item: entry.item, lesson: lessonOf(entry), asks: asks(entry.item), words: entry.words, at: entry.at })),
    settings: Object.fromEntries(entries.filter(({ type }) => type === "setting").map(({ name, value }) => [name, value])),
  };
}

function sentence({ type, item, at, right, answers }, asked, times) {
  const day = dayOf(at);
  if (type === "attempt") return `“${asked ?? item}” – answered ${times === 1 ? "once, on" : `${times} times, last on`} ${day}: ${VERDICTS[right ?? null]}.`;
  if (type === "belief") return `“${asked ?? item}” – you chose for ${Object.keys(answers).length} sentences, last on ${day}.`;
  if (asked) return `Where you left “${asked}”, on ${day}.`;
  const [what, name = ""] = item.split(":");
  return `Where you left the ${what === "claim" ? "card" : what} “${name.replaceAll("-", " ")}”, on ${day}.`;
}
