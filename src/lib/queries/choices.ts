/** Closed lists that decoders check and that no screen lists by itself. */
import {
  fundMeasures,
  qualifiers,
  zoneKinds,
  zoneStatuses,
  type CapitalMeasure,
  type InfrastructureKind,
  type InvestmentStatus,
  type LocationPrecision,
  type ObservationMeasure,
  type SourceKind,
  type Vintage
} from '#lib/domain/vocabulary.ts';

export const locationPrecisions = ['site', 'commune', 'district'] as const satisfies readonly LocationPrecision[];
export const observationMeasures = [
  'actual',
  'target',
  'plan',
  'ceiling',
  'estimate'
] as const satisfies readonly ObservationMeasure[];
export const capitalMeasures = ['total-investment', 'planned'] as const satisfies readonly CapitalMeasure[];
export const investmentStatuses = [
  'operating',
  'building',
  'approved',
  'calling',
  'planned',
  'stalled',
  'unknown'
] as const satisfies readonly InvestmentStatus[];
export const sourceKinds = [
  'law',
  'plan',
  'news',
  'portal',
  'statistic',
  'paper',
  'reference'
] as const satisfies readonly SourceKind[];
export const extentsRead = ['full', 'excerpt', 'unknown'] as const;
export const infrastructureKinds = [
  'airport',
  'seaport',
  'border-gate',
  'railway-station',
  'inland-port',
  'expressway-interchange',
  'city'
] as const satisfies readonly InfrastructureKind[];
export const vintages = ['before-2025-07', 'since-2025-07'] as const satisfies readonly Vintage[];
export const subjectTypes = ['zone', 'province', 'investment'] as const;
export const policyStatuses = ['in-force', 'expired', 'replaced', 'planned', 'unknown'] as const;
export const amountPers = ['ha', 'worker'] as const;
export const ceilingPers = ['cluster', 'project', 'enterprise', 'model', 'loan'] as const;
export const dayKinds = ['working', 'calendar', 'unknown'] as const;
export const reportRoles = ['main', 'alternate', 'part-of', 'group-total', 'mention'] as const;
export const investmentKinds = ['project', 'group'] as const;
export { fundMeasures, qualifiers, zoneKinds, zoneStatuses };
