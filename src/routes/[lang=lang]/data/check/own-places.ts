/** Where the rows of a sheet lie: by their own coordinates, else at the published zone that they name. Pure. */
import { fitBounds } from '#lib/map/project.ts';
import type { SvgBackground } from '#lib/map/svg-background.ts';
import type { ColumnMatch, OwnRow } from '#lib/sheets/own-sheet.ts';

export interface OwnPlace {
  /** Place in the sheet's rows. */
  readonly row: number;
  readonly lat: number;
  readonly lon: number;
  readonly by: 'coordinates' | 'zone';
}

export interface OwnPlaces {
  readonly places: readonly OwnPlace[];
  /** Rows that say neither. */
  readonly without: number;
  /** Whether the sheet has columns that could say it. */
  readonly possible: boolean;
}

export interface Located {
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
}

const zoneFields = ['zone_id', 'subject_id'];

export function ownPlaces(
  rows: readonly OwnRow[],
  matches: readonly ColumnMatch[],
  zones: readonly Located[]
): OwnPlaces {
  const columnOf = (...fields: readonly string[]): number =>
    matches.findIndex(({ field }) => field !== null && fields.includes(field));
  const [lat, lon, zone] = [columnOf('lat'), columnOf('lon'), columnOf(...zoneFields)];
  const byId = new Map(zones.map((one) => [one.id, one]));
  const places = rows.flatMap(({ cells }, row): OwnPlace[] => {
    const point = { lat: degrees(cells[lat], 90), lon: degrees(cells[lon], 180) };
    if (point.lat !== null && point.lon !== null) return [{ row, lat: point.lat, lon: point.lon, by: 'coordinates' }];
    const found = byId.get(cells[zone] ?? '');
    return found === undefined ? [] : [{ row, lat: found.lat, lon: found.lon, by: 'zone' }];
  });
  return { places, without: rows.length - places.length, possible: (lat >= 0 && lon >= 0) || zone >= 0 };
}

function degrees(text: string | undefined, most: number): number | null {
  if (text === undefined || !/^-?\d+(\.\d+)?$/.test(text)) return null;
  const value = Number(text);
  return Math.abs(value) <= most ? value : null;
}

/** What lies within a few px is one mark. */
export interface DrawnPlace {
  readonly x: number;
  readonly y: number;
  /** The first row that is drawn here, and how many are. */
  readonly first: number;
  readonly count: number;
}

/** A picture that rows are put on. */
export type Picture = Pick<SvgBackground, 'bounds' | 'width' | 'height' | 'padding'>;

/** The rows on each of several pictures. */
export interface PlacedSheet {
  readonly possible: boolean;
  readonly placed: number;
  readonly pictures: readonly { readonly marks: readonly DrawnPlace[]; readonly outside: number }[];
}

export function placedSheet(
  rows: readonly OwnRow[],
  matches: readonly ColumnMatch[],
  zones: readonly Located[],
  pictures: readonly Picture[]
): PlacedSheet {
  const { places, possible } = ownPlaces(rows, matches, zones);
  return {
    possible,
    placed: places.length,
    pictures: pictures.map((picture) => drawnPlaces(places, picture, projectionOf(picture)))
  };
}

export const projectionOf = ({ bounds, width, height, padding }: Picture) =>
  fitBounds(bounds, width, height, padding).project;

/** The marks of a picture, px, and how many rows lie outside it. Very many rows become as many marks as there is room for. */
export function drawnPlaces(
  places: readonly OwnPlace[],
  { width, height }: { readonly width: number; readonly height: number },
  project: (lon: number, lat: number) => readonly [number, number],
  grain = 4
): { readonly marks: readonly DrawnPlace[]; readonly outside: number } {
  const bins = new Map<number, { x: number; y: number; first: number; count: number }>();
  let outside = 0;
  for (const { row, lat, lon } of places) {
    const [x, y] = project(lon, lat);
    if (!(x >= 0 && y >= 0 && x <= width && y <= height)) {
      outside += 1;
      continue;
    }
    const key = Math.round(y / grain) * 100_000 + Math.round(x / grain);
    const bin = bins.get(key);
    if (bin === undefined) bins.set(key, { x, y, first: row, count: 1 });
    else bin.count += 1;
  }
  return { marks: [...bins.values()], outside };
}

/** The mark nearest to a press, within reach; null where there is none. */
export function nearestMark(marks: readonly DrawnPlace[], x: number, y: number, reach: number): DrawnPlace | null {
  let best: DrawnPlace | null = null;
  let least = reach;
  for (const mark of marks) {
    const apart = Math.hypot(mark.x - x, mark.y - y);
    if (apart <= least) [best, least] = [mark, apart];
  }
  return best;
}
