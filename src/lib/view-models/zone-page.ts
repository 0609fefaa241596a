import type { Figure } from '#lib/domain/figure.ts';
import type { Measured } from '#lib/domain/measured.ts';
import type {
  Bilingual,
  CapitalMeasure,
  InvestmentStatus,
  LocationPrecision,
  ObservationMeasure,
  Qualifier,
  ZoneKind,
  ZoneStatus
} from '#lib/domain/vocabulary.ts';
import type { HeaderFactId } from '#lib/domain/zone-fact.ts';
import type { IndicatorGroup, SourceRef } from './reading.ts';

export interface ZoneSector {
  readonly id: string;
  readonly name: string;
  /** Sources that state the sector for the zone; empty where only an investment in it tells. */
  readonly sources: readonly SourceRef[];
}

export interface ZoneHeader {
  readonly id: string;
  readonly name: Bilingual;
  readonly kind: ZoneKind;
  readonly status: ZoneStatus;
  readonly provinceId: string;
  readonly formerProvinceId: string;
  /** Places as named before July 2025, joined by "; " as printed; null where unknown. */
  readonly districtOld: string | null;
  readonly communeOld: string | null;
  /** Names of the communes since July 2025. */
  readonly communesNew: readonly string[];
  readonly developer: string | null;
  /** Where the developer is named; null where it is the source of the zone. */
  readonly developerSource: SourceRef | null;
  readonly sectors: readonly ZoneSector[];
  readonly location: {
    readonly lat: number;
    readonly lon: number;
    readonly precision: LocationPrecision;
    readonly haloKm: number | null;
  } | null;
  /** How the point was found. */
  readonly locationBasis: string;
  readonly locationSource: SourceRef | null;
  /** Where kind, status, place and developer come from. */
  readonly source: SourceRef;
}

/** One of the numbers at the head of the page; unknown is stated. */
export interface HeaderFact {
  readonly id: HeaderFactId;
  /** Name of the indicator, also where nothing is published. */
  readonly indicator: string;
  readonly measured: Measured;
  /** actual, or plan where only a planned figure is published; null when unknown. */
  readonly measure: ObservationMeasure | null;
  /** What a percentage is of. */
  readonly base: string | null;
  /** How many readings of this thing there are. */
  readonly readings: number;
}
export interface ZoneLink {
  readonly id: string;
  readonly name: string;
  readonly kind: ZoneKind;
  readonly status: ZoneStatus;
  readonly area: Figure | null;
}

/** One source's report of an investment; a report may state dollars, dong, both or neither. */
export interface CapitalReport {
  readonly id: string;
  readonly role: 'main' | 'alternate' | 'part-of' | 'group-total' | 'mention';
  readonly nameAsReported: string;
  readonly usd: Figure | null;
  readonly vnd: Figure | null;
  readonly measure: CapitalMeasure | null;
  readonly source: SourceRef;
  readonly locator: string | null;
  readonly asOf: string | null;
}

export interface ZoneInvestment {
  readonly id: string;
  readonly name: string;
  readonly kind: 'project' | 'group';
  readonly status: InvestmentStatus;
  readonly year: number | null;
  readonly sectorId: string;
  readonly sector: string;
  readonly countries: readonly string[];
  readonly investor: string | null;
  /** The only report that may be added; null where none names capital. */
  readonly main: CapitalReport | null;
  /** Alternates, parts, group totals and mentions: shown, never added. */
  readonly others: readonly CapitalReport[];
}

/** Sums of main reports of projects, apart for each measure and currency. */
export interface CapitalTotal {
  readonly measure: CapitalMeasure;
  readonly unit: 'USD m' | 'VND bn';
  readonly value: number;
  /** What the addends' qualifiers make of the sum. */
  readonly qualifier: Qualifier;
  /** True where an addend is a floor ("over", "at least"): say "at least". */
  readonly floor: boolean;
  readonly projects: number;
  /** What was added. */
  readonly figures: readonly Figure[];
}

export interface ZonePolicy {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly issuer: string;
  readonly issuedOn: string | null;
  readonly status: 'in-force' | 'expired' | 'replaced' | 'planned' | 'unknown';
  readonly source: SourceRef;
  /** named: title or rule has the zone’s full Vietnamese name; source: the text the policy is known from also gives figures of the zone. */
  readonly link: 'named' | 'source';
}

export interface AreaPoint {
  readonly figure: Figure;
  readonly source: SourceRef;
  readonly measure: ObservationMeasure;
  readonly disputed: boolean;
  readonly current: boolean;
}

export interface EditorReading {
  readonly subject: string;
  readonly reading: string;
  /** The rows it is about, as figures name them, such as observations/…. */
  readonly records: readonly string[];
}

/** Everything the page of one zone shows, in one language. */
export interface ZonePageView {
  readonly zone: ZoneHeader;
  readonly facts: readonly HeaderFact[];
  readonly groups: readonly IndicatorGroup[];
  /** Whether a source publishes how much wastewater can be treated, built or planned. */
  readonly hasWastewater: boolean;
  /** Readings of the whole zone's area (no scope), oldest first, undated last. */
  readonly areaHistory: readonly AreaPoint[];
  readonly parent: ZoneLink | null;
  readonly children: readonly ZoneLink[];
  /** Largest first; without capital last. */
  readonly investments: readonly ZoneInvestment[];
  /** How many there are: more than those where a page cannot hold all (domain/row-limits.ts). */
  readonly investmentCount: number;
  /** Those of all that are no totals of a group. */
  readonly projectCount: number;
  /** Projects, of all there are, whose capital no source names. */
  readonly withoutCapital: number;
  readonly investmentTotals: readonly CapitalTotal[];
  readonly policies: readonly ZonePolicy[];
  readonly conflicts: readonly EditorReading[];
  /** Every source named on the page, with how many figures come from it; most first. */
  readonly sources: readonly { readonly source: SourceRef; readonly figures: number }[];
  readonly figureCount: number;
}
