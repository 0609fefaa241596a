import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { buildPage } from './build-page.ts';
import { realRows, type RealRow } from './synthetic/real-package.ts';

const inOneCell = (text: string): string => text.replaceAll(/[",\n]/g, ' ');

function writeCsv(file: string, columns: readonly string[], rows: readonly RealRow[]): void {
  const lines = rows.map((row) => columns.map((column) => inOneCell(row[column] ?? '')).join(','));
  writeFileSync(file, `${[columns.join(','), ...lines].join('\n')}\n`);
}

/** Builds the plain page that ours is measured against, with zones, projects and funds of a package, every file compressed; returns where it was put. */
export function buildPlainPage(folder: string): string {
  const site = buildPage('plain-page');
  const data = join(site, 'data');
  mkdirSync(data, { recursive: true });
  writeCsv(
    join(data, 'zones.csv'),
    ['zone_id', 'name_vi', 'province_id', 'kind', 'lat', 'lon'],
    realRows(folder, 'zones')
  );
  const main = new Map(
    realRows(folder, 'investment_reports')
      .filter(({ role }) => role === 'main')
      .map((row) => [row['investment_id'], row['capital_usd_m'] ?? ''])
  );
  const projects = realRows(folder, 'investments').map((row) => ({
    ...row,
    capital: main.get(row['investment_id']) ?? ''
  }));
  writeCsv(
    join(data, 'investments.csv'),
    ['name_vi', 'province_id', 'sector_id', 'country', 'year', 'capital'],
    projects
  );
  const funds = realRows(folder, 'funds').map((row) => ({ ...row, amount: row['amount_vnd_m'] ?? '' }));
  writeCsv(join(data, 'funds.csv'), ['programme_vi', 'province_id', 'category_id', 'amount'], funds);
  copyFileSync('static/geo/outlines.geojson', join(data, 'outlines.geojson'));
  for (const name of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    const file = join(site, name);
    if (statSync(file).isFile() && !file.endsWith('.br'))
      writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
  }
  return site;
}
