import { decodeObservationLine, lineTables, type ObservationLine } from './observation-line.ts';
import { noParameters, type Query } from './query.ts';

/** Which exchange rates of the dong to the dollar are published? Newest first. */
export const exchangeRates: Query<void, ObservationLine> = {
  name: 'exchange-rates',
  tables: lineTables,
  sql: `
SELECT * FROM observation_lines
WHERE subject_id = 'national' AND indicator_id = 'exchange-rate-vnd-usd'
ORDER BY as_of DESC, observation_id`,
  parameters: noParameters,
  decode: decodeObservationLine
};
