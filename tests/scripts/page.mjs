// As much of a page as those scripts need that make elements, fill them and hear what is done to them.

// What an attribute says first, a script may change.
const TEXTS = ["href", "id", "value"];
const SWITCHES = ["checked", "disabled", "hidden", "open"];

globalThis.Node = class {};

class Element extends Node {
  constructor(tag) {
    super();
    const whether = { isConnected: true, checked: false, disabled: false, hidden: false, open: false };
    Object.assign(this, { tag, parts: [], attributes: {}, hears: {}, style: {}, dataset: {}, value: "", ...whether });
  }

  get textContent() { return this.parts.map((part) => part.textContent ?? part).join(""); }

  set textContent(text) { this.parts = [text]; }

  get valueAsNumber() { return this.value === "" ? NaN : Number(this.value); }

  get children() { return this.parts.filter((part) => part instanceof Element); }

  get classList() {
    const names = new Set(this.attributes.class?.split(" "));
    const toggle = (name, on) => { names[on ? "add" : "delete"](name); this.attributes.class = [...names].join(" "); };
    return { contains: (name) => names.has(name), toggle };
  }

  append(...parts) { this.parts.push(...parts); }

  replaceChildren(...parts) {
    this.parts = parts;
    if (this.tag === "select") this.value = parts[0]?.value ?? "";
  }

  getAttribute(name) { return this.attributes[name] ?? null; }

  setAttribute(name, value) {
    this.attributes[name] = value;
    if (name.startsWith("data-")) this.dataset[name.slice(5)] = value;
    if (TEXTS.includes(name)) this[name] = value;
    if (SWITCHES.includes(name)) this[name] = true;
  }

  addEventListener(name, act) { this.hears[name] = act; }

  querySelector(wanted) { return this.querySelectorAll(wanted)[0] ?? null; }

  /** By a tag, a class, or an attribute and its value. */
  querySelectorAll(selector) {
    const wanted = selector.replace(":scope > ", "");
    const [, attribute, value] = /^\[(\w+)="(.*)"\]$/.exec(wanted) ?? [];
    const fits = (one) => one.tag === wanted || (wanted[0] === "." && one.classList.contains(wanted.slice(1))) || (attribute && one.getAttribute(attribute) === value);
    return [...this.within()].filter(fits);
  }

  contains(other) { return this === other || [...this.within()].includes(other); }

  click() { return this.hears.click?.(); }

  focus() { document.activeElement = this; }

  showModal() { this.open = true; }

  close() { this.open = false; }

  /** All elements within this one. */
  * within() { for (const part of this.children) yield* [part, ...part.within()]; }

  /** All elements of a kind within this one that can be seen. */
  * seen(tag) {
    if (this.hidden) return;
    if (this.tag === tag) yield this;
    for (const part of this.children) yield* part.seen(tag);
  }
}

const createElement = (tag) => new Element(tag);
const body = createElement("body");
globalThis.document = { body, createElement, createElementNS: (_, tag) => createElement(tag), querySelectorAll: (wanted) => body.querySelectorAll(wanted) };

/** The line that is read out. */
export const voice = createElement("div");
voice.setAttribute("class", "gc-voice");
body.append(voice);

/** The buttons with this name, in their order. */
export function buttons(root, name) {
  return [...root.seen("button")].filter(({ textContent }) => textContent === name);
}

/** What can be read within an element, text by text in the order of the page. */
export function texts(root, tag) {
  return [...root.seen(tag)].map(({ textContent }) => textContent);
}
