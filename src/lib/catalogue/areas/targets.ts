import type { CatalogueSource } from '../catalogue-source.ts';

export const targetsCharts: readonly CatalogueSource[] = [];
