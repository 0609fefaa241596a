import type { CatalogueChart, CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import type { MarksRow } from '../catalogue/drawing.ts';
import { inTitle } from '../charts/evidence.ts';
import { phrase, type Phrase } from '../charts/phrase.ts';
import { isCompared, type Localities } from './locality.ts';
import { periodOf, ruleEvidence, standingOf } from './rule-words.ts';
import { ruleKey, type LocalityRule } from './rules.ts';
import type { LocalityRules } from './support-matrix.ts';

const chart = 'support-ceilings';
/** A ceiling on a loan first and apart: the money is paid back. */
const pers = ['loan', 'enterprise', 'project', 'cluster', 'model'] as const;

interface CeilingRow {
  readonly per: (typeof pers)[number];
  readonly rules: readonly LocalityRule[];
  /** The rule that stands for them: in force before others. */
  readonly main: LocalityRule;
}

/** The highest sum that rules name, in groups by what it is a ceiling of; loans and grants are never ranked together. */
export function makeSupportCeilings(input: Omit<LocalityRules, 'unread'>, setting: CatalogueSetting): CatalogueChart {
  const { m } = setting;
  const words = m.localities;
  const rules = input.rules.filter(
    ({ localityId, ceiling, status }) =>
      ceiling !== null && status !== 'draft' && (isCompared(localityId) || localityId === 'national')
  );
  const rows = pers.flatMap((per) =>
    rowsOf(
      per,
      rules.filter(({ ceilingPer }) => ceilingPer === per)
    )
  );
  const markOf = new Map(rows.flatMap(({ main, rules: same }) => same.map((rule) => [rule.id, markKey(main)])));
  const typed = (rule: LocalityRule): string => m.vocabulary.supportType[rule.kind] ?? rule.kind;
  return {
    id: chart,
    area: 'localities',
    name: words.ceilingsName,
    question: words.ceilingsQuestion,
    title: finding(rows, input.localities, setting),
    subtitle: [words.ceilingsSubtitle],
    legend: [{ swatch: 'reading', text: words.ceilingMark }],
    note: [words.ceilingsNote],
    asOf: null,
    table: {
      columns: [
        { label: words.ceilingOf, numeric: false },
        { label: words.place, numeric: false },
        { label: words.kindOfSupport, numeric: false },
        { label: words.content, numeric: false },
        { label: words.validity, numeric: false },
        { label: words.ceiling, numeric: true }
      ],
      rows: rows.flatMap(({ per, rules: same }) =>
        same.map((rule) => ({
          key: ruleKey(rule),
          cells: [
            { kind: 'text' as const, text: words.ceilingGroup[per] },
            { kind: 'text' as const, text: nameOf(rule, input.localities) },
            { kind: 'text' as const, text: typed(rule) },
            { kind: 'text' as const, text: rule.rule },
            { kind: 'text' as const, text: standingOf(rule, setting) },
            rule.ceiling === null ? { kind: 'missing' as const } : { kind: 'figures' as const, figures: [rule.ceiling] }
          ]
        }))
      )
    },
    evidence: ruleEvidence(
      rows.flatMap((row) => row.rules),
      input.localities,
      (rule) => [markOf.get(rule.id)].filter((mark) => mark !== undefined),
      setting
    ),
    drawing: {
      kind: 'marks',
      scale: 'log',
      unit: setting.format.unit('VND m'),
      joined: false,
      rows: rows.map((row, index) =>
        marksRow(
          row,
          rows[index - 1]?.per !== row.per,
          { localities: input.localities, apart: apartOf(row, rows) },
          setting
        )
      )
    }
  };
}

const nameOf = ({ localityId }: LocalityRule, localities: Localities): string =>
  localities[localityId]?.name ?? localityId;
const markKey = (rule: LocalityRule): string => `${ruleKey(rule)}/ceiling_vnd_m`;

/** Rules of one locality, kind and ceiling stand together; the largest first. */
function rowsOf(per: CeilingRow['per'], rules: readonly LocalityRule[]): readonly CeilingRow[] {
  const same = new Map<string, LocalityRule[]>();
  for (const rule of rules) {
    const key = `${rule.localityId}|${rule.kind}|${rule.ceiling?.value ?? ''}`;
    same.set(key, [...(same.get(key) ?? []), rule]);
  }
  return [...same.values()]
    .flatMap((group): CeilingRow[] => {
      const sorted = group.toSorted((a, b) => Number(b.status === 'in-force') - Number(a.status === 'in-force'));
      return sorted[0] === undefined ? [] : [{ per, rules: sorted, main: sorted[0] }];
    })
    .toSorted((a, b) => valueOf(b) - valueOf(a));
}
const valueOf = ({ main }: CeilingRow): number => main.ceiling?.value ?? 0;

function finding(rows: readonly CeilingRow[], localities: Localities, { m }: CatalogueSetting): Phrase {
  const words = m.localities;
  const loan = rows.find(({ per }) => per === 'loan')?.main;
  const grant = rows
    .filter(({ per, main }) => per !== 'loan' && main.localityId !== 'national')
    .toSorted((a, b) => valueOf(b) - valueOf(a))[0];
  const [lent, given] = [loan?.ceiling ?? null, grant?.main.ceiling ?? null];
  if (loan === undefined || grant === undefined || lent === null || given === null) return [words.ceilingsName];
  return phrase((slot) =>
    words.ceilingsFinding(
      nameOf(loan, localities),
      slot(inTitle(lent)),
      nameOf(grant.main, localities),
      slot(inTitle(given)),
      m.vocabulary.per[grant.per]
    )
  );
}

/** What tells a row from others of the same locality and kind: its beneficiaries without the words that all of them begin with; nothing where no other has its name. */
function apartOf(row: CeilingRow, rows: readonly CeilingRow[]): readonly string[] {
  const same = rows.filter(
    ({ per, main }) => per === row.per && main.localityId === row.main.localityId && main.kind === row.main.kind
  );
  if (same.length < 2) return [];
  const wordsOf = (of: readonly CeilingRow[]): readonly (readonly string[])[] =>
    of.flatMap(({ rules }) => rules.map(({ beneficiary }) => beneficiary.split(' ')));
  const all = wordsOf(same);
  const [first = []] = all;
  const differ = first.findIndex((word, at) => all.some((words) => words[at] !== word));
  if (differ === -1) return [];
  return [...new Set(wordsOf([row]).map((words) => words.slice(differ).join(' ')))];
}

function marksRow(
  { per, main, rules }: CeilingRow,
  first: boolean,
  { localities, apart }: { readonly localities: Localities; readonly apart: readonly string[] },
  setting: CatalogueSetting
): MarksRow {
  const { m, format } = setting;
  const place = localities[main.localityId];
  const kind = m.vocabulary.supportType[main.kind] ?? main.kind;
  const bare = `${place?.shortName ?? main.localityId}, ${kind}`;
  const name = apart.length === 0 ? bare : `${bare}: ${apart.join('; ')}`;
  const ended = rules.every(({ status }) => status === 'ended');
  const figure = main.ceiling;
  const label = `${name}: ${rules.map((rule) => `${rule.rule} (${standingOf(rule, setting)})`).join(' ')}`;
  return {
    key: main.id,
    group: first ? m.localities.ceilingGroup[per] : null,
    name,
    shortName: name,
    marks:
      figure === null
        ? []
        : [
            {
              key: markKey(main),
              role: 'reading',
              low: { figure, label: format.number(figure.value) },
              high: null,
              disputed: false,
              asOf: periodOf(main, setting),
              label,
              ...(ended ? { older: true } : {})
            }
          ],
    domain: null,
    missing: null,
    label,
    tone: 'fund'
  };
}
