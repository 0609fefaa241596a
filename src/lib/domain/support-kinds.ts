import type { SupportItem } from './support-rule.ts';

/** The kind of support that paying for an item is. */
const kindOfItem: Readonly<Record<SupportItem, string>> = {
  'cluster-infrastructure': 'infrastructure-grant',
  'production-investment': 'grant',
  labour: 'labour',
  land: 'land',
  'land-clearance': 'land-clearance',
  'land-rent': 'land-rent',
  'land-rent-construction': 'land-rent',
  'land-rent-rate': 'land-rent',
  'corporate-tax': 'tax',
  'import-duty-assets': 'tax',
  'import-duty-materials': 'tax',
  credit: 'loan',
  interest: 'interest-support',
  machinery: 'machinery',
  technology: 'rd-technology',
  demonstration: 'demonstration',
  'adviser-capacity': 'training',
  training: 'training',
  management: 'management-systems',
  market: 'market',
  'planning-cost': 'planning-cost',
  relocation: 'relocation',
  recognition: 'recognition'
};

const kinds: Readonly<Record<string, string>> = kindOfItem;

/** Kinds of support of a rule: its own, then those that the items it pays for are of. */
export const kindsOfRule = (own: readonly string[], items: readonly string[]): readonly string[] => [
  ...new Set([...own, ...items.flatMap((item) => kinds[item] ?? [])])
];
