import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDescriptor } from '#lib/tables/descriptor.ts';
import { CsvFile, type CsvLine } from './csv-file.ts';
import { makeFunds } from './funds.ts';
import { makeInvestments } from './investments.ts';
import { ProvincePoints } from './points.ts';
import { presentProvinces, realRows } from './real-package.ts';
import { makeSources } from './sources.ts';
import { syntheticDescriptor } from './descriptor.ts';
import { makeZones, observationsOf, sectorsOf } from './zones.ts';

/** How large the country is beside its investments: by default all provinces of Viet Nam, which have about 200 zones, and 2,000 funds. */
export interface CountrySize {
  /** Ids of the provinces that have zones. */
  readonly provinces?: readonly string[];
  readonly funds?: number;
}

/**
 * Writes a data package of an invented country into a new folder, with as many investments as asked for. Words and rules (sectors,
 * indicators, policies, supports …) are those of the package in `real`, which their own sources come along for. The same numbers give the
 * same bytes. Nothing is held in memory but one row.
 */
export function writeCountry(
  real: string,
  folder: string,
  investments: number,
  { provinces: named, funds = 2000 }: CountrySize = {}
): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const descriptorText = readFileSync(join(real, 'datapackage.json'), 'utf8');
  const columns = new Map(
    readDescriptor(descriptorText).tables.map(({ name, fields }) => [name, fields.map((field) => field.name)])
  );
  const counts = new Map<string, number>();
  const write = (table: string, fill: (file: CsvFile) => void): void => {
    const file = new CsvFile(join(folder, `${table}.csv`), columns.get(table) ?? []);
    fill(file);
    file.close();
    counts.set(table, file.rows);
  };
  const rows = (table: string, ...parts: readonly Iterable<CsvLine>[]): void =>
    write(table, (file) => parts.forEach((part) => [...part].forEach((line) => file.write(line))));

  const provinces = presentProvinces(real).filter(({ id }) => named?.includes(id) ?? true);
  const idsOf = (table: string, column: string): readonly string[] =>
    realRows(real, table).map((row) => row[column] ?? '');
  const sectors = idsOf('sectors', 'sector_id');
  const zones = makeZones(provinces, new ProvincePoints(real));

  rows('sources', realRows(real, 'sources'), makeSources(provinces));
  rows(
    'zones',
    zones.map(({ row }) => row)
  );
  rows(
    'zone_sectors',
    zones.flatMap((zone) => sectorsOf(zone, sectors))
  );
  const ofProvinces = realRows(real, 'observations').filter((row) => row['subject_type'] === 'province');
  rows('observations', ofProvinces, zones.flatMap(observationsOf));
  rows('funds', makeFunds(funds, provinces, idsOf('fund_categories', 'category_id')));
  rows('area_classes', withoutZone(real, 'area_classes'));
  rows('authority_scopes', withoutZone(real, 'authority_scopes'));
  rows('conflicts');
  rows('conflict_records');
  write('investments', (investmentFile) =>
    write('investment_reports', (reportFile) => {
      for (const { investment, reports } of makeInvestments(investments, zones, sectors)) {
        investmentFile.write(investment);
        for (const report of reports) reportFile.write(report);
      }
    })
  );
  for (const table of columns.keys()) if (!counts.has(table)) rows(table, realRows(real, table));
  writeFileSync(join(folder, 'datapackage.json'), syntheticDescriptor(descriptorText, counts));
}

/** Rows that name no zone: the zones of the real package are not in this one. */
const withoutZone = (real: string, table: string): readonly CsvLine[] =>
  realRows(real, table).filter((row) => (row['zone_id'] ?? '') === '');
