import type { SizeClass } from './map-scene.ts';

/** Upper ends of the first four size classes in ha; the fifth is open. */
export const sizeClassLimitsHa = [50, 150, 400, 1500] as const;

/** Half-width in px of the symbol of each size class. */
export const halfWidthPx: Readonly<Record<SizeClass, number>> = { 0: 4, 1: 5, 2: 6.5, 3: 8.5, 4: 12 };

/** The size class of a zone; a zone without a published area is drawn smallest. */
export function sizeClassOf(areaHa: number | null): SizeClass {
  if (areaHa === null || areaHa < 50) return 0;
  if (areaHa < 150) return 1;
  if (areaHa < 400) return 2;
  return areaHa < 1500 ? 3 : 4;
}
