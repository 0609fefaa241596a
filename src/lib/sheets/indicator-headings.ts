import { fold } from '#lib/domain/fold.ts';
import { headerWords } from './header-words.ts';
import { lettersApart } from './nearest.ts';
import type { PublishedPackage } from './published-package.ts';
import { headingUnit, movedBy, unitFit } from './unit-fit.ts';

/** What a figure of a zone can measure. */
export interface ZoneIndicator {
  readonly id: string;
  readonly names: { readonly vi: string; readonly en: string };
  readonly unit: string;
}

export const zoneIndicators = ({ tables }: PublishedPackage): readonly ZoneIndicator[] =>
  (tables.get('indicators')?.rows ?? []).flatMap(({ texts }) => {
    const { indicator_id: id = '', name_vi = '', name_en = '', unit = '', subject = '' } = texts;
    return subject.split(';').includes('zone') ? [{ id, names: { vi: name_vi, en: name_en }, unit }] : [];
  });

/** What officials' sheets call an indicator besides its names, folded; of names that two share the unit decides. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  'area-ha': [
    'tong dien tich',
    'dien tich quy hoach',
    'dien tich toan khu',
    'dien tich dat quy hoach',
    'dien tich theo quy hoach',
    'dien tich tu nhien',
    'quy mo',
    'quy mo dien tich',
    'total area'
  ],
  'industrial-land-ha': [
    'dat cong nghiep',
    'dat cong nghiep cho thue',
    'dien tich dat cong nghiep cho thue',
    'dien tich dat cong nghiep co the cho thue',
    'dat cong nghiep co the cho thue',
    'dien tich dat cho thue',
    'industrial land for lease'
  ],
  'leased-ha': [
    'da cho thue',
    'dat da cho thue',
    'dien tich dat da cho thue',
    'dien tich dat cong nghiep da cho thue',
    'leased area'
  ],
  'available-ha': [
    'con cho thue',
    'dien tich con lai',
    'dien tich dat con lai',
    'dien tich chua cho thue',
    'dien tich con co the cho thue',
    'dien tich dat cong nghiep con cho thue',
    'available land'
  ],
  'cleared-ha': ['da giai phong mat bang', 'dien tich da gpmb', 'da gpmb', 'dien tich gpmb'],
  'occupancy-pct': ['ti le lap day', 'lap day', 'muc do lap day', 'ty le lap day dat cong nghiep', 'occupancy'],
  'projects-count': ['so luong du an', 'tong so du an', 'number of projects'],
  'domestic-projects-count': ['du an trong nuoc', 'so du an ddi', 'du an ddi'],
  'fdi-projects-count': ['du an fdi', 'so du an dtnn', 'so du an nuoc ngoai', 'so du an dau tu nuoc ngoai'],
  'operating-projects-count': ['du an dang hoat dong', 'so du an hoat dong', 'so du an da hoat dong'],
  'registered-vnd-bn': ['von dang ky', 'tong von dang ky', 'von dau tu dang ky', 'tong von dau tu dang ky'],
  'registered-usd-m': ['von dang ky', 'tong von dang ky', 'von dau tu dang ky', 'tong von dau tu dang ky'],
  'implemented-vnd-bn': ['von thuc hien', 'von dau tu thuc hien', 'realised capital'],
  'implemented-usd-m': ['von thuc hien', 'von dau tu thuc hien', 'realised capital'],
  'infrastructure-investment-vnd-bn': ['von dau tu ha tang', 'tong muc dau tu ha tang', 'tong von dau tu ha tang'],
  'infrastructure-investment-usd-m': ['von dau tu ha tang', 'tong muc dau tu ha tang', 'tong von dau tu ha tang'],
  workers: ['lao dong', 'tong so lao dong', 'so lao dong dang lam viec'],
  'tax-paid-vnd-bn': ['nop ngan sach', 'nop nsnn', 'so nop ngan sach'],
  'output-vnd-bn': ['gia tri san xuat', 'gtsxcn', 'gia tri sxcn'],
  'land-rent-usd-m2-term': ['gia thue', 'gia thue dat', 'don gia thue', 'gia cho thue dat', 'don gia cho thue dat'],
  'wastewater-m3-day': ['xu ly nuoc thai', 'tram xu ly nuoc thai', 'cong suat tram xu ly nuoc thai'],
  'water-supply-m3-day': ['cap nuoc', 'cong suat nha may nuoc'],
  'established-year': ['nam thanh lap'],
  'infrastructure-progress-pct': ['tien do ha tang', 'tien do dau tu']
};

/** Which indicator a heading names; null where none does, or several do and no unit tells them apart. */
export function indicatorOf(
  heading: string,
  storesShares: boolean,
  indicators: readonly ZoneIndicator[]
): ZoneIndicator | null {
  const words = new Set([fold(heading), bareWords(heading)]);
  words.delete('');
  const same = indicators.filter((indicator) => called(indicator).some((name) => words.has(name)));
  if (same.length > 0) return only(same, heading, storesShares);
  const bare = bareWords(heading);
  const patience = Math.min(2, Math.floor(bare.length / 8));
  if (patience === 0) return null;
  const near = indicators.filter((each) => called(each).some((name) => lettersApart(bare, name, patience) <= patience));
  return only(near, heading, storesShares);
}

/** Without the unit, in brackets or after a comma. */
function bareWords(heading: string): string {
  const unit = headingUnit(heading);
  const bare = headerWords(heading);
  const last = unit === null ? '' : fold(unit);
  return last !== '' && bare.endsWith(` ${last}`) ? bare.slice(0, -last.length - 1) : bare;
}

const called = ({ id, names }: ZoneIndicator): readonly string[] => [
  fold(id),
  headerWords(names.vi),
  headerWords(names.en),
  fold(names.vi),
  fold(names.en),
  ...(otherWords[id] ?? [])
];

/** The one whose unit the column can have; of two that can, the one whose unit the heading names as it is. */
function only(found: readonly ZoneIndicator[], heading: string, storesShares: boolean): ZoneIndicator | null {
  const fitting = found.filter(({ unit }) => movedBy(unitFit(heading, storesShares, unit)) !== null);
  const [indicator = null] = fitting.length > 0 ? fitting : found;
  return fitting.length !== 1 && found.length > 1 ? null : indicator;
}
