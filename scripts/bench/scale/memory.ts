/** Does an hour of filtering grow memory? 2,000 views, one after another: `npm run bench -- --scale memory`, or `node --expose-gc --import tsx scripts/bench/scale/memory.ts [rows]`. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultView, type ExplorerView } from '#lib/domain/explorer-view.ts';
import { decodeTables } from '#lib/view-models/explorer/scale/column-file.ts';
import { ScaleAnswerer } from '#lib/view-models/explorer/scale/scale-answerer.ts';
import { scaleQuestions } from '#lib/view-models/explorer/scale/scale-questions.ts';
import { realRows } from '../synthetic/real-package.ts';
import type { ScaleMeasure } from './index.ts';
import { prepare } from './prepare.ts';

const views = 2000;
const looks = [100, views / 2, views];
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

/** Megabytes held after so many views as `looks` says. */
async function holdViews(rows: number): Promise<readonly number[]> {
  const folder = await prepare(rows);
  const answerer = new ScaleAnswerer(
    JSON.parse(readFileSync(join(folder, 'rows.json'), 'utf8')),
    decodeTables(readFileSync(join(folder, 'columns.bin')))
  );
  const held: number[] = [];
  for (let place = 1; place <= views; place += 1) {
    answerer.answer(Object.values(scaleQuestions(viewOf(place))));
    if (looks.includes(place)) held.push(heldMegabytes());
  }
  return held;
}

/** In a process of its own, which can be asked to let go of what it does not need. */
export const heldMemory: ScaleMeasure = {
  name: 'memory',
  measure(rows) {
    const program = ['--expose-gc', '--import', 'tsx', import.meta.filename, String(rows)];
    const { status, stdout } = spawnSync(process.execPath, program, { stdio: ['ignore', 'pipe', 'inherit'] });
    if (status !== 0) throw new Error('the views were not answered');
    const held: readonly number[] = JSON.parse(stdout.toString('utf8'));
    return Promise.resolve(
      looks.map((look, place) => ({ says: `held after ${look} views`, value: `${held[place]?.toFixed(1) ?? '–'} MB` }))
    );
  }
};

if (process.argv[1] === import.meta.filename)
  console.log(JSON.stringify(await holdViews(Number(process.argv[2] ?? 100_000))));
