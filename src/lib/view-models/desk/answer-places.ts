/** Where the rows of an answer lie: at their own coordinates, else at the zone that they name. */
import type { DeskCell, ResultColumn, ResultTable } from '#lib/domain/desk.ts';

export interface AnswerPlace {
  /** Place of the row in the answer. */
  readonly row: number;
  /** The zone that the row names, where it has one on the map. */
  readonly zone: string | null;
  /** The row's own point; null where only a zone says where it is. */
  readonly point: { readonly lat: number; readonly lon: number } | null;
}

export interface AnswerPlaces {
  /** Whether the columns can say where rows lie. */
  readonly possible: boolean;
  readonly places: readonly AnswerPlace[];
}

const columnCalled = (columns: readonly ResultColumn[], name: RegExp): number =>
  columns.findIndex((column) => name.test(column.name));

export function answerPlaces({ columns, rows }: ResultTable, zones: ReadonlySet<string>): AnswerPlaces {
  const [zone, lat, lon] = [
    columnCalled(columns, /^zone_id$/i),
    columnCalled(columns, /^lat(itude)?$/i),
    columnCalled(columns, /^(lon|lng|longitude)$/i)
  ];
  const hasPoint = lat >= 0 && lon >= 0;
  const places = rows.flatMap((row, place): AnswerPlace[] => {
    const named = row[zone];
    const id = typeof named === 'string' && zones.has(named) ? named : null;
    const point = hasPoint && id === null ? pointOf(row[lat] ?? null, row[lon] ?? null) : null;
    return id === null && point === null ? [] : [{ row: place, zone: id, point }];
  });
  return { possible: zone >= 0 || hasPoint, places };
}

function pointOf(lat: DeskCell, lon: DeskCell): AnswerPlace['point'] {
  if (typeof lat !== 'number' || typeof lon !== 'number') return null;
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : null;
}
