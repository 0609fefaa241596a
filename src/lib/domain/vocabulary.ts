/** The closed lists of the evidence (enums of datapackage.json) that screens tell apart by word, shape or fill. */
export const languages = ['vi', 'en'] as const;
export type Lang = (typeof languages)[number];

/** A text in both languages. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

export const zoneKinds = ['economic-zone', 'border-economic-zone', 'industrial-park', 'industrial-cluster'] as const;
export type ZoneKind = (typeof zoneKinds)[number];

export const zoneStatuses = ['operating', 'building', 'planned', 'unknown'] as const;
export type ZoneStatus = (typeof zoneStatuses)[number];

/** Whether a source names who invests in the zone's infrastructure. No source says of a single zone that there is nobody yet. */
export const investorStates = ['named', 'not-published'] as const;
export type InvestorState = (typeof investorStates)[number];
/** Whether a source publishes how much wastewater the zone can treat, built or planned. */
export const wastewaterStates = ['published', 'not-published'] as const;
export type WastewaterState = (typeof wastewaterStates)[number];

export type LocationPrecision = 'site' | 'commune' | 'district';

export const qualifiers = ['exact', 'about', 'over', 'nearly', 'under', 'up-to', 'at-least'] as const;
export type Qualifier = (typeof qualifiers)[number];
/** The true value is no more than the number: "nearly" is close to it, "under" and "up to" may be far. */
export const isCap = (qualifier: Qualifier): boolean =>
  qualifier === 'nearly' || qualifier === 'under' || qualifier === 'up-to';

/** What an observation measures; figures of different measures are never added. */
export type ObservationMeasure = 'actual' | 'target' | 'plan' | 'ceiling' | 'estimate';
/** What an investment report measures. */
export type CapitalMeasure = 'total-investment' | 'planned';
/** What a fund row measures. */
export const fundMeasures = ['disbursed', 'budgeted', 'planned'] as const;
export type FundMeasure = (typeof fundMeasures)[number];

export type InvestmentStatus = 'operating' | 'building' | 'approved' | 'calling' | 'planned' | 'stalled' | 'unknown';
export type SourceKind = 'law' | 'plan' | 'news' | 'portal' | 'statistic' | 'paper' | 'reference';
export type InfrastructureKind =
  'airport' | 'seaport' | 'border-gate' | 'railway-station' | 'inland-port' | 'expressway-interchange' | 'city';
export type TransportMode = 'railway' | 'expressway' | 'national-road';
export type Vintage = 'before-2025-07' | 'since-2025-07';

/** One of `provinceChoices` in domain/province-choices.ts: a province of the package, or a former one that it is made of. */
export type ProvinceChoice = string;

/** Closes a switch over a union: the compiler refuses when a case is missing. */
export function unreachable(value: never): never {
  throw new Error(`unexpected value ${JSON.stringify(value)}`);
}
