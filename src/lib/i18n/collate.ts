let collator: Intl.Collator | undefined;

/** Order of names in both languages of the site: Vietnamese alphabet, numbers by size (số 3 before số 15). */
export const compareNames = (a: string, b: string): number =>
  (collator ??= new Intl.Collator('vi', { numeric: true })).compare(a, b);

/** A sorted copy by the name that `nameOf` gives. */
export const sortByName = <Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] =>
  [...items].sort((a, b) => compareNames(nameOf(a), nameOf(b)));
