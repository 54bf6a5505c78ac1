// A number that a room guesses: each guess a dot on a line, and afterwards what was found.

import { h, s } from "../../pieces/shared/dom.js";
import { formOf } from "../../pieces/shared/forms.js";
import { say } from "../../pieces/shared/say.js";
import { quietClock } from "./clock.js";
import { counted } from "./counted.js";
import { saidOf } from "./middle.js";

const LEFT = 20;
const WIDE = 560;
const DOT = 6;
const STEP = 13; // from a dot to the one above it
const MOST = 9; // so many have that room; where there are more, they stand closer
const HEAD = 30;
const FOOT = 46;

/** @param {Room} room @returns {OnScreen} */
export function guessed({ round, asks, label }) {
  const title = h("h1", { tabindex: "-1" }, asks);
  const picture = h("figure", { class: "screen-dots" });
  const told = h("p", { class: "screen-said" });
  const count = counted();
  const found = h("p", { class: "screen-found" });
  const clock = quietClock();
  const body = h("div", { class: "screen-asked" }, h("p", { class: "gc-kicker" }, label), title, clock.body, picture, told, ...count.lines, found);

  /** @param {Room} room */
  function update(room) {
    const { line } = room;
    body.dataset.shown = String(room.shown);
    clock.update(room);
    count.update(room);
    if (!line) return;
    const sentences = saidOf(line);
    told.textContent = sentences.join(" ");
    found.textContent = room.found ?? "";
    picture.replaceChildren(drawn(line, told.textContent || asks));
  }

  return { round, body, update, focus: () => title.focus() };
}

/** @param {PollLine} line @param {string} says */
function drawn({ least, most, unit, guesses = [], earlier = [], low = 0, high = 0, answer = NaN }, says) {
  /** @type {(value: number) => number} */
  const at = (value) => LEFT + (WIDE * (value - least)) / (most - least);
  const now = stacked(guesses, at);
  const before = stacked(earlier, at);
  const floor = HEAD + STEP * Math.max(3, now.rows);
  const known = Number.isFinite(answer);
  return s("svg", { viewBox: `0 0 600 ${floor + FOOT + STEP * before.rows}`, role: "img", "aria-label": says },
    known ? s("rect", { class: "screen-fitting", x: at(low), y: 0, width: Math.max(3, at(high) - at(low)), height: floor }) : null,
    s("line", { x1: LEFT, x2: LEFT + WIDE, y1: floor, y2: floor }),
    now.dots.map(([x, y]) => s("circle", { cx: x, cy: floor - y, r: DOT })),
    before.dots.map(([x, y]) => s("circle", { class: "screen-earlier", cx: x, cy: floor + FOOT + y - DOT, r: DOT - 1 })),
    known ? [s("line", { class: "screen-answer", x1: at(answer), x2: at(answer), y1: 0, y2: floor }),
      s("text", { class: "screen-answer", x: at(answer), y: 12, dx: at(answer) > 480 ? -6 : 6, "text-anchor": at(answer) > 480 ? "end" : "start" }, say("poll-guess-answer"))] : null,
    [{ value: least, anchor: "start" }, { value: most, anchor: "end" }].map(({ value, anchor }) => s("text", { x: at(value), y: floor + 20, "text-anchor": anchor }, `${value} ${value === most ? formOf(unit, value) : ""}`)),
    earlier.length ? s("text", { x: 300, y: floor + 20, "text-anchor": "middle", class: "screen-earlier" }, say("poll-guess-earlier")) : null);
}

/**
 * Where each dot stands: guesses that would cover each other are stacked.
 * @param {[value: number, count: number][]} guesses @param {(value: number) => number} at
 */
function stacked(guesses, at) {
  /** @type {Map<number, number>} */
  const columns = new Map();
  for (const [value, count] of guesses) {
    const x = LEFT + Math.round((at(value) - LEFT) / (2 * DOT)) * 2 * DOT;
    columns.set(x, (columns.get(x) ?? 0) + count);
  }
  const tallest = Math.max(0, ...columns.values());
  const rows = Math.min(tallest, MOST);
  const step = (STEP * rows) / tallest;
  return { rows, dots: [...columns].flatMap(([x, count]) => Array.from({ length: count }, (_, place) => [x, DOT + 2 + place * step])) };
}
