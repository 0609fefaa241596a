/** What a step of the filters costs in the program alone: everything the explorer asks, in Node, as processor time, which other work on the machine does not lengthen much. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeTables } from '#lib/view-models/explorer/scale/column-file.ts';
import { ScaleAnswerer } from '#lib/view-models/explorer/scale/scale-answerer.ts';
import { median, percentile } from '../filters.ts';
import { presentProvinces, realRows } from '../synthetic/real-package.ts';
import { viewQuestions } from './candidates/questions.ts';
import { makeSteps } from './candidates/steps.ts';
import type { ScaleMeasure } from './index.ts';
import { prepare } from './prepare.ts';

function processorMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export const answerTimes: ScaleMeasure = {
  name: 'answers',
  async measure(rows) {
    const folder = await prepare(rows);
    const answerer = new ScaleAnswerer(
      JSON.parse(readFileSync(join(folder, 'rows.json'), 'utf8')),
      decodeTables(readFileSync(join(folder, 'columns.bin')))
    );
    const provinces = presentProvinces('data').map(({ id }) => id);
    const sectors = realRows('data', 'sectors').map((row) => row['sector_id'] ?? '');
    const times = makeSteps(provinces, sectors).map((step) => {
      const questions = viewQuestions(step);
      return processorMs(() => answerer.answer(questions));
    });
    const [first = 0, ...others] = times;
    const ms = (value: number): string => `${value.toFixed(1)} ms`;
    return [
      { says: 'first step, processor time', value: ms(first) },
      { says: 'a step p50 / p95, processor time', value: `${ms(median(others))} / ${ms(percentile(others, 0.95))}` },
      { says: 'longest step, processor time', value: ms(Math.max(...others)) }
    ];
  }
};
