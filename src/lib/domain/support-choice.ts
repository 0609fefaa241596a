import type {
  AreaClass,
  EnterpriseSize,
  Ownership,
  ProductKind,
  SiteKind,
  SupportFact,
  SupportRole,
  TradeClass
} from './situation.ts';
import type { SupportItem } from './support-rule.ts';

/** Where, as a person names it: a zone, a district before July 2025 or a commune since then, or a province. */
export interface PlaceChoice {
  readonly kind: 'zone' | 'unit' | 'province';
  readonly id: string;
}

/** What the address of the support finder keeps; null and missing entries were not answered. */
export interface SupportChoice {
  readonly place: PlaceChoice | null;
  /** Asked where the place is no zone. */
  readonly site: SiteKind | null;
  readonly role: SupportRole | null;
  readonly sectorId: string | null;
  readonly product: ProductKind | null;
  readonly size: EnterpriseSize | null;
  readonly ownership: Ownership | null;
  readonly trade: TradeClass | null;
  /** VND bn. */
  readonly investmentVndBn: number | null;
  readonly workers: number | null;
  readonly startYear: number | null;
  readonly facts: Readonly<Partial<Record<SupportFact, boolean>>>;
  /** Classes of the place that no list answers, said by the person. */
  readonly areas: Readonly<Partial<Record<AreaClass, boolean>>>;
  /** Full ISO date; null is the day of the release. */
  readonly on: string | null;
  /** What support is sought for: only rules that pay for it are told. */
  readonly item: SupportItem | null;
  /** `ceiling`: the highest ceiling first, by what it is a ceiling of; null keeps the order of the rules. */
  readonly sort: 'ceiling' | null;
}

export const noChoice: SupportChoice = {
  place: null,
  site: null,
  role: null,
  sectorId: null,
  product: null,
  size: null,
  ownership: null,
  trade: null,
  investmentVndBn: null,
  workers: null,
  startYear: null,
  facts: {},
  areas: {},
  on: null,
  item: null,
  sort: null
};
