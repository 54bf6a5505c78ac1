// When questions come back, in plain words.

const DAY = 24 * 60 * 60 * 1000;

/** "Coming back: 2 tomorrow, 5 within a week." An empty text where nothing is ahead. */
export function comingBack(due, known, now) {
  const ahead = Object.entries(due).filter(([id]) => known.has(id)).map(([, at]) => new Date(at)).filter((at) => at > now);
  if (ahead.length === 0) return "";
  const days = ahead.map((at) => Math.round((midnight(at) - midnight(now)) / DAY));
  const count = (from, to) => days.filter((day) => day >= from && day <= to).length;
  const parts = [[count(0, 0), "later today"], [count(1, 1), "tomorrow"], [count(2, 7), "within a week"],
    [count(8, 31), "within a month"], [count(32, Infinity), "after that"]];
  return `Coming back: ${parts.filter(([many]) => many).map(([many, when]) => `${many} ${when}`).join(", ")}.`;
}

function midnight(moment) {
  return new Date(moment).setHours(0, 0, 0, 0);
}
