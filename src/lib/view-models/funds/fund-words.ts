import type { AnyFigure } from '#lib/domain/figure.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { CatalogueSetting, EvidenceRow, Swatch } from '../catalogue/catalogue-chart.ts';
import type { LabelledFigure } from '../catalogue/drawing.ts';
import type { LedgerRow } from '../catalogue/ledger-drawing.ts';
import type { Stage } from '../charts/chart-model.ts';
import { unbrokenDash, yearSpan } from '../year-span.ts';
import type { FundView } from './fund-view.ts';

type Words = Pick<CatalogueSetting, 'm' | 'format'>;

export const stages: readonly Stage[] = ['done', 'budgeted', 'planned'];
const stageOfMeasure: Readonly<Record<FundView['measure'], Stage>> = {
  disbursed: 'done',
  budgeted: 'budgeted',
  planned: 'planned'
};
export const stageOf = (row: FundView): Stage => stageOfMeasure[row.measure];
const measureOf: Readonly<Record<Stage, FundView['measure']>> = {
  done: 'disbursed',
  budgeted: 'budgeted',
  planned: 'planned'
};
export const stageName = (stage: Stage, m: Messages): string => m.vocabulary.fundMeasure[measureOf[stage]];

/** Former provinces are named as such: what they had is not the present province's. */
export const placeName = (place: string, m: Messages): string =>
  m.funds.places[place] ?? m.vocabulary.province[place] ?? place;

/** The same where there is little room. */
export const shortPlace = (place: string, m: Messages): string => m.funds.placesShort[place] ?? placeName(place, m);

/** The years of an amount; an end that is not published is said to be so. */
export function periodText({ from, to }: Pick<FundView, 'from' | 'to'>, { m, format }: Words): string {
  if (from === null) return to === null ? m.funds.period.none : m.funds.period.noStart(format.shortDate(to));
  if (to === null) return m.funds.period.noEnd(format.shortDate(from));
  return from === to ? format.shortDate(from) : `${format.shortDate(from)}${unbrokenDash}${format.shortDate(to)}`;
}

/** The same in the fewest words, for a drawing. */
export const shortPeriod = (row: Pick<FundView, 'from' | 'to'>, setting: Words): string => {
  const { m, format } = setting;
  if (row.from === null && row.to !== null) return m.funds.period.until(format.shortDate(row.to));
  return row.from !== null && row.to === null
    ? m.funds.period.since(format.shortDate(row.from))
    : periodText(row, setting);
};

/** "2013–2026": first and last year of the rows; null where none is dated. */
export const spanOf = (rows: readonly FundView[]): string | null =>
  yearSpan(rows.flatMap(({ from, to }) => [from, to]));

/** A number with unit and qualifier, as published. */
export const labelled = (figure: AnyFigure, format: Format): LabelledFigure => ({
  figure,
  label: format.figure(figure)
});

/** The numbers of one group of bars in one unit, so that they can be read against one another. */
export function alike(rows: readonly LedgerRow[], format: Format): readonly LedgerRow[] {
  const texts = format.alike(rows.flatMap(({ figure }) => (figure === null ? [] : [figure.figure])));
  let at = 0;
  return rows.map((row) =>
    row.figure === null ? row : { ...row, figure: { ...row.figure, label: texts[at++] ?? row.figure.label } }
  );
}

/** What is left of a name once the programme it is part of is taken away: "…: hạ tầng Khu công nghiệp Âu Lâu" → "Hạ tầng …". */
export function partName(part: FundView, total: FundView): string {
  const cut = part.name.lastIndexOf(': ');
  if (cut === -1 || !total.name.startsWith(part.name.slice(0, part.name.indexOf(': ')))) return part.name;
  const rest = part.name.slice(cut + 2);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

const instrumentNumber = /\d+\/\d{4}/g;

/**
 * The instruments that an amount rests on together, as its name lists them in brackets: "Nghị quyết 29/2016, 121/2021, 23/2025"; null where
 * there is one at most. The table ties an amount to one of them only.
 */
export function severalInstruments({ name }: FundView): { readonly list: string; readonly count: number } | null {
  const lists = [...name.matchAll(/\(([^()]*)\)/g)].flatMap(([, list = '']) => {
    const count = list.match(instrumentNumber)?.length ?? 0;
    return count > 1 ? [{ list, count }] : [];
  });
  return lists[0] ?? null;
}

/** One row of evidence to each fund; `marks` are the marks of the drawing that rest on it. */
export function evidenceOf(
  rows: readonly FundView[],
  setting: Words,
  marksOf: (row: FundView) => readonly string[] = (row) => [row.id]
): readonly EvidenceRow[] {
  const { m } = setting;
  return rows.map((row) => ({
    key: row.id,
    marks: marksOf(row),
    label: `${row.name} (${stageName(stageOf(row), m)}, ${periodText(row, setting)})`,
    figures: row.count === null ? [row.amount] : [row.amount, row.count],
    asOf: row.to,
    source: row.source,
    locator: row.locator,
    remark: row.exclusion === null ? row.conflict : m.funds.exclusion[row.exclusion]
  }));
}

/** Entries for the fills that are drawn, in the order of the legend. */
export function legendOf(
  drawn: Iterable<Swatch>,
  m: Messages
): readonly { readonly swatch: Swatch; readonly text: string }[] {
  const used = new Set(drawn);
  const texts: readonly (readonly [Swatch, string])[] = [
    ['done', stageName('done', m)],
    ['budgeted', stageName('budgeted', m)],
    ['planned', stageName('planned', m)],
    ['rest', m.funds.legend.rest],
    ['unknown', m.funds.legend.unknown],
    ['none', m.funds.legend.none]
  ];
  return texts.filter(([swatch]) => used.has(swatch)).map(([swatch, text]) => ({ swatch, text }));
}
