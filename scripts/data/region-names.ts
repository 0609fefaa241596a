/** Names of what lies around the provinces of a package, for the live map: each at the widest place of its land in view. */
import type { Feature, Position } from 'geojson';
import type { Bounds, RegionName } from '../../src/lib/domain/map-scene.ts';
import { boundsAround, mainlandRings, readFeatures } from './geo-files.ts';
import type { TableRow } from './read-table.ts';

/** Where the neighbours of Viet Nam are written, from north to south; the one in view is taken. */
const countries: readonly RegionName[] = [
  country('trung-quoc', { vi: 'Trung Quốc', en: 'China' }, 23.6, 106.2),
  country('lao', { vi: 'Lào', en: 'Laos' }, 18.9, 103.6),
  country('lao-nam', { vi: 'Lào', en: 'Laos' }, 15.6, 106.4),
  country('campuchia', { vi: 'Campuchia', en: 'Cambodia' }, 12.6, 105.6)
];
/** Their Vietnamese names in both languages: every picture of the country carries them. */
const archipelagos: readonly RegionName[] = [
  water('quan-dao-hoang-sa', 'Quần đảo Hoàng Sa', 15.7, 112.2),
  water('quan-dao-truong-sa', 'Quần đảo Trường Sa', 8.6, 114.2)
];

function country(id: string, name: RegionName['name'], lat: number, lon: number): RegionName {
  return { id, kind: 'country', name, lat, lon };
}
function water(id: string, name: string, lat: number, lon: number): RegionName {
  return { id, kind: 'water', name: { vi: name, en: name }, lat, lon };
}

const inside = ([west, south, east, north]: Bounds, { lat, lon }: { readonly lat: number; readonly lon: number }) =>
  lon > west && lon < east && lat > south && lat < north;

/** `camera` is where the map ends: names beyond it are left out. */
export function nameNeighbours(
  folder: string,
  provinces: readonly TableRow[],
  covered: ReadonlySet<string>,
  camera: Bounds
): readonly RegionName[] {
  const byCode = new Map(provinces.map((row) => [row['gso_code'] ?? '', row]));
  const around = readFeatures(folder, 'provinces34').flatMap((outline): RegionName[] => {
    const { province_id: id = '', name_vi: vi = '', name_en: en = '' } = byCode.get(text(outline, 'code')) ?? {};
    const middle = widestPlace(outline);
    if (id === '' || covered.has(id) || middle === null || !inside(camera, middle)) return [];
    return [{ id, kind: 'province', name: { vi, en }, ...middle }];
  });
  return [
    ...countries.filter((each) => inside(camera, each)),
    ...around,
    ...archipelagos.filter((each) => inside(camera, each))
  ];
}

function text({ properties }: Feature, key: string): string {
  const value: unknown = properties?.[key];
  return typeof value === 'string' ? value : '';
}

const steps = 14;

/** The point of a grid over the largest part of an area that is farthest from its edge. */
function widestPlace(outline: Feature): { readonly lat: number; readonly lon: number } | null {
  const largest = mainlandRings([outline]).reduce<readonly Position[]>(
    (most, ring) => (ring.length > most.length ? ring : most),
    []
  );
  const bounds = boundsAround(largest);
  if (bounds === null) return null;
  const [west, south, east, north] = bounds;
  let best: { readonly lat: number; readonly lon: number } | null = null;
  let farthest = 0;
  for (let i = 1; i < steps; i++)
    for (let j = 1; j < steps; j++) {
      const place = { lon: west + ((east - west) * i) / steps, lat: south + ((north - south) * j) / steps };
      if (!contains(largest, place)) continue;
      const room = Math.min(...largest.map(([lon = 0, lat = 0]) => Math.hypot(lon - place.lon, lat - place.lat)));
      if (room > farthest) [best, farthest] = [place, room];
    }
  return best === null ? null : { lat: Number(best.lat.toFixed(2)), lon: Number(best.lon.toFixed(2)) };
}

function contains(ring: readonly Position[], { lat, lon }: { readonly lat: number; readonly lon: number }): boolean {
  let within = false;
  ring.forEach(([x2 = 0, y2 = 0], i) => {
    const [x1 = x2, y1 = y2] = ring[i - 1] ?? [];
    if (y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) * (x2 - x1)) / (y2 - y1)) within = !within;
  });
  return within;
}
