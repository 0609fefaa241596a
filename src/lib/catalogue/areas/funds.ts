import type { CatalogueSource } from '../catalogue-source.ts';

export const fundsCharts: readonly CatalogueSource[] = [];
