/**
 * What a person says of an enterprise and its place, and what support rules ask of it. Nothing here is guessed: an input that was
 * not given is absent, and a condition that no input answers stays open.
 */

/** How a rule names the place: classes of districts before July 2025, and of communes by the list of areas with incentives. */
export const areaClasses = [
  'poor-district',
  'muong-lat-district',
  'mountain-district',
  'plain-coastal-district',
  'special-difficulty-area',
  'difficult-area'
] as const;
export type AreaClass = (typeof areaClasses)[number];

/** Where the enterprise stands: a kind of zone, or outside any. */
export const siteKinds = [
  'economic-zone',
  'border-economic-zone',
  'industrial-park',
  'industrial-cluster',
  'outside'
] as const;
export type SiteKind = (typeof siteKinds)[number];

/** In what role somebody asks for support. */
export const supportRoles = ['production', 'cluster-infrastructure', 'advisory', 'learner'] as const;
export type SupportRole = (typeof supportRoles)[number];

/** Finished goods, or materials, parts and accessories for goods of others (supporting products). */
export const productKinds = ['finished', 'supporting'] as const;
export type ProductKind = (typeof productKinds)[number];

/** sme: micro, small and medium as the law on their support defines them. */
export const enterpriseSizes = ['sme', 'large'] as const;
export type EnterpriseSize = (typeof enterpriseSizes)[number];

/** domestic: wholly domestic capital. */
export const ownerships = ['domestic', 'foreign'] as const;
export type Ownership = (typeof ownerships)[number];

/** Whether the trade is on the lists of the investment law. */
export const tradeClasses = ['special', 'encouraged', 'none'] as const;
export type TradeClass = (typeof tradeClasses)[number];

/** Yes-or-no facts that single rules ask for; each has its question in the messages. */
export const supportFacts = [
  'rural-site',
  'cleaner-production',
  'beside-ho-chi-minh-road',
  'joint-with-science-body',
  'demonstration-model',
  'incentive-certificate',
  'moves-from-craft-village',
  'sublets-park-land',
  'new-project',
  'expanded-project',
  'priority-project',
  'borrows-from-hfic',
  'key-project',
  'enforced-recovery',
  'key-product',
  'souvenirs'
] as const;
export type SupportFact = (typeof supportFacts)[number];

export interface Situation {
  /** Full ISO date on which the rules are looked at. */
  readonly date: string;
  readonly provinceId: string | null;
  /** What is known of the place; a class that is missing is not known. */
  readonly areas: Readonly<Partial<Record<AreaClass, boolean>>>;
  readonly site: SiteKind | null;
  readonly sectorId: string | null;
  readonly role: SupportRole | null;
  readonly product: ProductKind | null;
  readonly size: EnterpriseSize | null;
  readonly ownership: Ownership | null;
  readonly trade: TradeClass | null;
  /** VND bn. */
  readonly investmentVndBn: number | null;
  readonly workers: number | null;
  /** Year in which the project began. */
  readonly startYear: number | null;
  readonly facts: Readonly<Partial<Record<SupportFact, boolean>>>;
}

/** Nothing is known but the date. */
export function openSituation(date: string): Situation {
  return {
    date,
    provinceId: null,
    areas: {},
    site: null,
    sectorId: null,
    role: null,
    product: null,
    size: null,
    ownership: null,
    trade: null,
    investmentVndBn: null,
    workers: null,
    startYear: null,
    facts: {}
  };
}

/** What a missing answer would be called; `area` asks for the place or for its class. */
export type SituationInput =
  | { readonly kind: 'province' }
  | { readonly kind: 'area'; readonly areaClass: AreaClass }
  | { readonly kind: 'fact'; readonly fact: SupportFact }
  | {
      readonly kind:
        | 'site'
        | 'sector'
        | 'role'
        | 'product'
        | 'size'
        | 'ownership'
        | 'trade'
        | 'investment'
        | 'workers'
        | 'start-year';
    };
