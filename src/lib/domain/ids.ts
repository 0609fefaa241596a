/** Branded ids: a zone id cannot be handed over where a source id is wanted. Made only by the functions below. */
declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type ZoneId = Id<'zone'>;
export type InvestmentId = Id<'investment'>;
export type FundId = Id<'fund'>;
export type SourceId = Id<'source'>;
export type SectorId = Id<'sector'>;
export type ProvinceId = Id<'province'>;

const idPattern = /^[a-z0-9]+(-+[a-z0-9]+)*$/;

function checked(text: string, what: string): string {
  if (!idPattern.test(text)) throw new Error(`"${text}" is not a ${what} id: small letters, digits and hyphens only`);
  return text;
}

export const zoneId = (text: string): ZoneId => checked(text, 'zone') as ZoneId;
export const investmentId = (text: string): InvestmentId => checked(text, 'investment') as InvestmentId;
export const fundId = (text: string): FundId => checked(text, 'fund') as FundId;
export const sourceId = (text: string): SourceId => checked(text, 'source') as SourceId;
export const sectorId = (text: string): SectorId => checked(text, 'sector') as SectorId;
export const provinceId = (text: string): ProvinceId => checked(text, 'province') as ProvinceId;
