// When questions come back, in plain words.

import { say } from "../shared/say.js";

const DAY = 24 * 60 * 60 * 1000;

/** "Coming back: 2 tomorrow, 5 within a week." An empty text where nothing is ahead. */
export function comingBack(due, known, now) {
  const ahead = Object.entries(due).filter(([id]) => known.has(id)).map(([, at]) => new Date(at)).filter((at) => at > now);
  if (ahead.length === 0) return "";
  const days = ahead.map((at) => Math.round((midnight(at) - midnight(now)) / DAY));
  const count = (from, to) => days.filter((day) => day >= from && day <= to).length;
  const spans = [["today", 0, 0], ["tomorrow", 1, 1], ["week", 2, 7], ["month", 8, 31], ["later", 32, Infinity]];
  const parts = spans.map(([when, from, to]) => [when, count(from, to)]).filter(([, n]) => n);
  return say("review-coming", { parts: parts.map(([when, n]) => say(`review-coming-${when}`, { n })).join(", ") });
}

function midnight(moment) {
  return new Date(moment).setHours(0, 0, 0, 0);
}
