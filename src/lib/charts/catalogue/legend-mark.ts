import type { Swatch } from '#lib/view-models/catalogue/catalogue-chart.ts';
import type { Mark, MarkRole } from '#lib/view-models/catalogue/drawing.ts';
import { computed } from '#lib/view-models/charts/evidence.ts';
import { markPaths, sign, type MarkPath } from '../marks/mark-shape.ts';

const roles: readonly MarkRole[] = ['result', 'target', 'plan', 'estimate', 'before', 'after', 'reading'];
const end = { figure: computed('', 0, ''), label: '' };
const made = (role: MarkRole, high: Mark['high'], disputed: boolean): Mark => ({
  key: '',
  role,
  low: end,
  high,
  disputed,
  asOf: '',
  label: ''
});

/** The mark of a scale as a legend shows it, in a box of 16 × 12 px; null for swatches that are no mark. */
export function legendMark(swatch: Swatch): readonly MarkPath[] | null {
  if (swatch === 'range') return markPaths(made('reading', end, true), 2.5, 13.5, 6, 6);
  if (swatch === 'interval') return markPaths(made('estimate', end, false), 0.75, 15.25, 6, 12);
  // Alone in the box: from one end of it to the other.
  if (swatch === 'about' || swatch === 'over') return sign(swatch, 2, 2, 6, 16);
  if (swatch === 'under') return sign(swatch, 14, 14, 6, 16);
  const role = swatch === 'older' ? 'reading' : roles.find((one) => one === swatch);
  return role === undefined ? null : markPaths(made(role, null, false), 8, 8, 6, role === 'target' ? 8 : 10);
}
