// A piece of a lesson over its markup, with a record that notes what it is told and knows what it is given.

import "./service.mjs";

const { takeMessages } = await import("../../widgets/pieces/shared/memory.js");

const frames = [];
globalThis.requestAnimationFrame = (act) => frames.push(act);
globalThis.matchMedia = () => ({ matches: true });

/** Lets the page be drawn until nothing waits for it. */
export function drawn() {
  while (frames.length) frames.shift()(0);
}

/** Reads markup as it stands in a page. */
export function read(html) {
  const root = document.createElement("div");
  let place = root;
  for (const [, end, tag, attributes, text] of html.matchAll(/<(\/?)(\w+)([^>]*)>|([^<]+)/g)) {
    if (text) text.trim() && place.append(text);
    else if (end) place = place.parentElement;
    else {
      const made = document.createElement(tag);
      for (const [, name, value = ""] of attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)) made.setAttribute(name, value);
      place.append(made);
      if (tag !== "input") place = made;
    }
  }
  return root;
}

const NOTHING = { attempts: {}, beliefs: {}, states: {}, words: {}, settings: {}, due: {} };

/** Brings a piece to life in its markup; `kept` is what was kept before. */
export function wake(piece, el, data, kept = {}) {
  const told = [];
  let snapshot = { ...NOTHING, ...kept };
  const watches = [];
  takeMessages(({ entry, recall, watch }) => {
    if (entry) told.push(entry);
    recall?.(snapshot);
    if (watch) watches.push(watch);
    watch?.(snapshot);
  });
  piece().render({ model: { get: (name) => (name === "data" ? data : undefined) }, el });
  drawn();
  const part = (name) => el.querySelector(`[data-gc-part=${name}]`);
  const press = (name) => { part(name).click(); drawn(); };
  const hear = (more) => { snapshot = { ...NOTHING, ...more }; watches.forEach((watch) => watch(snapshot)); };
  return { el, told, part, press, hear, last: (type) => told.findLast((one) => one.type === type) };
}

/** Chooses among those that exclude each other. */
export function pick(place, value) {
  const inputs = [...place.querySelectorAll("input")];
  for (const input of inputs) input.checked = input.value === value;
  for (let above = inputs[0].parentElement; above; above = above.parentElement) for (const name of ["input", "change"]) above.hears[name]?.({ target: inputs[0] });
}
