import { fold } from '#lib/domain/fold.ts';
import { placesBetween, writtenUnit, type WrittenUnit } from './written-unit.ts';

/** How the figures of a column can stand in the unit of an indicator. */
export type UnitFit =
  /** The same unit, or another from which the point is moved: 1 km² is 100 ha. `places`: by how many. */
  | { readonly kind: 'fits'; readonly written: string; readonly places: number }
  /** A workbook shows the column as percentages and stores the shares. */
  | { readonly kind: 'shares'; readonly places: number }
  /** The heading names no unit. */
  | { readonly kind: 'unnamed' }
  /** What the heading has in brackets is no unit that is known here. */
  | { readonly kind: 'unread'; readonly written: string }
  /** Another unit, from which no exact way leads to this one. */
  | { readonly kind: 'other'; readonly written: string };

/** What sheets write for units that are not areas, money or shares, folded; the unit of the indicator stands for itself. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  'USD/m2': ['usd m2 ca thoi han', 'usd m2 ca chu ky', 'usd m2 tron doi', 'usd m2 for the term'],
  'VND/m2': ['d m2', 'dong m2'],
  'VND/m3': ['d m3', 'dong m3'],
  'VND m': ['trieu dong thang', 'trieu dong nguoi thang'],
  'm3/day': ['m3 ngay', 'm3 ngay dem', 'm3 ng d', 'm3 ngd', 'm3 day and night'],
  projects: ['du an', 'da', 'project'],
  people: ['nguoi', 'lao dong', 'persons', 'workers'],
  enterprises: ['doanh nghiep', 'dn', 'companies'],
  years: ['nam'],
  year: ['nam'],
  months: ['thang'],
  minutes: ['phut'],
  km: ['kilomet', 'ki lo met'],
  kV: [],
  MVA: [],
  'million tonnes': ['trieu tan', 'trieu tan nam'],
  communes: ['xa', 'xa phuong'],
  berths: ['ben', 'ben cang', 'cau cang'],
  'sub-zones': ['phan khu', 'khu chuc nang'],
  delegations: ['doan']
};

const plain = (text: string): string => fold(text.replaceAll('²', '2').replaceAll('³', '3').replaceAll('$', ' usd '));
const isUnit = (words: string): boolean =>
  Object.entries(otherWords).some(([unit, others]) => plain(unit) === words || others.includes(words));
/** So much of something for each of something else, which none of the units with a plain name is. */
const isRate = (text: string): boolean => {
  const parts = text.split('/').map((part) => part.trim());
  return parts.length > 1 && parts.some((part) => writtenUnit(part) !== null || isUnit(plain(part)));
};

/** The unit as it is written in brackets at the end of a heading, or after a comma where it is one; null where none is. */
export function headingUnit(heading: string): string | null {
  const inBrackets = /[([{]([^)\]}]*)[)\]}]\s*$/.exec(heading)?.[1]?.trim();
  if (inBrackets !== undefined && inBrackets !== '') return inBrackets;
  const last = /[,;]\s*([^,;]+)$/.exec(heading)?.[1]?.trim() ?? '';
  return writtenUnit(last) !== null || isUnit(plain(last)) || isRate(last) ? last : /%\s*$/.test(heading) ? '%' : null;
}

/** `storesShares`: a workbook shows the figures of the column as percentages. */
export function unitFit(heading: string, storesShares: boolean, unit: string): UnitFit {
  const written = headingUnit(heading);
  if (storesShares) return unit === '%' ? { kind: 'shares', places: 2 } : { kind: 'other', written: '%' };
  if (written === null) return { kind: 'unnamed' };
  const words = plain(written);
  if (words === plain(unit) || (otherWords[unit] ?? []).includes(words)) return { kind: 'fits', written, places: 0 };
  const [from, to]: readonly (WrittenUnit | null)[] = [writtenUnit(written), writtenUnit(unit)];
  if (from !== null && from !== undefined && to !== null && to !== undefined) {
    const places = placesBetween(from, to);
    return places === null ? { kind: 'other', written } : { kind: 'fits', written, places };
  }
  const isKnown = from != null || isUnit(words) || isRate(written);
  return { kind: isKnown ? 'other' : 'unread', written };
}

/** By how many places the point of the figures is moved; null where they cannot stand in the unit. */
export const movedBy = (fit: UnitFit): number | null =>
  fit.kind === 'other' ? null : 'places' in fit ? fit.places : 0;
