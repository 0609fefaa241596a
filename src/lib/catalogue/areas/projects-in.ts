import { heldRows } from '#lib/domain/row-limits.ts';
import type { Run } from '#lib/domain/sql.ts';
import { rowsOf } from '#lib/queries/table-size.ts';
import type { CatalogueSetting } from '#lib/view-models/catalogue/catalogue-chart.ts';
import type { Projects } from '#lib/view-models/investments/projects.ts';
import { rowProjects } from '#lib/view-models/investments/row-projects.ts';
import { investmentsIn } from './investments-in.ts';
import { summedProjects } from './summed-projects.ts';

/** Whether charts of investments are made of sums, because there are more than a page holds. */
export const isSummed = (run: Run): boolean => rowsOf(run, 'investments') > heldRows;

/** What the charts of investments are made of: the rows, or sums where there are too many of them. */
export const projectsIn = (run: Run, setting: Pick<CatalogueSetting, 'format'>): Projects =>
  isSummed(run) ? summedProjects(run, setting) : rowProjects(investmentsIn(run, setting));
