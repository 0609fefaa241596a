import type { CatalogueSource } from '../catalogue-source.ts';

export const policiesCharts: readonly CatalogueSource[] = [];
