import { rankCriteria, weightsOf, type Weights } from '#lib/domain/rank.ts';

export const presetIds = ['port', 'land', 'border', 'ready'] as const;
export type PresetId = (typeof presetIds)[number];

/** Starting points for frequent needs: each only a set of weights. */
export const presetWeights: Readonly<Record<PresetId, Weights>> = {
  port: weightsOf({ port: 5, interchange: 3, area: 2, status: 2 }),
  land: weightsOf({ area: 5, land: 3, occupancy: 3, interchange: 1 }),
  border: weightsOf({ gate: 5, station: 3, interchange: 2, area: 2, status: 2 }),
  ready: weightsOf({ status: 5, occupancy: 4, available: 3, investments: 2, interchange: 2 })
};

/** The preset that these weights are; null for a person's own. */
export const presetOf = (weights: Weights): PresetId | null =>
  presetIds.find((id) => rankCriteria.every((criterion) => presetWeights[id][criterion] === weights[criterion])) ??
  null;
