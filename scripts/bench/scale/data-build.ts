import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PartList } from '#lib/domain/table-parts.ts';
import type { ScaleMeasure, ScaleResult } from './index.ts';

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;

/** How long the data build takes and how large its files are: whole tables, and what one province's rows cost in parts. */
export const dataBuild: ScaleMeasure = {
  name: 'data',
  measure: (rows, folder) => {
    const built = join('.cache', 'scale', `${rows}-built`);
    const program = [
      '--max-old-space-size=14000',
      '--import',
      'tsx',
      'scripts/bench/scale/build-one.ts',
      folder,
      built
    ];
    const { status, stdout } = spawnSync(process.execPath, program, { stdio: ['ignore', 'pipe', 'inherit'] });
    if (status !== 0) throw new Error(`${folder}: the data build failed`);
    const cost: { readonly wallMs: number; readonly processorMs: number; readonly peakBytes: number } = JSON.parse(
      stdout.toString('utf8')
    );
    const size = (table: string): string => megabytes(statSync(join(built, `${table}.parquet`)).size);
    return Promise.resolve([
      { says: 'build, wall time', value: `${(cost.wallMs / 1000).toFixed(0)} s` },
      { says: 'build, processor time', value: `${(cost.processorMs / 1000).toFixed(0)} s` },
      { says: 'build, most memory', value: megabytes(cost.peakBytes) },
      { says: 'investments.parquet', value: size('investments') },
      { says: 'investment_reports.parquet', value: size('investment_reports') },
      ...partSizes(join(built, 'parts.json'))
    ]);
  }
};

/** Parts of investments with the parts of their reports: what a view of one province and span of years loads. */
function partSizes(file: string): readonly ScaleResult[] {
  if (!existsSync(file)) return [{ says: 'parts', value: 'none' }];
  const { investments = [], investment_reports: reports = [] }: PartList = JSON.parse(readFileSync(file, 'utf8'));
  const pairs = investments.map(({ bytes }, place) => bytes + (reports[place]?.bytes ?? 0));
  return [
    { says: 'parts of each table', value: String(pairs.length) },
    { says: 'one province and span of years, largest', value: megabytes(Math.max(...pairs)) }
  ];
}
