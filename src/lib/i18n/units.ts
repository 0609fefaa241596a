import type { Lang } from '#lib/domain/vocabulary.ts';

/** A unit that follows its number; English tells one from many. */
export interface UnitWords {
  readonly vi: string;
  readonly en: { readonly one: string; readonly other: string };
  /** False for %, which touches its number. */
  readonly spaced: boolean;
}

const words = (vi: string, one: string, other: string = one, spaced = true): UnitWords => ({
  vi,
  en: { one, other },
  spaced
});

/** Units of the tables other than money. */
const unitWords: Readonly<Record<string, UnitWords>> = {
  ha: words('ha', 'ha'),
  '%': words('%', '%', '%', false),
  'percentage points': words('điểm phần trăm', 'percentage point', 'percentage points'),
  km: words('km', 'km'),
  people: words('người', 'person', 'people'),
  projects: words('dự án', 'project', 'projects'),
  clusters: words('cụm', 'cluster', 'clusters'),
  parks: words('khu', 'park', 'parks'),
  zones: words('khu, cụm', 'zone', 'zones'),
  'sub-zones': words('phân khu', 'sub-zone', 'sub-zones'),
  enterprises: words('doanh nghiệp', 'enterprise', 'enterprises'),
  establishments: words('cơ sở', 'establishment', 'establishments'),
  factories: words('nhà máy', 'factory', 'factories'),
  facilities: words('cơ sở', 'facility', 'facilities'),
  berths: words('bến cảng', 'berth', 'berths'),
  mines: words('mỏ', 'mine', 'mines'),
  communes: words('xã, phường', 'commune', 'communes'),
  villages: words('làng nghề', 'craft village', 'craft villages'),
  crafts: words('nghề', 'craft', 'crafts'),
  models: words('mô hình', 'model', 'models'),
  certificates: words('giấy chứng nhận', 'certificate', 'certificates'),
  delegations: words('đoàn', 'delegation', 'delegations'),
  policies: words('chính sách', 'policy', 'policies'),
  procedures: words('thủ tục', 'procedure', 'procedures'),
  files: words('hồ sơ', 'file', 'files'),
  minutes: words('phút', 'minute', 'minutes'),
  days: words('ngày', 'day', 'days'),
  'working days': words('ngày làm việc', 'working day', 'working days'),
  'calendar days': words('ngày', 'calendar day', 'calendar days'),
  months: words('tháng', 'month', 'months'),
  years: words('năm', 'year', 'years'),
  'm3/day': words('m³/ngày', 'm³/day'),
  'million tonnes': words('triệu tấn', 'million tonnes'),
  'VND/USD': words('đồng đổi 1 USD', 'dong to the US dollar'),
  kV: words('kV', 'kV'),
  MVA: words('MVA', 'MVA'),
  figures: words('con số', 'figure', 'figures'),
  readings: words('số đã công bố', 'reading', 'readings'),
  sources: words('nguồn', 'source', 'sources'),
  investments: words('dự án', 'investment', 'investments'),
  reports: words('lần công bố', 'report', 'reports'),
  rows: words('dòng', 'row', 'rows'),
  tables: words('bảng', 'table', 'tables'),
  rules: words('quy định', 'rule', 'rules'),
  instruments: words('văn bản', 'instrument', 'instruments'),
  points: words('điểm', 'point', 'points'),
  supports: words('mức hỗ trợ', 'support', 'supports'),
  funds: words('khoản', 'item', 'items'),
  '': words('', '')
};

const fallback = (unit: string): UnitWords => words(unit, unit);

/** The words of a unit; one that is not listed is written as the table has it. */
export const wordsOfUnit = (unit: string): UnitWords =>
  (Object.hasOwn(unitWords, unit) ? unitWords[unit] : undefined) ?? fallback(unit);

/** A number that is already text, with its unit. */
export function withUnit(text: string, value: number, unit: string, lang: Lang): string {
  if (unit === 'year') return lang === 'vi' ? `năm ${text}` : text;
  const unitText = wordsOfUnit(unit);
  const after = lang === 'vi' ? unitText.vi : value === 1 ? unitText.en.one : unitText.en.other;
  return `${text}${unitText.spaced && after !== '' ? ' ' : ''}${after}`;
}
