import type { CatalogueSource } from '../catalogue-source.ts';

export const proceduresCharts: readonly CatalogueSource[] = [];
