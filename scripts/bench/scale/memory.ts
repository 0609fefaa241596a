/** Does an hour of filtering grow memory? `node --expose-gc --import tsx scripts/bench/scale/memory.ts [rows]`: 2,000 views, one after another. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultView, type ExplorerView } from '#lib/domain/explorer-view.ts';
import { decodeTables } from '#lib/view-models/explorer/scale/column-file.ts';
import { ScaleAnswerer } from '#lib/view-models/explorer/scale/scale-answerer.ts';
import { scaleQuestions } from '#lib/view-models/explorer/scale/scale-questions.ts';
import { realRows } from '../synthetic/real-package.ts';
import { prepare } from './prepare.ts';

const rows = Number(process.argv[2] ?? 100_000);
const views = 2000;
const folder = await prepare(rows);
const answerer = new ScaleAnswerer(
  JSON.parse(readFileSync(join(folder, 'rows.json'), 'utf8')),
  decodeTables(readFileSync(join(folder, 'columns.bin')))
);
const sectors = realRows('data', 'sectors').map((row) => row['sector_id'] ?? '');

/** Each view differs from the one before in two filters. */
const viewOf = (place: number): ExplorerView => ({
  ...defaultView,
  sector: [sectors[place % sectors.length] ?? ''],
  year: { from: 1994 + (place % 30), to: 2000 + (place % 27) },
  area: { from: place % 90, to: null },
  capital: place % 3 === 0 ? { from: (place % 50) / 10, to: null } : defaultView.capital
});

function heldMegabytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

for (let place = 0; place < views; place += 1) {
  answerer.answer(Object.values(scaleQuestions(viewOf(place))));
  if (place === 99 || place === views / 2 - 1 || place === views - 1)
    console.log(`after ${place + 1} views of ${rows} rows: ${heldMegabytes().toFixed(1)} MB held`);
}
