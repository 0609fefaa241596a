import type { CatalogueSource } from '../catalogue-source.ts';

export const overlapCharts: readonly CatalogueSource[] = [];
