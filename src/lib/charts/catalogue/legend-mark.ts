import type { Swatch } from '#lib/view-models/catalogue/catalogue-chart.ts';
import type { Mark, MarkRole } from '#lib/view-models/catalogue/drawing.ts';
import { computed } from '#lib/view-models/charts/evidence.ts';
import { markPaths, type MarkPath } from '../marks/mark-shape.ts';

const roles: readonly MarkRole[] = ['result', 'target', 'plan', 'estimate', 'before', 'after', 'reading'];
const end = { figure: computed('', 0, ''), label: '' };

/** The mark of a scale as a legend shows it, in a box of 16 × 12 px; null for swatches that are no mark. */
export function legendMark(swatch: Swatch): readonly MarkPath[] | null {
  const role = swatch === 'range' ? 'reading' : roles.find((one) => one === swatch);
  if (role === undefined) return null;
  const disputed = swatch === 'range';
  const mark: Mark = { key: '', role, low: end, high: disputed ? end : null, disputed, asOf: '', label: '' };
  return disputed ? markPaths(mark, 4, 12, 6, 7) : markPaths(mark, 8, 8, 6, role === 'target' ? 8 : 10);
}
