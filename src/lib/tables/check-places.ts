import type { CheckedTables } from './checked-tables.ts';
import type { Problem } from './problem.ts';
import { kmOutside, type ProvinceOutlines } from './province-outlines.ts';

const placed = ['administrative_units', 'zones', 'infrastructure'] as const;
type Placed = (typeof placed)[number];

/** Points lie in the present province of their row, and a point is given whole or not at all. */
export function checkPlaces(tables: CheckedTables, outlines: ProvinceOutlines): readonly Problem[] {
  return placed.flatMap((table) => [...wholePoints(tables, table), ...pointsInside(tables, table, outlines)]);
}

function wholePoints(tables: CheckedTables, table: Placed): readonly Problem[] {
  if (!tables.trusts(table, 'lat', 'lon', 'location_precision')) return [];
  return tables.rows(table).flatMap(({ row, cells }) => {
    const precision = 'location_precision' in cells ? cells.location_precision : cells.lat;
    const parts = [
      ['lat', cells.lat],
      ['lon', cells.lon],
      ['location_precision', precision]
    ] as const;
    const given = parts.find(([, cell]) => cell !== null);
    const missing = parts.find(([, cell]) => cell === null);
    if (given === undefined || missing === undefined) return [];
    return [tables.problem(table, row, missing[0], { kind: 'together', otherColumn: given[0] })];
  });
}

function pointsInside(tables: CheckedTables, table: Placed, outlines: ProvinceOutlines): readonly Problem[] {
  if (!tables.trusts('provinces', 'province_id', 'successor_province_id', 'gso_code')) return [];
  const provinces = new Map(tables.rows('provinces').map(({ cells }) => [cells.province_id, cells]));
  return tables.rows(table).flatMap(({ row, cells }) => {
    const own = provinces.get(cells.province_id);
    const province = provinces.get(own?.successor_province_id ?? null) ?? own;
    const outline = province === undefined ? undefined : outlines.of(province.province_id ?? '', province.gso_code);
    if (outline === undefined || cells.lat === null || cells.lon === null) return [];
    const outside = kmOutside(outline, cells.lat, cells.lon);
    if (outside <= outline.toleranceKm) return [];
    const rule = {
      kind: 'inside-province',
      province: province?.name_vi ?? '',
      outsideKm: Math.round(outside * 10) / 10,
      toleranceKm: outline.toleranceKm
    } as const;
    return [{ ...tables.problem(table, row, 'lat', rule), column: 'lat, lon', found: `${cells.lat}, ${cells.lon}` }];
  });
}
