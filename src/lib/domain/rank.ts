/** What zones are ranked by, how heavy each criterion is, and everything else that an address of a ranking restores. */
import { defaultView, type ExplorerView } from './explorer-view.ts';

/** In the order of the address, the page and the bars. */
export const rankCriteria = [
  'area',
  'land',
  'available',
  'occupancy',
  'rent',
  'port',
  'airport',
  'gate',
  'station',
  'interchange',
  'sectors',
  'investments',
  'supports',
  'status'
] as const;
export type RankCriterion = (typeof rankCriteria)[number];

/** Criteria that are a number: their scale has two ends, which a person may state. The others are judged directly. */
export const scaledCriteria = [
  'area',
  'land',
  'available',
  'occupancy',
  'rent',
  'port',
  'airport',
  'gate',
  'station',
  'interchange',
  'investments',
  'supports'
] as const satisfies readonly RankCriterion[];
export type ScaledCriterion = (typeof scaledCriteria)[number];

export const isScaled = (criterion: RankCriterion): criterion is ScaledCriterion =>
  scaledCriteria.some((scaled) => scaled === criterion);

/** Unit of the numbers of a criterion, as in the tables. */
export const unitOfCriterion: Readonly<Record<ScaledCriterion, string>> = {
  area: 'ha',
  land: 'ha',
  available: 'ha',
  occupancy: '%',
  rent: 'USD/m2',
  port: 'km',
  airport: 'km',
  gate: 'km',
  station: 'km',
  interchange: 'km',
  investments: 'projects',
  supports: 'supports'
};

/** 0 leaves a criterion out, 5 is the heaviest. */
export const heaviest = 5;
export type Weights = Readonly<Record<RankCriterion, number>>;

/** One value for each criterion. */
export function forEachCriterion<Value>(of: (criterion: RankCriterion) => Value): Record<RankCriterion, Value> {
  return {
    area: of('area'),
    land: of('land'),
    available: of('available'),
    occupancy: of('occupancy'),
    rent: of('rent'),
    port: of('port'),
    airport: of('airport'),
    gate: of('gate'),
    station: of('station'),
    interchange: of('interchange'),
    sectors: of('sectors'),
    investments: of('investments'),
    supports: of('supports'),
    status: of('status')
  };
}

const none: Weights = forEachCriterion(() => 0);

/** Weights of the criteria named; the others weigh nothing. */
export const weightsOf = (given: Partial<Weights>): Weights => ({ ...none, ...given });

/** The ends of a scale as a person states them: the value that counts nothing, and the one that is good enough. null = from the data. */
export interface StatedEnds {
  readonly zero: number | null;
  readonly one: number | null;
}

/** What a zone with room left or a busy zone is worth: the lower or the higher occupancy is the better one. */
export type OccupancyPreference = 'room' | 'busy';

/** Which point of a score's range orders the zones: the lower end, the middle or the upper end. */
export const outlooks = ['cautious', 'middle', 'hopeful'] as const;
export type Outlook = (typeof outlooks)[number];

/** Zones outside these are not ranked at all. `sector` is no condition: it names the sectors that the criterion of that name looks for. */
export const rankConditions = ['province', 'kind', 'status', 'sector', 'area', 'occupancy'] as const;
export type RankConditions = Pick<ExplorerView, (typeof rankConditions)[number]>;

export interface RankView extends RankConditions {
  readonly weights: Weights;
  readonly prefer: OccupancyPreference;
  readonly ends: Readonly<Partial<Record<ScaledCriterion, StatedEnds>>>;
  readonly outlook: Outlook;
}

export const defaultWeights: Weights = weightsOf({ area: 3, occupancy: 3, interchange: 3, status: 3 });

export const defaultRankView: RankView = {
  province: defaultView.province,
  kind: defaultView.kind,
  status: defaultView.status,
  sector: defaultView.sector,
  area: defaultView.area,
  occupancy: defaultView.occupancy,
  weights: defaultWeights,
  prefer: 'room',
  ends: {},
  outlook: 'cautious'
};

/** Whether the larger number is the better one. */
export function moreIsBetter(criterion: ScaledCriterion, prefer: OccupancyPreference): boolean {
  if (criterion === 'occupancy') return prefer === 'busy';
  return ['area', 'land', 'available', 'investments', 'supports'].includes(criterion);
}

/** False where both ends are stated and the good one is not better than the one that counts nothing. */
export function endsAreInOrder(criterion: ScaledCriterion, ends: StatedEnds, prefer: OccupancyPreference): boolean {
  if (ends.zero === null || ends.one === null) return true;
  return moreIsBetter(criterion, prefer) ? ends.zero < ends.one : ends.one < ends.zero;
}
