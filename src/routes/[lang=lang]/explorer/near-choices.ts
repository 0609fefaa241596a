import type { InfrastructurePoint } from '#lib/domain/distance.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { NearPlace } from '#lib/view-models/distances/near-zones.ts';
import { shortInfrastructureName } from '#lib/view-models/map-names.ts';

/** A located place that zones may be near to, with its name in the page's language. */
export interface NearChoice extends NearPlace {
  readonly name: string;
}

/** The places a reader may choose; those without coordinates are left out. */
export const nearChoices = (places: readonly InfrastructurePoint[], lang: Lang): readonly NearChoice[] =>
  places
    .filter((place) => place.doubt_km !== null)
    .map(({ id, kind, status, lat, lon, doubt_km, name_vi, name_en }) => ({
      id,
      kind,
      status,
      lat,
      lon,
      doubt_km,
      name:
        kind === 'city'
          ? lang === 'vi'
            ? name_vi
            : name_en
          : shortInfrastructureName(lang === 'vi' ? name_vi : name_en, lang)
    }));
