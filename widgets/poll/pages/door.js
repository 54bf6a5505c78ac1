// How to come in: a picture for the camera, and the address with the code for everybody else. A machine may be in several
// networks at a time; the teacher shows the one that the phones are in.

import { h } from "../../pieces/shared/dom.js";
import { say, sayAround } from "../../pieces/shared/say.js";

/** @param {string} code @param {Door[]} first */
export function doorway(code, first) {
  const picture = h("img", { class: "screen-picture" });
  const place = h("p", { class: "screen-address" });
  const choice = h("select", { onchange: () => draw() });
  const choose = h("label", { class: "gc-note" }, sayAround("poll-phones-in", { choice }));
  const how = h("div", {}, h("p", { class: "gc-kicker" }, say("poll-open")), place,
    h("p", { class: "gc-kicker" }, say("poll-enter")), h("p", { class: "screen-code" }, code),
    h("p", { class: "gc-note screen-phones" }), choose,
    h("details", { class: "gc-note" }, h("summary", {}, say("poll-cannot-open")), h("p", {}, say("poll-apart"))));
  const nowhere = h("p", { class: "gc-care", role: "status" });
  const body = h("div", { class: "screen-ways" }, picture, nowhere, how);
  /** @type {Door[]} */
  let doors = [];

  /**
   * Shows these ways in; the one that was chosen stays chosen while it is there.
   * @param {Door[]} found
   */
  function update(found) {
    const chosen = choice.value;
    doors = found;
    choice.replaceChildren(...doors.map(({ address, network }) => h("option", { value: address }, network ? say("poll-network", { network, address: plain(address) }) : plain(address))));
    if (doors.some(({ address }) => address === chosen)) choice.value = chosen;
    choose.hidden = doors.length < 2;
    draw();
  }

  function draw() {
    const door = doors.find(({ address }) => address === choice.value);
    picture.hidden = !door;
    nowhere.hidden = Boolean(door);
    nowhere.textContent = door ? "" : say("poll-nowhere");
    place.textContent = door ? plain(door.address) : "–";
    if (!door) return;
    picture.src = door.picture;
    picture.alt = say("poll-picture", { address: `${door.address}${code}` });
  }

  update(first);
  return { body, update };
}

/** @param {string} address */
function plain(address) {
  return address.replace(/^https?:\/\//, "").replace(/\/$/, "");
}
