import { explorerViews } from './views/explorer.ts';
import { lineViews } from './views/lines.ts';
import { moneyViews } from './views/money.ts';
import { placeViews } from './views/places.ts';
import { rankingViews } from './views/ranking.ts';
import { readingViews } from './views/readings.ts';
import type { NamedView } from './views/view.ts';
import { zoneViews } from './views/zones.ts';

export type { NamedView } from './views/view.ts';

/** The rules of what the data mean, in the order in which they rest on each other. */
export const views: readonly NamedView[] = [
  ...readingViews,
  ...lineViews,
  ...moneyViews,
  ...placeViews,
  ...zoneViews,
  ...rankingViews,
  ...explorerViews
];

const create = (view: NamedView): string =>
  `CREATE ${view.kept === true ? 'TABLE' : 'VIEW'} ${view.name} AS ${view.sql.trim()}`;

/** Statements that make all of them, to run in order once every table is loaded. */
export const createViews: readonly string[] = views.map(create);
