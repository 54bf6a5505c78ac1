// As much of a page as those scripts need that make elements, fill them and hear what is done to them.

class Element {
  constructor(tag) {
    Object.assign(this, { tag, parts: [], attributes: {}, hears: {}, isConnected: true, hidden: false, open: false });
  }

  get textContent() { return this.parts.map((part) => part.textContent ?? part).join(""); }

  set textContent(text) { this.parts = [text]; }

  append(...parts) { this.parts.push(...parts); }

  replaceChildren(...parts) { this.parts = parts; }

  getAttribute(name) { return this.attributes[name] ?? null; }

  setAttribute(name, value) {
    this.attributes[name] = value;
    if (name === "hidden") this.hidden = true;
  }

  addEventListener(name, act) { this.hears[name] = act; }

  querySelector() { return null; }

  querySelectorAll() { return []; }

  click() { return this.hears.click?.(); }

  focus() { document.activeElement = this; }

  showModal() { this.open = true; }

  close() { this.open = false; }

  /** All elements of a kind within this one that can be seen. */
  * seen(tag) {
    if (this.hidden) return;
    if (this.tag === tag) yield this;
    for (const part of this.parts) if (part instanceof Element) yield* part.seen(tag);
  }
}

globalThis.document = { body: new Element("body"), createElement: (tag) => new Element(tag), querySelectorAll: () => [] };

/** The buttons with this name, in their order. */
export function buttons(root, name) {
  return [...root.seen("button")].filter(({ textContent }) => textContent === name);
}
