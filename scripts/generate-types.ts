/** Writes src/lib/domain/rows.ts from data/datapackage.json; with --check only says whether it is fresh (exit 1 when stale). */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readDescriptor } from '#lib/tables/descriptor.ts';
import { rowTypesSource } from '#lib/tables/row-types.ts';

const target = new URL('../src/lib/domain/rows.ts', import.meta.url);
const descriptor = new URL('../data/datapackage.json', import.meta.url);

const wanted = rowTypesSource(readDescriptor(readFileSync(descriptor, 'utf8')));
const present = existsSync(target) ? readFileSync(target, 'utf8') : '';

if (present === wanted) {
  console.log('src/lib/domain/rows.ts is fresh');
} else if (process.argv.includes('--check')) {
  console.error('src/lib/domain/rows.ts is stale: run npm run types');
  process.exitCode = 1;
} else {
  writeFileSync(target, wanted);
  console.log('src/lib/domain/rows.ts written');
}
