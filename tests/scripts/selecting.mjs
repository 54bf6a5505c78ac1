// As much of selectors as the scripts use: what one finds is what it would find in a browser.

const SWITCHED = ["hidden", "open"];

/** Whether an element fits a selector; `scope` is the one that was asked. */
export function matches(one, selector, scope) {
  return split(selector, /^,/).some((way) => fits(one, split(way.trim().replace(/\s*>\s*/g, " > "), /^ /), scope));
}

/** Cuts a text at a sign that stands in no brackets. */
function split(text, sign) {
  const parts = [""];
  let deep = 0;
  [...text].forEach((letter, place) => {
    deep += { "(": 1, "[": 1, ")": -1, "]": -1 }[letter] ?? 0;
    if (!deep && sign.test(text.slice(place))) parts.push("");
    else parts[parts.length - 1] += letter;
  });
  return parts;
}

function fits(one, steps, scope) {
  if (!one || !is(one, steps.at(-1), scope)) return false;
  const before = steps.slice(0, -1);
  if (!before.length) return true;
  if (before.at(-1) === ">") return fits(one.parentElement, before.slice(0, -1), scope);
  for (let above = one.parentElement; above; above = above.parentElement) if (fits(above, before, scope)) return true;
  return false;
}

/** One element by its tag, classes, attributes, and `:checked`, `:has`, `:not` and `:last-child`. */
function is(one, wanted, scope) {
  const [, tag = "", rest] = /^(\w+|\*)?(.*)$/.exec(wanted);
  if (tag && tag !== "*" && one.tag !== tag) return false;
  return [...rest.matchAll(/#([\w-]+)|\.([\w-]+)|\[([\w-]+)(?:=["']?([^"'\]]*)["']?)?\]|:([\w-]+)(?:\((.*)\))?/g)].every(([, id, name, attribute, value, state, inside]) => {
    if (id) return one.id === id;
    if (name) return one.classList.contains(name);
    if (attribute) return hasAttribute(one, attribute, value);
    if (state === "scope") return one === scope;
    if (state === "checked") return one.checked;
    if (state === "has") return one.querySelector(inside) !== null;
    if (state === "not") return !matches(one, inside, scope);
    if (state === "last-child") return one.parentElement.children.at(-1) === one;
    throw new Error(`Nobody here knows “:${state}”.`);
  });
}

function hasAttribute(one, name, value) {
  if (SWITCHED.includes(name)) return one[name];
  const given = name.startsWith("data-") ? one.dataset[name.slice(5).replace(/-(.)/g, (_, letter) => letter.toUpperCase())] : one.getAttribute(name);
  return value === undefined ? given !== null && given !== undefined : given === value;
}
