import type { CompareZone } from '#lib/view-models/compare/compare-zone.ts';
import type { ZoneMap } from '../zones/[zone]/zone-map.server.ts';

/** One column: what the comparison knows of a zone, and its small map; null where it has no place. */
export interface CompareColumn {
  readonly zone: CompareZone;
  readonly map: ZoneMap | null;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The file is written by this site's build from the same type; a host's error page must not pass. */
const isColumn = (value: unknown): value is CompareColumn =>
  isRecord(value) &&
  'map' in value &&
  isRecord(value['zone']) &&
  isRecord(value['zone']['header']) &&
  typeof value['zone']['header']['id'] === 'string' &&
  Array.isArray(value['zone']['things']) &&
  isRecord(value['zone']['lines']);

const columns = new Map<string, Promise<CompareColumn | null>>();

async function load(address: string): Promise<CompareColumn | null> {
  try {
    const response = await fetch(address);
    const content: unknown = response.ok ? await response.json() : null;
    return isColumn(content) ? content : null;
  } catch {
    return null;
  }
}

/** A column by the address of its file, asked once; null where it cannot be had, which is forgotten so that it can be tried again. */
export function loadColumn(address: string): Promise<CompareColumn | null> {
  const known = columns.get(address);
  if (known !== undefined) return known;
  const started = load(address);
  columns.set(address, started);
  void started.then((column) => {
    if (column === null) columns.delete(address);
  });
  return started;
}
