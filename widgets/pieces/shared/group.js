// Sorts things into groups. `Map.groupBy` does the same, but tablets of a few years ago have none.

/**
 * Gives a map from each key to the items that have it, in their order.
 * @template T, K @param {Iterable<T>} items @param {(item: T) => K} keyOf @returns {Map<K, T[]>}
 */
export function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
