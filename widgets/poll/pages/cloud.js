// Short words of a room on the screen: how many have come, the list that the teacher looks through, and then a quiet cloud.

import { h } from "../../pieces/shared/dom.js";
import { say, sayAround } from "../../pieces/shared/say.js";

const LARGEST = 2.4; // times the size of a word that was said once

/** @param {Room} room @param {(mark: number | undefined, places: number[]) => void} show @returns {OnScreen} */
export function cloud({ round, asks, label }, show) {
  const title = h("h1", { tabindex: "-1" }, asks);
  const count = h("p", { class: "screen-count" });
  const notice = h("p", { class: "screen-notice" });
  const look = looking(show);
  const words = h("ul", { class: "screen-cloud", "aria-label": say("poll-words-shown") });
  const none = h("p", {}, say("poll-words-none"));
  const body = h("div", { class: "screen-asked screen-words" }, h("p", { class: "gc-kicker" }, label), title, words, none, count, notice, look.body);

  /** @param {Room} room */
  function update({ phase, answers, fewest, shown: enough, notice: said, words: told }) {
    const few = phase === "closed" && !enough;
    count.textContent = few ? say("poll-words-few", { n: answers, fewest }) : say("poll-count", { n: answers });
    count.dataset.answers = String(answers);
    notice.textContent = said;
    const shown = told?.shown ?? [];
    words.replaceChildren(...shown.map(word));
    words.hidden = !shown.length;
    none.hidden = phase !== "explained" || shown.length > 0;
    look.update(told ?? {}, shown);
  }

  return { round, body, update, focus: () => title.focus() };
}

/**
 * A word, the larger the more often it was said. They stand in the order of that, and are seen with the largest in the middle.
 * @param {Said} said @param {number} place @param {Said[]} all
 */
function word([text, n], place, all) {
  const most = Math.max(...all.map(([, count]) => count));
  const larger = most > 1 ? (Math.sqrt(n) - 1) / (Math.sqrt(most) - 1) : 0;
  const item = h("li", {}, text, h("span", { class: "gc-unseen" }, `, ${say("poll-words-times", { n })}`));
  item.style.fontSize = `${1 + (LARGEST - 1) * larger}em`;
  item.style.order = String(place % 2 ? place : -place);
  return item;
}

/**
 * The list of all words. The class may see this very screen: so it is closed at first, and says who it is for.
 * @param {(mark: number | undefined, places: number[]) => void} show
 */
function looking(show) {
  // A window that is opened so knows the key of this one.
  const second = h("a", { href: location.pathname, target: "_blank", rel: "opener" }, say("poll-words-window"));
  const title = h("h2", { id: "look" }, say("poll-words-eyes"));
  const open = button(say("poll-words-open"), () => turn(true));
  const list = h("div", { class: "gc-options" });
  const most = h("p", { class: "gc-note" });
  const shows = button(say("poll-words-show"), () => { show(mark, ticked()); turn(false); }, "gc-button gc-main");
  const panel = h("div", { hidden: true }, h("fieldset", {}, h("legend", { tabindex: "-1" }, say("poll-words-tick")),
    h("p", { class: "gc-note" }, say("poll-words-tick-how")), most, list),
  h("div", { class: "gc-actions" }, shows, button(say("poll-words-all"), () => tick(true)), button(say("poll-words-no"), () => tick(false)), button(say("poll-words-close"), () => turn(false))));
  const closed = h("div", {}, h("p", {}, sayAround("poll-words-eyes-how", { window: second })), open);
  const body = h("section", { class: "screen-look", "aria-labelledby": "look", hidden: true }, title, closed, panel);
  /** @type {HTMLInputElement[]} */
  let boxes = [];
  /** @type {number | undefined} */
  let mark;
  let seen = ""; // what all see by now: another window may have let it through

  /** @param {Partial<PollWords>} told @param {Said[]} shown */
  function update({ list: found, mark: now, most: limit = 0 }, shown) {
    body.hidden = !found;
    const all = shown.map(([text]) => text);
    if (!found || (now === mark && all.join("\n") === seen)) return;
    mark = now;
    seen = all.join("\n");
    most.hidden = found.length < limit;
    most.textContent = say("poll-words-most", { most: String(limit) });
    boxes = found.map(([text]) => h("input", { type: "checkbox", autocomplete: "off", checked: all.includes(text) }));
    list.replaceChildren(...found.map(([text, n], place) => h("label", { class: "gc-option" }, boxes[place],
      h("span", {}, text, h("small", {}, ` ${say("poll-words-times", { n })}`)))));
  }

  /** @param {boolean} on */
  function turn(on) {
    panel.hidden = !on;
    closed.hidden = on;
    if (on) panel.querySelector("legend")?.focus();
    else open.focus();
  }

  /** @param {boolean} on */
  function tick(on) {
    for (const box of boxes) box.checked = on;
  }

  function ticked() {
    return boxes.flatMap((box, place) => (box.checked ? [place] : []));
  }

  return { body, update };
}

/** @param {string} text @param {() => void} onclick @param {string} [look] */
function button(text, onclick, look = "gc-button") {
  return h("button", { type: "button", class: look, onclick }, text);
}
