import { existsSync, readFileSync } from 'node:fs';
import type { ScaleSummary } from '#lib/view-models/explorer/scale/scale-summary.ts';

const file = 'static/explorer/scale.json';

/** What scripts/build-columns.ts wrote of a large package; null where the investments travel with the page. */
export function scaleSummary(): ScaleSummary | null {
  if (!existsSync(file)) return null;
  const summary: ScaleSummary = JSON.parse(readFileSync(file, 'utf8'));
  return summary;
}
