import type { SiteContext } from '#lib/components/site-context.ts';
import type { CapitalTotal } from '#lib/view-models/zone-page.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** What a popover says of sums that name only the largest of what they add; nothing where they name all. */
export function partlyListed(totals: readonly CapitalTotal[], { m, format }: SiteContext): { readonly lead?: string } {
  const named = sum(totals.map(({ figures }) => figures.length));
  const added = sum(totals.map(({ projects }) => projects));
  return named === added ? {} : { lead: m.catalogue.listedOf(format.number(named), format.number(added)) };
}
