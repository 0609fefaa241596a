import type { FundsRow } from '#lib/domain/rows.ts';
import { decodeFundLine, fundColumns, type FundLine, fundOrder } from './fund-line.ts';
import type { Query } from './query.ts';

export interface SourceFundRow extends FundLine, Pick<FundsRow, 'counts_in_total' | 'source_id'> {}

/** What support money does one source report? */
export const sourceFunds: Query<string, SourceFundRow> = {
  name: 'source-funds',
  tables: ['funds'],
  sql: `
SELECT ${fundColumns}, f.counts_in_total, f.source_id
FROM funds f WHERE f.source_id = ?
ORDER BY ${fundOrder}`,
  parameters: (sourceId) => [sourceId],
  decode: (row) => ({
    ...decodeFundLine(row),
    counts_in_total: row.flag('counts_in_total'),
    source_id: row.text('source_id')
  })
};
