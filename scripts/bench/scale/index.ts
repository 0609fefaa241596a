/**
 * `npm run bench -- --scale [rows …] [measures …]`: what a synthetic country of 10⁴, 10⁵ and 10⁶ investments costs. A measure is a file of
 * this folder that is named in `measures`; each is given the number of rows and the folder of the package.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeCountry } from '../synthetic/write-country.ts';
import { answerTimes } from './answer-times.ts';
import { crossFilters } from './candidates.ts';
import { dataBuild } from './data-build.ts';
import { firstFilter } from './first-filter.ts';
import { mapFrames } from './map-frames.ts';
import { heldMemory } from './memory.ts';
import { sitePages } from './site-pages.ts';

/** One line of the table that is printed. */
export interface ScaleResult {
  readonly says: string;
  readonly value: string;
}

export interface ScaleMeasure {
  readonly name: string;
  readonly measure: (rows: number, folder: string) => Promise<readonly ScaleResult[]>;
}

const measures: readonly ScaleMeasure[] = [
  dataBuild,
  sitePages,
  firstFilter,
  answerTimes,
  crossFilters,
  heldMemory,
  mapFrames
];
const sizes = [10_000, 100_000, 1_000_000] as const;

/** The package of so many investments, made once: the same number gives the same bytes. */
function packageOf(rows: number): string {
  const folder = join('.cache', 'scale', String(rows));
  if (!existsSync(join(folder, 'datapackage.json'))) writeCountry('data', folder, rows);
  return folder;
}

/** Numbers asked for are rows, words are names of measures; without any, all. */
export async function benchScale(asked: readonly string[] = []): Promise<void> {
  const wanted = measures.filter(({ name }) => asked.includes(name));
  const rowCounts = asked.filter((word) => /^\d+$/.test(word)).map(Number);
  const unknown = asked.find((word) => !/^\d+$/.test(word) && measures.every(({ name }) => name !== word));
  if (unknown !== undefined)
    throw new Error(`no measure is called ${unknown}: ${measures.map(({ name }) => name).join(', ')}`);
  for (const rows of rowCounts.length === 0 ? sizes : rowCounts) {
    console.log(`\n${rows.toLocaleString('en')} investments (synthetic)`);
    const folder = packageOf(rows);
    for (const { name, measure } of wanted.length === 0 ? measures : wanted)
      for (const { says, value } of await measure(rows, folder))
        console.log(`  ${name.padEnd(11)} ${says.padEnd(46)} ${value.padStart(14)}`);
  }
}
