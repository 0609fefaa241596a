/** Type of the names on the map. Sizes are those of a desk; the projector doubles the reading distance, not the type. */
import type { FontWeight } from '#lib/i18n/text-width.ts';
import type { MapThing } from './map-things.ts';

export interface NameStyle {
  readonly sizePx: number;
  readonly weight: FontWeight;
}

/** `factor` is --text-map over 11 px: 1 on a desk, about 1.5 on a projector. */
export function nameStyle({ nameClass, selected }: MapThing, factor: number): NameStyle {
  if (selected) return { sizePx: 14 * factor, weight: 700 };
  switch (nameClass) {
    case 'seat':
      return { sizePx: 13 * factor, weight: 700 };
    case 'economic-zone':
    case 'border-economic-zone':
      return { sizePx: 13 * factor, weight: nameClass === 'economic-zone' ? 700 : 500 };
    case 'industrial-park':
    case 'industrial-cluster':
      return { sizePx: 12 * factor, weight: 500 };
    case 'infrastructure':
    case 'town':
      return { sizePx: 11 * factor, weight: 400 };
  }
}

/** Water and neighbours: spaced capitals on land, plain letters on water. */
export const regionNameStyle = {
  province: { sizePx: 11, spacingPx: 3 },
  country: { sizePx: 13, spacingPx: 5 },
  water: { sizePx: 12, spacingPx: 1 }
} as const;
