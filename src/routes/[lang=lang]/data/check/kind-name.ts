import type { Rule } from '#lib/tables/problem.ts';

interface KindWords {
  readonly kinds: Readonly<Record<string, string>>;
  readonly otherKind: string;
}

/** What problems of one rule are called together. */
export const kindName = (kind: Rule['kind'], { kinds, otherKind }: KindWords): string => kinds[kind] ?? otherKind;
