// Who is let in: what stands out, whom the teacher keeps out, tickets, and what "nothing under five" protects.

import { announce } from "../../pieces/shared/announce.js";
import { h } from "../../pieces/shared/dom.js";
import { say } from "../../pieces/shared/say.js";

/** @param {(message: object) => void} tell @param {string[]} first */
export function guard(tell, first) {
  const crowded = h("p", { class: "gc-care screen-crowded", hidden: true });
  const out = button(say("poll-keep-out"), () => tell({ do: "keep out", on: true }));
  const back = button(say("poll-let-back"), () => tell({ do: "keep out", on: false }));
  const barred = h("p", { class: "gc-note" });
  const list = h("ul", { class: "screen-tickets" });
  const hand = button(say("poll-tickets-on"), () => tell({ do: "tickets", on: true }));
  const take = button(say("poll-tickets-off"), () => tell({ do: "tickets", on: false }));
  const print = button(say("poll-tickets-print"), () => window.print());
  const body = h("div", { class: "screen-guard" }, crowded, out, barred, back,
    h("details", { class: "gc-note" }, h("summary", {}, say("poll-protects")),
      h("p", {}, say("poll-protects-this")), h("p", {}, say("poll-protects-not")),
      h("p", {}, say("poll-tickets-what")), hand, print, take), list);

  /** @param {Pick<Room, "crowded" | "barred">} room */
  function update({ crowded: found, barred: kept }) {
    const said = found ? say("poll-crowded", found) : "";
    if (said && crowded.hidden) announce(said);
    crowded.textContent = said;
    crowded.hidden = out.hidden = !said;
    barred.textContent = kept ? say("poll-kept-out", { n: kept }) : "";
    barred.hidden = back.hidden = !kept;
  }

  /** @param {string[]} tickets */
  function handOut(tickets) {
    hand.hidden = tickets.length > 0;
    print.hidden = take.hidden = !tickets.length;
    list.replaceChildren(...tickets.map((one) => h("li", {}, one.replace(/^.{4}/, "$& "))));
  }

  update({});
  handOut(first);
  return { body, update, handOut };
}

/** @param {string} text @param {() => void} onclick */
function button(text, onclick) {
  return h("button", { type: "button", class: "gc-button", onclick }, text);
}
