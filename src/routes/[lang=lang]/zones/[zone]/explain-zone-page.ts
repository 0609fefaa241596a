import type { Computation } from '#lib/domain/figure.ts';
import { computedFigures } from '#lib/state/computed-figures.svelte.ts';
import { sqlOf } from '#lib/view-models/page-computations.ts';
import type { ZoneSupport } from '#lib/view-models/support/zone-supports.ts';
import type { CapitalTotal, ZonePageView } from '#lib/view-models/zone-page.ts';
import { addendsOf } from './capital-bars.ts';

const unitName = (total: CapitalTotal): 'usd' | 'vnd' => (total.unit === 'USD m' ? 'usd' : 'vnd');

/** Tells the popover the rows and SQL behind the page's computed figures; call the result when the page is left. `lead`: what to say of investments that are listed in part. */
export function explainZonePage(view: ZonePageView, supports: readonly ZoneSupport[] = [], lead?: string): () => void {
  const rowsOf = (labels: readonly string[]): Computation['rows'] => labels.map((label) => ({ label, figure: null }));
  const withSql = (sql: string): string => sql.replace('?', `'${view.zone.id}'`);
  const provide = (
    name: Parameters<typeof sqlOf>[0],
    rows: Computation['rows'],
    without = 0,
    lead?: string
  ): (() => void) =>
    computedFigures.provide(name, () => ({
      sql: withSql(sqlOf(name)),
      rows,
      without,
      ...(lead === undefined ? {} : { lead })
    }));

  const undo = [
    provide(
      'zone-children',
      view.children.map((child) => ({ label: child.name, figure: child.area }))
    ),
    provide('zone-investments', rowsOf(view.investments.map((investment) => investment.name)), 0, lead),
    provide('zone-supports', rowsOf(supports.map(({ programme, beneficiary }) => `${programme}: ${beneficiary}`))),
    provide('page-sources', rowsOf(view.sources.map(({ source }) => source.title))),
    ...view.investmentTotals.map((total) => {
      const rows = addendsOf(view.investments, total).map(({ investment, figure }) => ({
        label: investment.name,
        figure
      }));
      return provide(`zone-capital-${total.measure}-${unitName(total)}`, rows, view.withoutCapital, lead);
    }),
    provide(
      'page-figures',
      view.groups.flatMap((group) =>
        group.series.flatMap((series) => series.readings.map(({ figure }) => ({ label: series.indicator, figure })))
      )
    )
  ];
  return () => undo.forEach((forget) => forget());
}
