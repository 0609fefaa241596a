import { usualWithinKm } from './distance.ts';
import type { InvestorState, ProvinceChoice, WastewaterState, ZoneKind, ZoneStatus } from './vocabulary.ts';

/** Inclusive; an open end is null. */
export interface Range {
  readonly from: number | null;
  readonly to: number | null;
}
export const openRange: Range = { from: null, to: null };

export type Theme = 'light' | 'dark' | 'projector';
export interface MapCamera {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

/** How the explorer is looked at: everything an address restores. An empty list or an open range filters nothing. */
export interface ExplorerView {
  readonly province: readonly ProvinceChoice[];
  readonly kind: readonly ZoneKind[];
  readonly status: readonly ZoneStatus[];
  readonly investor: readonly InvestorState[];
  readonly wastewater: readonly WastewaterState[];
  readonly sector: readonly string[];
  readonly country: readonly string[];
  readonly category: readonly string[];
  readonly year: Range;
  readonly area: Range;
  readonly occupancy: Range;
  readonly capital: Range;
  /** What zones are to be near: a kind, a place's id or "lat,lon", as readNear understands it; null for anywhere. */
  readonly near: string | null;
  /** Straight line in km that counts as near. */
  readonly within: number;
  readonly q: string;
  readonly zone: string | null;
  readonly tab: 'list' | 'filters' | 'charts';
  readonly sort: 'area' | 'name' | 'occupancy' | 'status';
  readonly layer: readonly string[];
  readonly units: 'since-2025-07' | 'before-2025-07';
  readonly map: MapCamera | null;
  readonly theme: Theme;
}

export const defaultView: ExplorerView = {
  province: [],
  kind: [],
  status: [],
  investor: [],
  wastewater: [],
  sector: [],
  country: [],
  category: [],
  year: openRange,
  area: openRange,
  occupancy: openRange,
  capital: openRange,
  near: null,
  within: usualWithinKm,
  q: '',
  zone: null,
  tab: 'list',
  sort: 'area',
  layer: [],
  units: 'since-2025-07',
  map: null,
  theme: 'light'
};

/** The parts of the view that filter rows, by the name they have in the address. */
export const filterNames = [
  'province',
  'kind',
  'status',
  'investor',
  'wastewater',
  'sector',
  'country',
  'category',
  'year',
  'area',
  'occupancy',
  'capital',
  'near',
  'within',
  'q'
] as const;
export type FilterName = (typeof filterNames)[number];
