import type { ComputedFigure } from '#lib/domain/figure.ts';
import type { Qualifier } from '#lib/domain/vocabulary.ts';
import { chartComputations } from './computations/charts.ts';
import { currencyComputations } from './computations/currency.ts';
import { fundComputations } from './computations/funds.ts';
import { investmentComputations } from './computations/investments.ts';
import { ownSheetComputations } from './computations/own-sheet.ts';
import { placeComputations } from './computations/places.ts';
import { policyComputations } from './computations/policies.ts';
import { rankComputations } from './computations/rank.ts';
import { sourceComputations } from './computations/sources.ts';
import { supportComputations } from './computations/supports.ts';
import { targetComputations } from './computations/targets.ts';
import { zoneComputations } from './computations/zones.ts';

/** Computations of the text pages, one list an area; the page about methods lists them beside the named views. */
export const pageComputations = [
  ...zoneComputations,
  ...chartComputations,
  ...currencyComputations,
  ...ownSheetComputations,
  ...placeComputations,
  ...rankComputations,
  ...sourceComputations,
  ...supportComputations,
  ...targetComputations,
  ...policyComputations,
  ...fundComputations,
  ...investmentComputations
] as const;

export type PageComputationName = (typeof pageComputations)[number]['name'];

/** A computed figure of a page, exact unless said otherwise. */
export function computedFigure(
  query: PageComputationName,
  value: number,
  unit: string,
  qualifier: Qualifier = 'exact'
): ComputedFigure {
  return { kind: 'computed', query, value, valueMax: null, qualifier, unit, decimals: 4 };
}

/** The SQL of a computation of a page. */
export function sqlOf(name: PageComputationName): string {
  const found = pageComputations.find((computation) => computation.name === name);
  if (found === undefined) throw new Error(`no computation is called ${name}`);
  return found.sql;
}
