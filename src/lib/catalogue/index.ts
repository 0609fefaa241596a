import { covered } from '#covered';
import { fundsCharts } from './areas/funds.ts';
import { investmentsCharts } from './areas/investments.ts';
import { localitiesCharts } from './areas/localities.ts';
import { overlapCharts } from './areas/overlap.ts';
import { policiesCharts } from './areas/policies.ts';
import { proceduresCharts } from './areas/procedures.ts';
import { targetsCharts } from './areas/targets.ts';
import { zonesCharts } from './areas/zones.ts';
import type { CatalogueSource } from './catalogue-source.ts';

export type { CatalogueSource } from './catalogue-source.ts';

/** Every chart of the catalogue, in the order in which it is listed. */
const all: readonly CatalogueSource[] = [
  ...zonesCharts,
  ...investmentsCharts,
  ...fundsCharts,
  ...policiesCharts,
  ...overlapCharts,
  ...targetsCharts,
  ...localitiesCharts,
  ...proceduresCharts
];

/** Without those about a thing that the package does not have. */
export const catalogue = all.filter(({ id }) => !covered.withoutCharts.includes(id));

/** The chart of that address; throws where there is none. */
export function catalogueSource(id: string): CatalogueSource {
  const found = catalogue.find((source) => source.id === id);
  if (found === undefined) throw new Error(`the catalogue has no chart "${id}"`);
  return found;
}
