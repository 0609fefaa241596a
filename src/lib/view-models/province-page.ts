import type { Lang } from '#lib/domain/vocabulary.ts';
import type { ObservationLine } from '#lib/queries/observation-line.ts';
import type { ProvinceRow } from '#lib/queries/provinces.ts';
import { seriesOf } from './reading-series.ts';
import type { ReadingSeries } from './reading.ts';

/** Indicators of one group of the data dictionary: parks, clusters, supporting-industry, economy … */
export interface ProvinceGroup {
  readonly id: string;
  readonly series: readonly ReadingSeries[];
}

/** What is published of a province, the country or a region as a whole, in one language. */
export interface ProvinceView {
  readonly id: string;
  readonly name: string;
  readonly kind: ProvinceRow['kind'];
  /** Present province, where this one was merged in July 2025. */
  readonly successorId: string | null;
  /** Largest group first. */
  readonly groups: readonly ProvinceGroup[];
  readonly figureCount: number;
}

export function makeProvince(province: ProvinceRow, lines: readonly ObservationLine[], lang: Lang): ProvinceView {
  const linesOf = (id: string): readonly ObservationLine[] => lines.filter((line) => line.indicator_group === id);
  const ids = [...new Set(lines.map((line) => line.indicator_group))];
  return {
    id: province.province_id,
    name: province[`name_${lang}`],
    kind: province.kind,
    successorId: province.successor_province_id,
    groups: ids
      .toSorted((a, b) => linesOf(b).length - linesOf(a).length || a.localeCompare(b, 'en'))
      .map((id) => ({ id, series: seriesOf(linesOf(id), lang) })),
    figureCount: lines.length
  };
}
