// The markup of a piece, as Python made it, and what becomes of it once a script is there.

import { levelled } from "./heading.js";

const ACTIVE = "script, style, link, meta, base, iframe, object, embed, form, template, foreignObject, animate, set";
const LEADS = /^(?:https?:|tel:|sms:|mailto:|#|[\w.-]+\.(?:html|ipynb)(?:#|$)|$)/;
const NAMES = ["id", "name", "for", "aria-labelledby", "aria-describedby"];

/**
 * Reads markup that was handed over, by a kernel or in a page's data. This is the one place that does: it stands in no
 * page while it is read, and nothing that could run, or fetch anything, is left in it.
 * @param {string} html
 */
export function fromMarkup(html) {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const element of body.querySelectorAll("*")) {
    if (element.matches(ACTIVE)) element.remove();
    for (const { name, value } of [...element.attributes]) {
      if (!isHarmless(name.toLowerCase(), value)) element.removeAttribute(name);
    }
  }
  ofItsOwn(body);
  const read = document.createDocumentFragment();
  read.append(...body.childNodes);
  return read;
}

/** @param {string} name @param {string} value */
function isHarmless(name, value) {
  if (name.endsWith("href")) return LEADS.test(value.trim());
  return !/^(?:on|src|action|formaction|data$|ping)/.test(name);
}

/**
 * The same piece may stand twice in one page: each gets names that no other has. Drawings keep theirs.
 * @param {HTMLElement} body
 */
function ofItsOwn(body) {
  const mark = Math.random().toString(36).slice(2, 8);
  for (const name of NAMES) {
    for (const element of body.querySelectorAll(`[${name}]:not(svg, svg *)`)) {
      element.setAttribute(name, (element.getAttribute(name) ?? "").split(" ").map((one) => `${one}-${mark}`).join(" "));
    }
  }
  for (const link of body.querySelectorAll('a[href^="#"]')) {
    if (body.querySelector(`[id="${CSS.escape(link.hash.slice(1))}-${mark}"]`)) link.setAttribute("href", `${link.hash}-${mark}`);
  }
}

/**
 * Gives the parts of a piece by the names that its markup gives them.
 * @template {Record<string, HTMLElement>} [Parts=Record<string, HTMLElement>] @param {ParentNode} root
 * @returns {Parts}
 */
export function partsOf(root) {
  return Object.fromEntries([...root.querySelectorAll("[data-gc-part]")].map((part) => [part.dataset.gcPart, part]));
}

/**
 * Takes a part out of the page that is shown only later, or only piece by piece.
 * @template {HTMLElement} T @param {T} part @returns {T}
 */
export function take(part) {
  part.remove();
  settle(part);
  return part;
}

/**
 * Says that a piece, or what of it comes onto the page later, is alive: from now on it stands as it does for those who
 * have scripts, with headings as high as their place asks for.
 * @param {ParentNode} root
 */
export function settle(root) {
  for (const part of root.querySelectorAll("[data-gc-still]")) part.remove();
  for (const part of root.querySelectorAll("[data-gc-live]")) part.removeAttribute("data-gc-live");
  root.querySelectorAll("h3, h4").forEach(levelled);
}
