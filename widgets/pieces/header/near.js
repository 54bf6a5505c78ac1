// Whom one can reach close by comes first.

/**
 * Puts what serves the reader's own region first, as the browser names it, and of that the country's own before what
 * serves many; everything else keeps its order.
 * @template T @param {T[]} lines @param {(line: T) => string[]} regionsOf @param {readonly string[]} [languages]
 * @returns {T[]}
 */
export function nearFirst(lines, regionsOf, languages = navigator.languages) {
  const region = languages.map((one) => /-([A-Z]{2})\b/.exec(one)?.[1]).find(Boolean);
  /** @type {(line: T) => boolean} */
  const near = (line) => region !== undefined && regionsOf(line).includes(region);
  const own = lines.filter(near).sort((one, other) => regionsOf(one).length - regionsOf(other).length);
  return [...own, ...lines.filter((line) => !near(line))];
}

/**
 * Does so with a list that stands in the page.
 * @param {ParentNode | null} list
 */
export function nearFirstIn(list) {
  list?.append(...nearFirst([...list.querySelectorAll(":scope > *")], ({ dataset }) => dataset.regions?.split(" ") ?? []));
}
