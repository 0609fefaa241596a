import {
  explorerDisputes,
  explorerFunds,
  explorerInvestments,
  explorerSources,
  explorerZones,
  fundCategoryNames,
  sectorNames
} from '#lib/queries/explorer-data.ts';
import { infrastructurePoints } from '#lib/queries/infrastructure-points.ts';
import { tablesOf } from './chart-filter.ts';

/** Tables behind the rows of the explorer and the places that zones may be near to. */
export const explorerTables = tablesOf([
  explorerZones,
  explorerInvestments,
  explorerFunds,
  sectorNames,
  fundCategoryNames,
  explorerDisputes,
  explorerSources,
  infrastructurePoints
]);
