import type { CatalogueSource } from '../catalogue-source.ts';
import { linkedZoneCharts } from './linked.ts';

export const zonesCharts: readonly CatalogueSource[] = [...linkedZoneCharts];
