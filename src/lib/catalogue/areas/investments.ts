import type { CatalogueSource } from '../catalogue-source.ts';

export const investmentsCharts: readonly CatalogueSource[] = [];
