// How to come in: a picture for the camera, and the address with the code for everybody else.

import { h } from "./dom.js";

export function door(code, address, picture) {
  return [
    h("img", { src: picture, alt: `A code for the camera of a phone: it opens ${address}${code}`, class: "screen-picture" }),
    h("div", {}, h("p", { class: "gc-kicker" }, "or open"), h("p", { class: "screen-address" }, address.replace(/^https?:\/\//, "").replace(/\/$/, "")),
      h("p", { class: "gc-kicker" }, "and enter"), h("p", { class: "screen-code" }, code),
      h("p", { class: "gc-note screen-phones" })),
  ];
}
