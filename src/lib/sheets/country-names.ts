/** Every country code that the language data know, with its names in both languages and what sheets write besides. */
export function countryNames(): readonly (readonly [code: string, names: readonly string[]])[] {
  const [vi, en] = ['vi', 'en'].map((lang) => new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' }));
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) =>
    letters.flatMap((second) => {
      const code = first + second;
      const names = [vi?.of(code), en?.of(code)].filter((name) => name !== undefined);
      return names.length === 0 || old.has(code) ? [] : [[code, [code, ...names, ...(others[code] ?? [])]] as const];
    })
  );
}

/** Codes of states that are no more, or that stand for another one: their names are those of others. */
const old: ReadonlySet<string> = new Set([
  'DD',
  'SU',
  'YU',
  'CS',
  'TP',
  'ZR',
  'BU',
  'FX',
  'NT',
  'VD',
  'YD',
  'UK',
  'QU',
  'EU',
  'UN',
  'EZ',
  'XA',
  'XB',
  'ZZ',
  'AN',
  'DY',
  'HV',
  'NH',
  'RH'
]);

const others: Readonly<Record<string, readonly string[]>> = {
  KR: ['Hàn Quốc', 'Korea', 'South Korea', 'Republic of Korea'],
  JP: ['Nhật', 'Nhật Bản'],
  TW: ['Đài Loan', 'Taiwan'],
  CN: ['Trung Quốc', 'China', 'PRC'],
  US: ['Mỹ', 'Hoa Kỳ', 'USA', 'United States of America'],
  GB: ['Anh', 'UK', 'England', 'Vương quốc Anh'],
  HK: ['Hồng Kông', 'Hong Kong', 'Hongkong'],
  VN: ['Việt Nam', 'Viet Nam', 'Vietnam'],
  NL: ['Hà Lan', 'Holland'],
  KW: ['Cô-oét', 'Kuwait'],
  RU: ['Nga', 'Liên bang Nga'],
  SG: ['Singapore', 'Xinh-ga-po']
};
