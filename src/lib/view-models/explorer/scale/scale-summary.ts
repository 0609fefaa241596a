import type { ExplorerInvestment } from '#lib/domain/explorer-rows.ts';
import type { ExplorerAnswers } from '../../explorer-questions.ts';

/** What the page of a large package is given of its investments: static/explorer/scale.json, written by scripts/build-columns.ts. */
export interface ScaleSummary {
  readonly investments: number;
  /** Sizes of columns.bin and cube.bin, unpacked. */
  readonly columnsBytes: number;
  readonly cubeBytes: number;
  /** ISO codes of all countries of investors; first and last year of any investment. */
  readonly countries: readonly string[];
  readonly firstYear: number;
  readonly lastYear: number;
  /** The answers to the view without filters. */
  readonly answers: ExplorerAnswers;
}

/** In place of a million rows: two that carry what the panel of filters reads of all of them, their countries and the years they span. */
export function outermostRows({ countries, firstYear, lastYear }: ScaleSummary): readonly ExplorerInvestment[] {
  const row = (year: number): ExplorerInvestment => ({
    investment_id: `year-${year}`,
    name_vi: '',
    name_en: '',
    zone_id: null,
    province_id: '',
    former_province_id: '',
    sector_id: '',
    countries,
    year,
    status: 'unknown',
    report_id: null,
    capital_usd_m: null,
    capital_vnd_bn: null,
    qualifier: null,
    measure: null,
    as_of: null,
    source_id: null,
    counts_in_total: false
  });
  return [row(firstYear), row(lastYear)];
}
