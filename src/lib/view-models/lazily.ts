export type Makers<Members extends object> = { readonly [Name in keyof Members]: () => Members[Name] };

/** An object whose members are each worked out when first read, and kept. */
export function lazily<Members extends object>(makers: Makers<Members>): Members {
  const members = {};
  for (const [name, make] of Object.entries<() => unknown>(makers))
    Object.defineProperty(members, name, {
      configurable: true,
      enumerable: true,
      get() {
        const value = make();
        Object.defineProperty(members, name, { value, enumerable: true });
        return value;
      }
    });
  if (hasAll<Members>(members, makers)) return members;
  throw new Error('a member without a maker');
}

/** The members as they are, unread, but for those that `changed` makes. */
export function lazilyWith<Members extends object>(members: Members, changed: Partial<Makers<Members>>): Members {
  const kept = Object.fromEntries(Object.keys(members).map((name) => [name, () => Reflect.get(members, name)]));
  const makers = { ...kept, ...changed };
  if (hasMakers<Members>(makers, members)) return lazily<Members>(makers);
  throw new Error('a member without a maker');
}

const hasMakers = <Members extends object>(makers: object, members: Members): makers is Makers<Members> =>
  Object.keys(members).every((name) => name in makers);

/** Looks at names only: reading a member would work it out. */
const hasAll = <Members extends object>(members: object, makers: object): members is Members =>
  Object.keys(makers).every((name) => name in members);
