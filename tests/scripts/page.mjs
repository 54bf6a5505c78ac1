// As much of a page as those scripts need that make elements, fill them and hear what is done to them.

import { matches } from "./selecting.mjs";

// What an attribute says first, a script may change.
const TEXTS = ["href", "id", "max", "min", "step", "value"];
const SWITCHES = ["checked", "disabled", "hidden", "open"];

globalThis.Node = class {};

class Element extends Node {
  constructor(tag) {
    super();
    const whether = { isConnected: true, checked: false, disabled: false, hidden: false, open: false };
    Object.assign(this, { tag, parts: [], attributes: {}, hears: {}, style: {}, dataset: {}, value: "", parentElement: null, ...whether });
    Object.defineProperty(this.style, "setProperty", { value: (name, value) => { this.style[name] = value; } });
  }

  get tagName() { return this.tag.toUpperCase(); }

  get textContent() { return this.parts.map((part) => part.textContent ?? part).join(""); }

  set textContent(text) { this.parts = [text]; }

  get childNodes() { return this.parts; }

  get lastChild() { return this.parts.at(-1) ?? null; }

  get nextElementSibling() { return this.parentElement?.children[this.parentElement.children.indexOf(this) + 1] ?? null; }

  get hash() { return /#.*|$/.exec(this.href)[0]; }

  get viewBox() {
    const [x, y, width, height] = this.attributes.viewBox.split(" ").map(Number);
    return { baseVal: { x, y, width, height } };
  }

  get valueAsNumber() { return this.value === "" ? NaN : Number(this.value); }

  get children() { return this.parts.filter((part) => part instanceof Element); }

  get classList() {
    const names = new Set(this.attributes.class?.split(" "));
    const toggle = (name, on) => { names[on ? "add" : "delete"](name); this.attributes.class = [...names].join(" "); };
    const each = (on) => (...some) => some.forEach((name) => toggle(name, on));
    return { contains: (name) => names.has(name), toggle, add: each(true), remove: each(false) };
  }

  compareDocumentPosition() { return 0; }

  append(...parts) { this.put(this.parts.length, parts); }

  prepend(...parts) { this.put(0, parts); }

  after(...parts) { this.parentElement.put(this.parentElement.parts.indexOf(this) + 1, parts); }

  remove() {
    if (!this.parentElement) return;
    this.parentElement.parts = this.parentElement.parts.filter((part) => part !== this);
    this.parentElement = null;
  }

  /** Puts parts where they shall be, and takes them from where they were. */
  put(place, parts) {
    const following = this.parts[place];
    for (const part of parts) part.remove?.();
    this.parts.splice(following ? this.parts.indexOf(following) : this.parts.length, 0, ...parts);
    for (const part of parts) if (part instanceof Element) part.parentElement = this;
  }

  cloneNode(deep = false) {
    const clone = Object.assign(createElement(this.tag), { hidden: this.hidden, value: this.value });
    Object.assign(clone.attributes, this.attributes);
    Object.assign(clone.dataset, this.dataset);
    if (deep) clone.append(...this.parts.map((part) => part.cloneNode?.(true) ?? part));
    return clone;
  }

  replaceChildren(...parts) {
    this.parts = [];
    this.append(...parts);
    if (this.tag === "select") this.value = parts[0]?.value ?? "";
  }

  getAttribute(name) { return this.attributes[name] ?? null; }

  setAttribute(name, value) {
    this.attributes[name] = value;
    if (name.startsWith("data-")) this.dataset[inData(name)] = value;
    if (TEXTS.includes(name)) this[name] = value;
    if (name === "value") this.defaultValue = value;
    if (SWITCHES.includes(name)) this[name] = true;
  }

  removeAttribute(name) {
    delete this.attributes[name];
    if (name.startsWith("data-")) delete this.dataset[inData(name)];
  }

  toggleAttribute(name, on) { on ? this.setAttribute(name, "") : this.removeAttribute(name); }

  /** Who listens several times hears it as often. */
  addEventListener(name, act) {
    const before = this.hears[name];
    this.hears[name] = before ? (event) => { before(event); return act(event); } : act;
  }

  querySelector(wanted) { return this.querySelectorAll(wanted)[0] ?? null; }

  querySelectorAll(wanted) { return [...this.within()].filter((one) => matches(one, wanted, this)); }

  matches(wanted) { return matches(this, wanted); }

  closest(wanted) { return matches(this, wanted) ? this : this.parentElement?.closest(wanted) ?? null; }

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

const inData = (name) => name.slice(5).replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const createElement = (tag) => new Element(tag);
const body = createElement("body");
globalThis.document = { body, createElement, createElementNS: (_, tag) => createElement(tag), querySelector: (wanted) => body.querySelector(wanted), querySelectorAll: (wanted) => body.querySelectorAll(wanted) };

/** An element as a selector says it, such as `p.gc-note[data-gc-part=said]`, with what is in it. */
export function make(says, ...parts) {
  const made = createElement(/^\w+/.exec(says)?.[0] ?? "div");
  for (const [, name, attribute, value = ""] of says.matchAll(/\.([\w-]+)|\[([\w-]+)(?:=([^\]]*))?\]/g)) name ? made.classList.add(name) : made.setAttribute(attribute, value);
  made.append(...parts);
  return made;
}

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
