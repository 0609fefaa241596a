/** Reads the layers that scripts/build-geo.ts has written. For the build only. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { textOf } from '../ground/feature-text.ts';

const read = new Map<string, FeatureCollection>();

function isCollection(value: unknown): value is FeatureCollection {
  return typeof value === 'object' && value !== null && 'features' in value && Array.isArray(value.features);
}

/** A layer of static/geo by its name, such as 'provinces34'. */
export function readGeo(name: string): FeatureCollection {
  const known = read.get(name);
  if (known !== undefined) return known;
  const file = join(process.cwd(), 'static', 'geo', `${name}.geojson`);
  if (!existsSync(file)) throw new Error(`${file} is missing: run "npm run data" first`);
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isCollection(value)) throw new Error(`${file} is not a GeoJSON feature collection`);
  read.set(name, value);
  return value;
}

/** Zones that have a published boundary of their own. */
export function zonesWithBoundary(): ReadonlySet<string> {
  return new Set(
    readGeo('zone-boundaries')
      .features.map((feature) => textOf(feature, 'zone_id'))
      .filter((id) => id !== '')
  );
}
