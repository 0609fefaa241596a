import type { IndicatorGroupId } from '../reading.ts';

/** Groups of number rows, in the order of the page, each with the headings of the data it takes in. */
export const figureGroups = ['land', 'cost', 'road', 'utilities', 'activity'] as const;
export type FigureGroupId = (typeof figureGroups)[number];

export interface FigureGroupRule {
  readonly headings: readonly IndicatorGroupId[];
  /** Asked of every zone: where nobody publishes one, the page says so. */
  readonly always: readonly string[];
  /** Parts of a zone are shown too; otherwise only what is about the whole. */
  readonly parts: boolean;
  /** Other indicators are rows from this many zones on; below, a sentence names them. */
  readonly rowsFrom: 1 | 2;
}

export const figureGroupRules: Readonly<Record<FigureGroupId, FigureGroupRule>> = {
  land: {
    headings: ['land', 'occupancy'],
    always: ['area-ha', 'industrial-land-ha', 'leased-ha', 'available-ha', 'occupancy-pct', 'cleared-ha'],
    parts: false,
    rowsFrom: 2
  },
  cost: {
    headings: ['price'],
    always: [
      'land-rent-usd-m2-term',
      'land-price-vnd-m2',
      'wastewater-fee-vnd-m3',
      'infrastructure-investment-vnd-bn',
      'infrastructure-investment-usd-m'
    ],
    parts: true,
    rowsFrom: 1
  },
  road: { headings: ['distance'], always: [], parts: true, rowsFrom: 1 },
  utilities: {
    headings: ['utilities'],
    always: ['power-capacity-mva', 'power-voltage-kv', 'water-supply-m3-day', 'wastewater-m3-day'],
    parts: true,
    rowsFrom: 1
  },
  activity: {
    headings: ['investment', 'labour', 'other'],
    always: ['projects-count', 'fdi-projects-count', 'registered-vnd-bn', 'registered-usd-m', 'workers'],
    parts: false,
    rowsFrom: 2
  }
};

/** Every indicator that some group asks of all zones. */
export const indicatorsAsked: readonly string[] = figureGroups.flatMap((group) => figureGroupRules[group].always);
