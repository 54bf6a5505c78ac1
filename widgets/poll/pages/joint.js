// The study of a whole room on the screen: one forest for each way to compare, study by study, then all together, then the truth.

import { announce } from "../../pieces/shared/announce.js";
import { h } from "../../pieces/shared/dom.js";
import { say } from "../../pieces/shared/say.js";
import { written } from "../../pieces/study/axis.js";
import { forest } from "../../pieces/study/forest.js";
import { badge, saidTogether, saidTrue } from "./pooled.js";

const TYPE = 16; // the size of type that forests are drawn for; the screen's own grows with the projector

/** @param {Room} room @returns {OnScreen} */
export function joint({ round, asks, label, designs, outcome }) {
  const title = h("h1", { tabindex: "-1" }, asks);
  const count = h("p", { class: "screen-count" });
  const notice = h("p", { class: "screen-notice" });
  const all = h("div", { class: "screen-forest screen-forest-all", role: "img", hidden: true });
  const said = h("div", { class: "screen-said" });
  /** @type {{ body: HTMLElement, count: HTMLElement, drawn?: string }[]} */
  const columns = designs.map(({ name }) => ({ body: h("div", { class: "screen-forest", role: "img", "aria-label": name }), count: h("small") }));
  const rows = h("tbody");
  const names = [say("study-whom"), say("study-count"), say("study-the-difference")];
  /** @type {HTMLDetailsElement} */
  const table = h("details", { class: "gc-note", ontoggle: fillTable }, h("summary", {}, say("poll-study-table")),
    h("table", {}, h("thead", {}, h("tr", {}, names.map((one) => h("th", { scope: "col" }, one)))), rows));
  const body = h("div", { class: "screen-joint" }, h("p", { class: "gc-kicker" }, label), title, badge(), count, notice, all, said,
    h("div", { class: "screen-forests" }, columns.map((one, place) => h("figure", {}, h("figcaption", {}, designs[place].name, " ", one.count), one.body))),
    table);
  let drawn = "";
  /** @type {PollStudy[]} */
  let studies = [];

  /** @param {Room} room */
  function update(room) {
    count.textContent = say("poll-study-count", { n: room.answers });
    count.dataset.answers = String(room.answers);
    if (notice.textContent !== room.notice) announce(room.notice);
    notice.textContent = room.notice;
    const now = `${room.phase} ${room.answers} ${room.studies?.at(-1)}`;
    if (now === drawn) return;
    drawn = now;
    draw(room);
  }

  /** @param {Room} room */
  function draw(room) {
    const { groups, together, truth } = room;
    studies = room.studies ?? [];
    const line = truth ? { label: say("poll-study-true-line"), value: truth.value } : null;
    columns.forEach((one, place) => {
      const own = studies.filter(([design]) => design === place);
      if (one.drawn === `${room.phase} ${own.length}`) return;
      one.drawn = `${room.phase} ${own.length}`;
      one.count.textContent = say("poll-study-count", { n: own.length });
      one.body.replaceChildren(picture(one.body, { rows: weighed(own), total: total(groups?.[place]), truth: line, close: true }));
    });
    all.hidden = !together;
    if (together && groups) {
      const each = groups.flatMap((group, place) => (group ? [{ label: designs[place].short, estimate: group.mean, ...group, weight: group.n }] : []));
      all.replaceChildren(picture(all, { rows: each, total: total(together), truth: line }));
      all.setAttribute("aria-label", saidTogether(room).join(" "));
    }
    const sentences = truth ? saidTrue(room) : together ? saidTogether(room) : [];
    said.replaceChildren(...sentences.map((one) => h("p", {}, one)));
    fillTable();
  }

  /** Writes the table only while it is open: it may have hundreds of rows, and they come one by one. */
  function fillTable() {
    if (!table.open) return;
    rows.replaceChildren(...studies.map(([design, people, estimate, , low, high]) => h("tr", {}, h("th", { scope: "row" }, designs[design].name), h("td", {}, String(people)),
      h("td", {}, say("poll-study-interval", { found: of(estimate), low: of(low), high: of(high) })))));
  }

  /** @param {HTMLElement} place @param {Pick<Parameters<typeof forest>[0], "rows" | "total" | "truth" | "close">} what */
  function picture(place, what) {
    const grown = parseFloat(getComputedStyle(document.documentElement).fontSize) / TYPE;
    return forest({ ...what, reach: outcome.reach, decimals: outcome.decimals, less: outcome.lower, more: outcome.higher, width: Math.round(place.clientWidth / grown) || undefined });
  }

  /** @param {number} value */
  function of(value) {
    return written(value, outcome.decimals, true);
  }

  return { round, body, update, focus: () => title.focus() };
}

/**
 * The studies of a column stand close: how many people each had, its square tells, and the table says.
 * @param {PollStudy[]} studies
 */
function weighed(studies) {
  return studies.map(([, , estimate, error, low, high]) => ({ estimate, low, high, weight: error ** -2 }));
}

/** @param {Pool | null | undefined} group */
function total(group) {
  return group ? { label: say("poll-study-total"), ...group } : null;
}
