import type { Rule } from '#lib/tables/problem.ts';

/** Rules of the package and of releases: nothing in a visitor's sheet can break one. */
const ofPackage = [
  'descriptor',
  'file-present',
  'no-byte-order-mark',
  'header',
  'manifest',
  'release-before',
  'release-row',
  'release-file',
  'release-digest',
  'release-raised'
] as const satisfies readonly Rule['kind'][];
type OfPackage = (typeof ofPackage)[number];

export interface KindWords {
  readonly kinds: Readonly<Record<Exclude<Rule['kind'], OfPackage>, string>>;
  readonly otherKind: string;
}

const isOfPackage = (kind: Rule['kind']): kind is OfPackage => ofPackage.some((one) => one === kind);

/** What problems of one rule are called together. */
export const kindName = (kind: Rule['kind'], { kinds, otherKind }: KindWords): string =>
  isOfPackage(kind) ? otherKind : kinds[kind];
