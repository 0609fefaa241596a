import type { Run } from '#lib/domain/sql.ts';
import { ask } from './query.ts';
import {
  countryCodes,
  investmentNames,
  policyNames,
  procedureNames,
  sectorNames,
  sourceNames,
  supportNames,
  zoneNames
} from './search-names.ts';
import { provinceIndicators, supportKindIds } from './province-lines.ts';
import { earlierNames, infrastructureNames, provinceNames, unitNames } from './search-places.ts';

/** Rows of everything that has a name to be found by. */
export type SearchRows = ReturnType<typeof askSearchRows>;

export const askSearchRows = (run: Run) => ({
  zones: ask(run, zoneNames, undefined),
  investments: ask(run, investmentNames, undefined),
  sectors: ask(run, sectorNames, undefined),
  countries: ask(run, countryCodes, undefined),
  policies: ask(run, policyNames, undefined),
  supports: ask(run, supportNames, undefined),
  supportKinds: ask(run, supportKindIds, undefined),
  indicators: ask(run, provinceIndicators, undefined),
  procedures: ask(run, procedureNames, undefined),
  sources: ask(run, sourceNames, undefined),
  units: ask(run, unitNames, undefined),
  earlier: ask(run, earlierNames, undefined),
  provinces: ask(run, provinceNames, undefined),
  infrastructure: ask(run, infrastructureNames, undefined)
});
