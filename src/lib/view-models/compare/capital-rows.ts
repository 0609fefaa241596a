import type { ComputedFigure } from '#lib/domain/figure.ts';
import type { CapitalTotal, ZoneInvestment } from '../zone-page.ts';
import { computedFigure } from '../page-computations.ts';
import type { FigureRow } from './compare-row.ts';
import type { CompareZone } from './compare-zone.ts';
import { computedValue, figureRow } from './figure-rows.ts';

const capitalKinds = [
  { measure: 'total-investment', unit: 'USD m', name: 'zone-capital-total-investment-usd' },
  { measure: 'total-investment', unit: 'VND bn', name: 'zone-capital-total-investment-vnd' },
  { measure: 'planned', unit: 'USD m', name: 'zone-capital-planned-usd' },
  { measure: 'planned', unit: 'VND bn', name: 'zone-capital-planned-vnd' }
] as const;
export type CapitalKind = (typeof capitalKinds)[number];

export const totalOf = (zone: CompareZone, { measure, unit }: Pick<CapitalKind, 'measure' | 'unit'>) =>
  zone.totals.find((total) => total.measure === measure && total.unit === unit);

/** The sum with the published figures it adds, so that its source tells of this zone only. */
export const capitalFigure = (total: CapitalTotal, { name }: Pick<CapitalKind, 'name'>): ComputedFigure => ({
  ...computedFigure(name, total.value, total.unit, total.qualifier),
  rows: total.figures.map((figure) => figure.ref)
});

/** One row for each measure and currency of capital that any of the zones has; measures and currencies are never added. */
export function capitalRows(zones: readonly CompareZone[], label: (kind: CapitalKind) => string): readonly FigureRow[] {
  return capitalKinds
    .filter((kind) => zones.some((zone) => totalOf(zone, kind) !== undefined))
    .map((kind) =>
      figureRow(
        kind.name,
        label(kind),
        zones.map((zone) => {
          const total = totalOf(zone, kind);
          const measure = kind.measure === 'planned' ? ('plan' as const) : null;
          return total === undefined ? [] : [computedValue(capitalFigure(total, kind), { measure })];
        })
      )
    );
}

/** The addends of one kind of capital over all zones of the comparison, for the popover. */
export function capitalAddends(
  zones: readonly CompareZone[],
  { measure, unit }: Pick<CapitalKind, 'measure' | 'unit'>
): readonly { readonly label: string; readonly figure: NonNullable<NonNullable<ZoneInvestment['main']>['usd']> }[] {
  return zones.flatMap(({ investments }) =>
    investments.flatMap(({ kind, name, main }) => {
      const figure = (unit === 'USD m' ? main?.usd : main?.vnd) ?? null;
      return kind === 'group' || main?.measure !== measure || figure === null ? [] : [{ label: name, figure }];
    })
  );
}

export { capitalKinds };
