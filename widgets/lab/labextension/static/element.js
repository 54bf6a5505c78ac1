/* Makes elements of the page. Text is put in as text. */

/**
 * Make an element: element("button", { type: "button", textContent: "More" }, ...children).
 * @template {keyof HTMLElementTagNameMap} T @param {T} tag @param {Partial<HTMLElementTagNameMap[T]>} properties
 * @param {...(Node | string)} children @returns {HTMLElementTagNameMap[T]}
 */
export function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}
