import type { Figure } from '#lib/domain/figure.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { CatalogueSetting, EvidenceRow } from '../catalogue/catalogue-chart.ts';
import type { LabelledFigure } from '../catalogue/drawing.ts';
import { yearSpan } from '../year-span.ts';
import type { LocalityReading } from './readings.ts';

/** Number at a mark, in the unit of the scale: no decimals from a hundred on; the table has all digits. */
export const labelled = (figure: Figure, format: Format): LabelledFigure => ({
  figure,
  label: format.bare({ ...figure, decimals: Math.abs(figure.value) >= 100 ? 0 : 2 })
});

/** "kết quả, số mới nhất", "mục tiêu", "quy hoạch; phạm vi: …". */
export const kindWords = (reading: LocalityReading, m: Messages): string =>
  words(reading, m, reading.measure === 'actual' ? [m.localities.standing[reading.standing]] : []);

/** The same without saying how it stands among others: "thực tế, chỉ tính: …". */
export const partWords = (reading: LocalityReading, m: Messages): string => words(reading, m, []);

function words(reading: LocalityReading, m: Messages, standing: readonly string[]): string {
  const measure = m.vocabulary.observationMeasure[reading.measure];
  const scope = reading.scope === null ? [] : [m.localities.onlyFor(reading.scope)];
  const base = reading.base === null ? [] : [m.localities.basedOn(reading.base)];
  return [measure, ...standing, ...scope, ...base].join(m.localities.joint);
}

/** "Bắc Ninh trước 01/07/2025: hơn 500 doanh nghiệp (2023)". */
export const readingLabel = (reading: LocalityReading, format: Format): string =>
  `${reading.territory.name}: ${format.figure(reading.figure)} (${format.shortDate(reading.figure.asOf)})`;

/** The readings as rows behind a chart; `markOf` says at which mark a reading is drawn, null where only the table has it. */
export function readingEvidence(
  readings: readonly LocalityReading[],
  markOf: (reading: LocalityReading) => string | null,
  { m }: CatalogueSetting
): readonly EvidenceRow[] {
  return readings.map((reading) => {
    const mark = markOf(reading);
    const kind = kindWords(reading, m);
    return {
      key: reading.figure.ref,
      marks: mark === null ? [] : [mark],
      label: `${reading.territory.name}: ${m.localities.indicators[reading.indicator] ?? reading.indicatorName}`,
      figures: [reading.figure],
      asOf: reading.figure.asOf,
      source: reading.source,
      locator: reading.locator,
      remark: reading.note === null ? kind : `${kind}. ${reading.note}`
    };
  });
}

/** "2017–2025" of what is drawn; null where nothing is dated. */
export const yearsOf = (figures: readonly Figure[]): string | null => yearSpan(figures.map(({ asOf }) => asOf));
