import { noParameters, type Query } from './query.ts';

/** First and last year that published figures are of; null where none is dated. */
export interface ObservedYears {
  readonly first: string | null;
  readonly last: string | null;
}

/** Which years do the published figures reach from and to? */
export const observedYears: Query<void, ObservedYears> = {
  name: 'observed-years',
  tables: ['observations'],
  sql: `
SELECT min(left(coalesce(period_start, as_of), 4)) AS first_year, max(left(as_of, 4)) AS last_year
FROM observations`,
  parameters: noParameters,
  decode: (row) => ({ first: row.textOrNull('first_year'), last: row.textOrNull('last_year') })
};
