// What is kept, in plain words.

import { groupBy } from "../../../pieces/shared/group.js";
import { dayOf } from "../../../pieces/shared/memory.js";
import { say } from "../../../pieces/shared/say.js";
import { lessonOf, aboutOf, isAttempt } from "./entries.js";

/** @type {Record<string, string>} */
const CAME = { true: "fitted", false: "other", null: "compared" };

/**
 * Says what is kept: by lesson, and the learner's own words.
 * @param {Entry[]} entries @param {AboutCourse} about @param {string} place @param {number} unread
 * @returns {InPlainWords}
 */
export function inPlainWords(entries, about, place, unread) {
  // A record from elsewhere may name anything, also what every object has.
  const asked = new Map(Object.entries(about.asked)), titles = new Map(Object.entries(about.lessons));
  /** @type {(item: string) => string} */
  const asks = (item) => asked.get(item) ?? item;
  const attempts = entries.filter(isAttempt);
  const last = new Map(entries.map((entry) => [`${entry.type} ${aboutOf(entry)}`, entry]));
  const ofLesson = groupBy([...last.values()].filter(({ type }) => type !== "setting"), lessonOf);
  // What was answered stays the learner's where the lesson has dropped the question.
  /** @type {(item: string) => string} */
  const question = (item) => asked.get(item) ?? say("record-question-gone");
  /** @type {(entry: any) => string} */
  const said = (entry) => sentence(entry, (entry.type === "attempt" ? question : asks)(entry.item), attempts.filter(({ item }) => item === entry.item).length);
  return {
    place,
    where: say(`record-in-${place}`),
    unread,
    lessons: [...ofLesson].sort(([a], [b]) => (a < b ? -1 : 1)).map(([lesson, kept]) => ({
      lesson,
      title: titles.get(lesson) ?? say("record-lesson-gone"),
      attempts: attempts.filter((entry) => lessonOf(entry) === lesson).length,
      sentences: kept.filter(({ type }) => type !== "words").map(said),
    })),
    words: [...last.values()].flatMap((entry) => (entry.type === "words"
      ? [{ item: entry.item, lesson: lessonOf(entry), asks: asks(entry.item), words: entry.words ?? {}, at: entry.at }] : [])),
    settings: Object.fromEntries(entries.flatMap((entry) => (entry.type === "setting" ? [[entry.name, entry.value]] : []))),
  };
}

/** @param {any} entry @param {string} asks @param {number} times */
function sentence({ type, at, item, right, answers, value }, asks, times) {
  const day = dayOf(at);
  if (type === "attempt") return say("record-said-attempt", { asks, times, day, came: CAME[right ?? null] });
  if (type === "belief") return say("record-said-belief", { asks, n: Object.keys(answers).length, day });
  if (item.startsWith("draw:")) return say("record-said-drew", { asks, day, drew: Array.isArray(value?.drawn) ? "yes" : "no" });
  return say("record-said-left", { asks, day });
}
