import type { SearchAlias, SearchEntry, SearchRole } from '#lib/domain/search.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type {
  InvestmentNameRow,
  PolicyNameRow,
  ProvincialNameRow,
  SourceNameRow,
  SupportNameRow,
  ZoneNameRow
} from '#lib/queries/search-names.ts';
import { investorNames } from './investor-names.ts';
import { searchTarget, type SearchSubject } from './search-target.ts';

/** The language of an index, the words its entries are told apart by, and those of both languages for what has no other name. */
export interface IndexWords {
  readonly lang: Lang;
  readonly m: Pick<Messages, 'search' | 'vocabulary'>;
  readonly both: Readonly<Record<Lang, Pick<Messages, 'search' | 'vocabulary'>>>;
}
interface Named {
  readonly name_vi: string;
  readonly name_en: string;
}

const other = (lang: Lang): Lang => (lang === 'vi' ? 'en' : 'vi');
export const provinceWord = ({ m }: IndexWords, id: string): string => m.vocabulary.province[id] ?? id;

/** An entry by its name in one language, found by the other one too, and by whatever else is said. */
export function entryOf(
  { lang }: IndexWords,
  kind: SearchEntry['kind'],
  row: Named,
  subject: SearchSubject,
  place: string,
  aliases: readonly SearchAlias[] = []
): SearchEntry {
  const name = row[`name_${lang}`];
  const others = [{ role: 'translation' as const, text: row[`name_${other(lang)}`] }, ...aliases];
  const known = new Set([name]);
  const found = others.filter(({ text }) => !known.has(text) && known.add(text));
  return { kind, to: searchTarget(subject), name, place, aliases: found };
}

const aliasesOf = (role: SearchRole, texts: readonly (string | null)[]): readonly SearchAlias[] =>
  texts.flatMap((text) => (text === null ? [] : [{ role, text }]));

export function zoneEntry(words: IndexWords, row: ZoneNameRow): SearchEntry {
  const province = row.former_province_id ?? row.province_id;
  const said =
    province === row.province_id
      ? provinceWord(words, province)
      : `${provinceWord(words, row.province_id)} (${words.m.vocabulary.formerProvince(provinceWord(words, province))})`;
  const district = row.district_old?.split(/;\s*/).join(', ') ?? null;
  const place = words.m.search.place.zone(said, district);
  const developers = aliasesOf('developer', investorNames(row.developer));
  return entryOf(words, 'zone', row, { kind: 'zone', zone: row.id }, place, developers);
}

/** In a zone: its line on the zone's page. Outside: its report on the page of the source. */
export function investmentEntry(words: IndexWords, row: InvestmentNameRow): SearchEntry {
  const subject: SearchSubject =
    row.zone_id === null
      ? {
          kind: 'source',
          source: row.source_id,
          figureRef: row.column === null ? null : `investment_reports/${row.report_id}/${row.column}`
        }
      : { kind: 'zone-investment', zone: row.zone_id, investment: row.id };
  const place = row[`zone_${words.lang}`] ?? words.m.search.place.outsideZones(provinceWord(words, row.province_id));
  return entryOf(words, 'investment', row, subject, place, aliasesOf('investor', investorNames(row.investor)));
}

export function policyEntry(words: IndexWords, row: PolicyNameRow): SearchEntry {
  const place = [row.number, row[`issuer_${words.lang}`]].filter((part) => part !== null).join(' · ');
  const numbers = aliasesOf('number', [row.number, ...instrumentNames(words, row.number)]);
  return entryOf(words, 'policy', row, { kind: 'policy', policy: row.id }, place, numbers);
}

/** 111/2015/NĐ-CP as people call it: Nghị định 111/2015/NĐ-CP, Decree 111/2015/NĐ-CP. */
function instrumentNames({ both }: IndexWords, number: string | null): readonly string[] {
  const letters = /(?:^|[/-])(\p{Lu}{2})-/u.exec(number ?? '')?.[1];
  if (letters === undefined || number === null) return [];
  return [both.vi, both.en].flatMap(({ search }) => {
    const kind = search.instrument[letters];
    return kind === undefined ? [] : [`${kind} ${number}`];
  });
}

/** A programme of an instrument leads to the instrument; one without, to the source that tells of it. */
export function supportEntry(words: IndexWords, row: SupportNameRow): SearchEntry {
  const subject: SearchSubject =
    row.policy_id === null
      ? { kind: 'source', source: row.source_id, figureRef: null }
      : { kind: 'policy', policy: row.policy_id };
  return entryOf(words, 'support', row, subject, provinceWord(words, row.province_id));
}

export const procedureEntry = (words: IndexWords, row: ProvincialNameRow): SearchEntry =>
  entryOf(words, 'procedure', row, { kind: 'procedures' }, provinceWord(words, row.province_id));

/** A chart by the names and questions it has in both languages. */
export interface ChartName {
  readonly id: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly question_vi: string;
  readonly question_en: string;
  /** What it is about, in the words of the index. */
  readonly area: string;
}

export const chartEntry = (words: IndexWords, row: ChartName): SearchEntry =>
  entryOf(
    words,
    'chart',
    row,
    { kind: 'chart', chart: row.id },
    row.area,
    aliasesOf('question', [row.question_vi, row.question_en])
  );

/** The page with every figure of a province, by its titles in both languages. */
export interface FigurePageName extends Named {
  readonly id: string;
  /** What kind of page it is, in the words of the index. */
  readonly area: string;
}

export const figurePageEntry = (words: IndexWords, row: FigurePageName): SearchEntry =>
  entryOf(words, 'chart', row, { kind: 'province-figures', province: row.id }, row.area);

/** Titles are the editors' and have one language. */
export const sourceEntry = (words: IndexWords, row: SourceNameRow): SearchEntry =>
  entryOf(
    words,
    'source',
    { name_vi: row.title, name_en: row.title },
    { kind: 'source', source: row.id, figureRef: null },
    row.publisher ?? '',
    aliasesOf('publisher', [row.publisher])
  );
