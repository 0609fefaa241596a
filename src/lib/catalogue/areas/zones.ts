import type { CatalogueSource } from '../catalogue-source.ts';

export const zonesCharts: readonly CatalogueSource[] = [];
