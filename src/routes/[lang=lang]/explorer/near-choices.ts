import type { InfrastructurePoint } from '#lib/domain/distance.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { NearPlace } from '#lib/view-models/distances/near-zones.ts';
import { shortInfrastructureName } from '#lib/view-models/map-names.ts';

/** A located place that zones may be near to, with its name in the page's language. */
export interface NearChoice extends NearPlace {
  readonly lat: number;
  readonly lon: number;
  readonly name: string;
}

/** The places a reader may choose; those without coordinates are left out. */
export const nearChoices = (places: readonly InfrastructurePoint[], lang: Lang): readonly NearChoice[] =>
  places.flatMap(({ id, kind, status, lat, lon, doubt_km, ...names }): readonly NearChoice[] => {
    if (lat === null || lon === null || doubt_km === null) return [];
    const name = names[`name_${lang}`];
    return [
      { id, kind, status, lat, lon, doubt_km, name: kind === 'city' ? name : shortInfrastructureName(name, lang) }
    ];
  });
