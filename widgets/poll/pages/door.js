// How to come in: a picture for the camera, and the address with the code for everybody else. A machine may be in several
// networks at a time; the teacher shows the one that the phones are in.

import { h } from "./dom.js";

const NOWHERE = "This machine is in no network now, so phones cannot reach it. Join one, or open a hotspot on a phone and join that: the address then appears here.";
const APART = "Many school and guest networks keep devices apart. Open a hotspot on a phone, let this machine and all phones join it, and show its address here. It needs no internet.";

export function doorway(code, first) {
  const picture = h("img", { class: "screen-picture" });
  const place = h("p", { class: "screen-address" });
  const choice = h("select", { onchange: () => draw() });
  const choose = h("label", { class: "gc-note" }, "Phones are in ", choice);
  const how = h("div", {}, h("p", { class: "gc-kicker" }, "or open"), place,
    h("p", { class: "gc-kicker" }, "and enter"), h("p", { class: "screen-code" }, code),
    h("p", { class: "gc-note screen-phones" }), choose,
    h("details", { class: "gc-note" }, h("summary", {}, "If phones cannot open it"), h("p", {}, APART)));
  const nowhere = h("p", { class: "gc-care", role: "status" });
  const body = h("div", { class: "screen-ways" }, picture, nowhere, how);
  let doors = [];

  /** Shows these ways in; the one that was chosen stays chosen while it is there. */
  function update(found) {
    const chosen = choice.value;
    doors = found;
    choice.replaceChildren(...doors.map(({ address, network }) => h("option", { value: address }, network ? `${network}: ${plain(address)}` : plain(address))));
    if (doors.some(({ address }) => address === chosen)) choice.value = chosen;
    choose.hidden = doors.length < 2;
    draw();
  }

  function draw() {
    const door = doors.find(({ address }) => address === choice.value);
    picture.hidden = !door;
    nowhere.hidden = Boolean(door);
    nowhere.textContent = door ? "" : NOWHERE;
    place.textContent = door ? plain(door.address) : "–";
    if (!door) return;
    picture.src = door.picture;
    picture.alt = `A code for the camera of a phone: it opens ${door.address}${code}`;
  }

  update(first);
  return { body, update };
}

function plain(address) {
  return address.replace(/^https?:\/\//, "").replace(/\/$/, "");
}
