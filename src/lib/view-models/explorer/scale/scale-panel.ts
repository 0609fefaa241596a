import { lazilyWith } from '../../lazily.ts';
import type { FilterPanelView, RangeView } from '../filter-panel.ts';
import type { ScaleAnswers } from './scale-questions.ts';
import { sizeClasses } from './size-chart.ts';

/** The panel of filters with the capital of all projects counted in its classes. */
export const scalePanel = (panel: FilterPanelView, answers: ScaleAnswers): FilterPanelView =>
  lazilyWith(panel, { capital: () => capitalView(answers) });

function capitalView(answers: ScaleAnswers): RangeView {
  const classes = sizeClasses(answers).map(({ done, planned }) => done + planned);
  // The slider has a bar between each stop and the next; what is more than the last stands in the last bar.
  const last = classes.at(-1) ?? 0;
  const histogram = classes
    .slice(0, -1)
    .map((count, place, bars) => (place === bars.length - 1 ? count + last : count));
  const all = answers.sizeAll[0]?.values['count'] ?? 0;
  return { histogram, missing: all - classes.reduce((sum, count) => sum + count, 0) };
}
