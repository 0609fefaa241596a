/** The halo of doubt of every zone whose place is known to a commune or a district only. */
import type { Feature, FeatureCollection, MultiLineString, Polygon, Position } from 'geojson';
import type { ZoneMark } from '#lib/domain/map-scene.ts';
import { circleReach, circleRing } from './circle.ts';
import { edgeNear, landWithin, onLand, ringOverLand, type Land } from './clip.ts';

/** The land of a province by its id; zones of a province without one keep the whole circle. */
export type ProvinceLand = ReadonlyMap<string, Land>;

export interface Halos {
  readonly fills: FeatureCollection<Land>;
  /** The dotted rims: only of halos that a district gives. */
  readonly rims: FeatureCollection<MultiLineString>;
}

interface Halo {
  readonly fill: Land;
  readonly rim: readonly (readonly Position[])[];
}

const rimCorners = 180;
/** The rim is looked for on land cut a little wider than the halo, so that it does not lie on the cut itself. */
const wider = 1.05;

function haloOf({ lon, lat, precision }: ZoneMark, radiusKm: number, land: Land | undefined): Halo {
  const ring = circleRing(lon, lat, radiusKm);
  const rim = precision === 'district' ? circleRing(lon, lat, radiusKm, rimCorners) : [];
  const reach = circleReach(lat, radiusKm * wider);
  const whole: Polygon = { type: 'Polygon', coordinates: [ring] };
  if (land === undefined || !onLand(land, [lon, lat]) || !edgeNear(land, [lon, lat], reach.lon, reach.lat))
    return { fill: whole, rim: rim.length === 0 ? [] : [rim] };
  const around = landWithin(land, circleRing(lon, lat, radiusKm * wider));
  return { fill: landWithin(around, ring), rim: ringOverLand(around, rim) };
}

/** Halos clipped to their province, each worked out once: filters show and hide zones, but do not move them. */
export class HaloShapes {
  readonly #lands: ProvinceLand;
  readonly #known = new Map<string, Halo>();

  constructor(lands: ProvinceLand) {
    this.#lands = lands;
  }

  #halo(zone: ZoneMark, radiusKm: number): Halo {
    const key = [zone.id, zone.lon, zone.lat, radiusKm].join(' ');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const halo = haloOf(zone, radiusKm, this.#lands.get(zone.province));
    this.#known.set(key, halo);
    return halo;
  }

  /** Halos of these zones, the widest first so that a narrow one stays visible on it. */
  of(zones: readonly ZoneMark[]): Halos {
    const fills: Feature<Land>[] = [];
    const rims: Feature<MultiLineString>[] = [];
    for (const zone of zones.toSorted((a, b) => (b.haloKm ?? 0) - (a.haloKm ?? 0))) {
      if (zone.haloKm === null) continue;
      const { fill, rim } = this.#halo(zone, zone.haloKm);
      const properties = { kind: zone.kind };
      fills.push({ type: 'Feature', properties, geometry: fill });
      const coordinates = rim.map((line) => [...line]);
      if (rim.length > 0)
        rims.push({ type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates } });
    }
    return {
      fills: { type: 'FeatureCollection', features: fills },
      rims: { type: 'FeatureCollection', features: rims }
    };
  }
}
