/** Items by their key, groups and members in the order of the items (Map.groupBy, which Node 20 lacks). */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
