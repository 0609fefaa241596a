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
import type { Bilingual } from './vocabulary.ts';

/** What can be supported; rules that pay for the same item overlap. */
export const supportItems = [
  'cluster-infrastructure',
  'production-investment',
  'labour',
  'land',
  'land-clearance',
  'land-rent',
  'land-rent-construction',
  'land-rent-rate',
  'corporate-tax',
  'import-duty-assets',
  'import-duty-materials',
  'credit',
  'interest',
  'machinery',
  'technology',
  'demonstration',
  'adviser-capacity',
  'training',
  'management',
  'market',
  'planning-cost',
  'relocation',
  'recognition'
] as const;
export type SupportItem = (typeof supportItems)[number];

/**
 * What a ceiling is a ceiling of, in the order in which the finder lists them; two of them are never set against each other. `other`: the source does
 * not say what for; `none`: no ceiling is stated.
 */
export const ceilingUnits = ['project', 'enterprise', 'cluster', 'model', 'loan', 'other', 'none'] as const;
export type CeilingUnit = (typeof ceilingUnits)[number];

/** What a condition asks of a situation; `to-check` is stated by the rule and cannot be answered from the inputs. */
export type Demand =
  | { readonly kind: 'area'; readonly anyOf: readonly AreaClass[] }
  | { readonly kind: 'not-area'; readonly noneOf: readonly AreaClass[] }
  | { readonly kind: 'site'; readonly anyOf: readonly SiteKind[] }
  | { readonly kind: 'sector'; readonly anyOf: readonly string[] }
  | { readonly kind: 'role'; readonly anyOf: readonly SupportRole[] }
  | { readonly kind: 'product'; readonly anyOf: readonly ProductKind[] }
  | { readonly kind: 'size'; readonly anyOf: readonly EnterpriseSize[] }
  | { readonly kind: 'ownership'; readonly anyOf: readonly Ownership[] }
  | { readonly kind: 'trade'; readonly anyOf: readonly TradeClass[] }
  | { readonly kind: 'fact'; readonly allOf: readonly SupportFact[] }
  | { readonly kind: 'not-fact'; readonly noneOf: readonly SupportFact[] }
  /** VND bn. */
  | { readonly kind: 'investment'; readonly from: number | null; readonly to: number | null }
  | { readonly kind: 'workers'; readonly from: number | null; readonly to: number | null }
  /** Years, inclusive. */
  | { readonly kind: 'start-year'; readonly from: number | null; readonly to: number | null }
  | { readonly kind: 'to-check' };

/** One condition of a rule, read by a person from the text of the instrument or of a report on it. */
export interface SupportCondition {
  readonly id: string;
  /** Alternatives are told by number: a rule applies where one of them holds. null belongs to all. */
  readonly alternative: number | null;
  readonly demand: Demand;
  /** The condition in the words of the source. */
  readonly words: Bilingual;
  /** Partial ISO dates between which the condition was part of the rule; a full end date is the first day without it. */
  readonly from: string | null;
  readonly to: string | null;
  /** Place in the instrument, such as "Article 12, clause 2". */
  readonly clause: Bilingual | null;
  readonly sourceId: string;
  readonly locator: string | null;
}

export type SupportRuleStatus = 'in-force' | 'ended' | 'draft' | 'unknown';

/** One support rule with its conditions, as far as matching needs it. */
export interface SupportRule {
  readonly id: string;
  /** `national` is everywhere. */
  readonly provinceId: string;
  readonly status: SupportRuleStatus;
  /** Partial ISO dates. A year or month ends with its last day; a full end date is the first day without the rule. */
  readonly from: string | null;
  readonly to: string | null;
  readonly conditions: readonly SupportCondition[];
}
