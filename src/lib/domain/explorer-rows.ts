/**
 * The rows that travel with the explorer page. Keys are the columns of the SQL views of the same name
 * (`explorer_zones`, `explorer_investments`, `explorer_funds` in queries/views.ts), so that a question means the same to the
 * evaluator and to the engine. Columns a question may use are text, number, boolean or list of text.
 */
import type { Figure } from './figure.ts';
import type {
  CapitalMeasure,
  FundMeasure,
  InvestmentStatus,
  InvestorState,
  LocationPrecision,
  Qualifier,
  WastewaterState,
  ZoneKind,
  ZoneStatus
} from './vocabulary.ts';

export interface ExplorerZone {
  readonly zone_id: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly kind: ZoneKind;
  readonly status: ZoneStatus;
  readonly investor: InvestorState;
  readonly wastewater: WastewaterState;
  readonly province_id: string;
  /** Province before July 2025: thanh-hoa, lao-cai or yen-bai (never null here: unchanged provinces repeat themselves). */
  readonly former_province_id: string;
  readonly parent_zone_id: string | null;
  readonly district_old: string | null;
  readonly commune_old: string | null;
  /** Names of the present communes, joined by "; ". */
  readonly commune_new: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly location_precision: LocationPrecision | null;
  /** Radius in km of a circle as large as the commune or district the point is known to; null for a site. */
  readonly halo_km: number | null;
  /** Sectors stated for the zone, and those of the investments in it. */
  readonly sectors: readonly string[];
  readonly area_ha: number | null;
  /** Upper end where the source gives a range; area_ha is then its lower end. */
  readonly area_max_ha: number | null;
  readonly area_qualifier: Qualifier | null;
  readonly area_as_of: string | null;
  readonly area_source_id: string | null;
  readonly area_observation_id: string | null;
  /** actual, or plan where only a planned area is published. */
  readonly area_measure: 'actual' | 'plan' | null;
  /** How many readings of the area there are, and whether those of the newest date disagree. */
  readonly area_readings: number;
  readonly area_disputed: boolean;
  readonly industrial_land_ha: number | null;
  readonly industrial_land_qualifier: Qualifier | null;
  readonly industrial_land_as_of: string | null;
  readonly industrial_land_source_id: string | null;
  readonly industrial_land_observation_id: string | null;
  readonly occupancy_pct: number | null;
  readonly occupancy_qualifier: Qualifier | null;
  readonly occupancy_as_of: string | null;
  readonly occupancy_source_id: string | null;
  readonly occupancy_observation_id: string | null;
}

export interface ExplorerInvestment {
  readonly investment_id: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly zone_id: string | null;
  readonly province_id: string;
  readonly former_province_id: string;
  readonly sector_id: string;
  /** ISO 3166 alpha-2; empty where no source names one. */
  readonly countries: readonly string[];
  readonly year: number | null;
  readonly status: InvestmentStatus;
  /** The main report's figures; null where it names no capital. */
  readonly report_id: string | null;
  readonly capital_usd_m: number | null;
  readonly capital_vnd_bn: number | null;
  readonly qualifier: Qualifier | null;
  readonly measure: CapitalMeasure | null;
  readonly as_of: string | null;
  readonly source_id: string | null;
  /** True for kind project with a main report that names capital: only these are ever added, within one measure and currency. */
  readonly counts_in_total: boolean;
}

export interface ExplorerFund {
  readonly fund_id: string;
  readonly programme_vi: string;
  readonly programme_en: string;
  readonly category_id: string;
  readonly province_id: string;
  /** Present province: yen-bai counts under lao-cai here. */
  readonly present_province_id: string;
  readonly period_start: string | null;
  readonly period_end: string | null;
  readonly amount_vnd_m: number;
  readonly qualifier: Qualifier;
  readonly projects_count: number | null;
  readonly budget_level: string;
  readonly measure: FundMeasure;
  readonly parent_fund_id: string | null;
  readonly source_id: string;
  readonly counts_in_total: boolean;
  readonly exclusion: string | null;
}

export interface ExplorerTables {
  readonly explorer_zones: ExplorerZone;
  readonly explorer_investments: ExplorerInvestment;
  readonly explorer_funds: ExplorerFund;
}
export type ExplorerTable = keyof ExplorerTables;

export interface NamedRow {
  readonly id: string;
  readonly name_vi: string;
  readonly name_en: string;
}

/** Readings of one zone's area or occupancy that disagree at the newest date. */
export interface ZoneDispute {
  readonly zone_id: string;
  readonly of: 'area' | 'occupancy';
  readonly figures: readonly Figure[];
}

/** All that the explorer page carries. */
export interface ExplorerData {
  readonly zones: readonly ExplorerZone[];
  readonly investments: readonly ExplorerInvestment[];
  readonly funds: readonly ExplorerFund[];
  readonly sectors: readonly NamedRow[];
  readonly fundCategories: readonly NamedRow[];
  readonly disputes: readonly ZoneDispute[];
  /** Sources named by the rows above: id, title, publisher, published_on. */
  readonly sources: readonly {
    readonly id: string;
    readonly title: string;
    readonly publisher: string | null;
    readonly published_on: string | null;
  }[];
  /** Release id, such as 2026.11.1. */
  readonly release: string;
}
