// Sorts things into groups. `Map.groupBy` does the same, but tablets of a few years ago have none.

/** Gives a map from each key to the items that have it, in their order. */
export function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    if (groups.has(key)) groups.get(key).push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
