import type { ZoneMark } from '#lib/domain/map-scene.ts';
import { sizeClassOf } from '#lib/domain/size-class.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { InsetGround } from '#lib/map/inset-ground.ts';
import type { SvgBackground } from '#lib/map/svg-background.ts';
import { shortZoneName } from '#lib/view-models/map-names.ts';
import type { ZoneBrief } from '#lib/view-models/zone-brief.ts';

/** Upright as the two provinces together, px. */
export const listMapSize = { width: 460, height: 600 };

export interface ListGround {
  readonly background: SvgBackground;
  readonly inset: InsetGround;
}

const isGround = (value: unknown): value is ListGround =>
  typeof value === 'object' && value !== null && 'background' in value && 'inset' in value;

let loading: Promise<ListGround | null> | null = null;
let loaded = '';

/** The ground of the map, asked once a language; null where it cannot be had, to be asked again. */
export function listGround(address: string): Promise<ListGround | null> {
  if (loading === null || loaded !== address) {
    loaded = address;
    loading = fetchGround(address);
    void loading.then((ground) => {
      if (ground === null && loaded === address) loading = null;
    });
  }
  return loading;
}

async function fetchGround(address: string): Promise<ListGround | null> {
  try {
    const response = await fetch(address);
    const content: unknown = response.ok ? await response.json() : null;
    return isGround(content) ? content : null;
  } catch {
    return null;
  }
}

/** The zone as the map draws it; null where it has no place. */
export function markOf({ zone, facts }: Pick<ZoneBrief, 'zone' | 'facts'>, lang: Lang): ZoneMark | null {
  if (zone.location === null) return null;
  const area = facts.find((fact) => fact.id === 'area')?.measured;
  const areaHa = area?.kind === 'known' ? area.current.value : null;
  const { lat, lon, precision, haloKm } = zone.location;
  return {
    id: zone.id,
    kind: zone.kind,
    status: zone.status,
    name: zone.name[lang],
    shortName: shortZoneName(zone.name[lang], lang),
    lat,
    lon,
    precision,
    haloKm: precision === 'site' ? null : haloKm,
    sizeClass: sizeClassOf(areaHa),
    areaHa,
    province: zone.provinceId,
    shown: true,
    hasBoundary: false
  };
}
