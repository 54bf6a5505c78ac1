// One choice, or several.

import { h, freshId } from "../shared/dom.js";

export function choice(question) {
  const many = question.kind === "several";
  const name = freshId("choice");
  const inputs = question.options.map(() => h("input", { type: many ? "checkbox" : "radio", name }));
  const rows = question.options.map((option, i) =>
    h("label", { class: "gc-option" }, inputs[i], h("span", {}, option.text)));

  function read() {
    const picked = question.options.filter((_, i) => inputs[i].checked);
    return picked.length ? picked : null;
  }

  function write(texts) {
    const known = texts.every((text) => question.options.some((option) => option.text === text));
    if (known) question.options.forEach((option, i) => { inputs[i].checked = texts.includes(option.text); });
    return known;
  }

  return {
    body: h("div", { class: "gc-options" },
      many ? h("p", { class: "gc-note" }, "More than one may fit.") : null, rows),
    check: "Check",
    empty: many ? "Tick what you think fits, then check." : "Choose an answer, then check.",
    read,
    response: (picked) => picked.map((option) => option.text),
    write,
    judge: (picked) => (many ? judgeMany(question.options, picked) : judgeOne(question.options, picked[0])),
  };
}

function judgeOne(options, picked) {
  const others = options.filter((option) => option !== picked);
  return { right: picked.right, notes: [note(picked)], rest: others.map(note) };
}

function judgeMany(options, picked) {
  if (picked.length === options.length) {
    return { right: false, say: "You’ve ticked everything, and some of these don’t fit. Take away what you doubt.",
      notes: [], rest: [] };
  }
  const fitting = options.filter((option) => option.right);
  const found = picked.filter((option) => option.right).length;
  const right = found === fitting.length && picked.length === found;
  const open = fitting.length - found;
  const ticks = picked.length === 1 ? `Your tick ${found ? "fits" : "doesn’t fit"}`
    : `${found || "None"} of your ${picked.length} ticks ${found < 2 ? "fits" : "fit"}`;
  const more = open === 1 ? "one more that does" : `${open} more that do`;
  const say = right ? null : `${ticks}${open ? `, and there ${open === 1 ? "is" : "are"} ${found ? more : more.replace(" more", "")}` : ""}.`;
  const others = options.filter((option) => !picked.includes(option));
  return { right, say, notes: picked.map(note), rest: others.map(note) };
}

function note(option) {
  return { about: option.text, why: option.why, fits: Boolean(option.right) };
}
