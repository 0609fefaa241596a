import type { CatalogueSource } from '../catalogue-source.ts';

export const localitiesCharts: readonly CatalogueSource[] = [];
