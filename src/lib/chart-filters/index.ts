import type { ChartFilter } from './chart-filter.ts';
import { fundFilters } from './funds.ts';
import { investmentFilters } from './investments.ts';
import { linkedFilters } from './linked.ts';
import { localityFilters } from './localities.ts';
import { policyFilters } from './policies.ts';
import { targetFilters } from './targets.ts';
import { zoneFilters } from './zones.ts';

export type { ChartFilter, FilteredChart, ShownOf } from './chart-filter.ts';

/** Charts that can be narrowed, by their id in the catalogue. */
export const chartFilters: ReadonlyMap<string, ChartFilter> = new Map([
  ...linkedFilters,
  ...zoneFilters,
  ...investmentFilters,
  ...fundFilters,
  ...targetFilters,
  ...localityFilters,
  ...policyFilters
]);
