import { geoJsonText } from '#lib/export/geojson.ts';
import type { TableSchema } from '#lib/tables/descriptor.ts';
import { cellOf, type SpreadTable } from './table-sheets.ts';

/** Tables whose rows have a latitude and a longitude. */
export const isPlaced = ({ fields }: TableSchema): boolean =>
  ['lat', 'lon'].every((name) => fields.some((field) => field.name === name));

/** Every row as a feature with all its columns; one that is not located has no geometry. */
export function tableGeoJson({ schema, rows }: SpreadTable): string {
  return geoJsonText(
    rows.map((row) => {
      const cells = new Map(schema.fields.map((field, index) => [field.name, cellOf(field, row[index] ?? '')]));
      const [lat, lon] = [cells.get('lat'), cells.get('lon')];
      return {
        id: schema.primaryKey.map((column) => cells.get(column)).join('/'),
        location: typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : null,
        properties: Object.fromEntries(cells)
      };
    })
  );
}
