import type { Figure } from '#lib/domain/figure.ts';
import type { CatalogueChart, CatalogueSetting, EvidenceRow } from '../catalogue/catalogue-chart.ts';
import type { LabelledFigure, MatrixCell, MatrixDrawing } from '../catalogue/drawing.ts';
import { computed } from '../charts/evidence.ts';
import { phrase, type Phrase } from '../charts/phrase.ts';
import { comparedLocalities, type Localities } from './locality.ts';
import { periodOf, ruleEvidence, standingOf } from './rule-words.ts';
import { figuresOfRule, ruleKey, supportGroups, type LocalityRule, type UnreadInstrument } from './rules.ts';
import { supportTable } from './support-table.ts';

const chart = 'locality-support';
/** Rates of a tax are what is paid, not what is given: their cell has words only. */
const wordsOnly: readonly string[] = ['tax'];

export interface LocalityRules {
  readonly localities: Localities;
  readonly rules: readonly LocalityRule[];
  /** Instruments on one kind of support without a rule. */
  readonly unread: readonly UnreadInstrument[];
}

/** Which locality has a rule of which kind, and at what highest rate and ceiling; `kind` narrows it to one kind. */
export function makeSupportMatrix(input: LocalityRules, setting: CatalogueSetting, kind = ''): CatalogueChart {
  const words = setting.m.localities;
  const places = comparedLocalities.flatMap((id) => input.localities[id] ?? []);
  const isHere = ({ localityId }: { readonly localityId: string }): boolean =>
    places.some(({ id }) => id === localityId);
  const compared = input.rules.filter(isHere);
  const rules = compared.filter(({ kinds }) => kind === '' || kinds.includes(kind));
  const unread = input.unread.filter((one) => isHere(one) && (kind === '' || one.kind === kind) && !isRead(one, rules));
  const columns = places.map(({ id, name, shortName }) => ({ key: id, name, shortName }));
  const rows = supportGroups.flatMap(({ id, kinds }) => {
    const found = kinds.filter(
      (one) => compared.some((rule) => rule.kinds.includes(one)) || unread.some((own) => own.kind === one)
    );
    const used = found.filter((one) => kind === '' || kind === one);
    return used.map((one, index) =>
      rowOf(one, index === 0 ? words.group[id] : null, columns, { rules, unread }, setting)
    );
  });
  return {
    id: chart,
    area: 'localities',
    name: words.supportName,
    question: words.supportQuestion,
    title: finding(rules, kind, setting),
    subtitle: [words.supportSubtitle],
    legend: [
      { swatch: 'several', text: words.cell.several },
      { swatch: 'one', text: words.cell.one },
      { swatch: 'unknown', text: words.cell.unknown },
      ...(unread.length === 0 ? [] : [{ swatch: 'document' as const, text: words.cell.document }]),
      { swatch: 'none', text: words.cell.none }
    ],
    note: [words.supportNote],
    asOf: null,
    table: supportTable({ rules, unread }, places, kind, setting),
    evidence: [
      ...ruleEvidence(
        rules,
        input.localities,
        ({ kinds, localityId }) => kinds.map((one) => `${one}/${localityId}`),
        setting
      ),
      ...unread.map((one) => unreadEvidence(one, input.localities, setting))
    ],
    drawing: { kind: 'matrix', columns, rows }
  };
}

/** Where a rule of the kind is known, the cell speaks of rules. */
const isRead = ({ localityId, kind }: UnreadInstrument, rules: readonly LocalityRule[]): boolean =>
  rules.some((rule) => rule.localityId === localityId && rule.kinds.includes(kind) && rule.status !== 'draft');

/** An instrument as evidence: it has no number of its own. */
function unreadEvidence(one: UnreadInstrument, localities: Localities, setting: CatalogueSetting): EvidenceRow {
  const place = localities[one.localityId]?.name ?? one.localityId;
  const period = periodOf(one, setting);
  const status = setting.m.vocabulary.policyStatus[one.status];
  return {
    key: `policies/${one.id}`,
    marks: [`${one.kind}/${one.localityId}`],
    label: `${place}: ${one.number === null ? one.title : `${one.number}, ${one.title}`}`,
    figures: [],
    asOf: one.from,
    source: one.source,
    locator: one.locator,
    remark: `${setting.m.localities.cell.document}; ${period === '' ? status : `${status}, ${period}`}`
  };
}

function finding(rules: readonly LocalityRule[], chosen: string, { m }: CatalogueSetting): Phrase {
  const words = m.localities;
  const valid = rules.filter(({ status }) => status !== 'draft');
  const withFigure = valid.filter((rule) => figuresOfRule(rule).length > 0);
  const placesOf = (some: readonly LocalityRule[]): number => new Set(some.map(({ localityId }) => localityId)).size;
  const kinds = chosen === '' ? [...new Set(valid.flatMap((rule) => rule.kinds))] : [chosen];
  const ofKind = (kind: string): readonly LocalityRule[] => valid.filter((rule) => rule.kinds.includes(kind));
  const kind = kinds.toSorted((a, b) => placesOf(ofKind(b)) - placesOf(ofKind(a)))[0];
  if (valid.length === 0 || kind === undefined) return [words.noRuleFound];
  const counted = (some: readonly LocalityRule[]) => ({
    ...computed(chart, placesOf(some), ''),
    rows: some.map(ruleKey)
  });
  return phrase((slot) =>
    kinds.length === 1
      ? words.supportFindingOne(
          m.vocabulary.supportType[kind] ?? kind,
          slot(counted(valid), 'bare'),
          slot(counted(withFigure), 'bare')
        )
      : words.supportFinding(
          slot(counted(withFigure), 'bare'),
          m.vocabulary.supportType[kind] ?? kind,
          slot(counted(ofKind(kind)), 'bare')
        )
  );
}

function rowOf(
  kind: string,
  group: string | null,
  columns: MatrixDrawing['columns'],
  { rules, unread }: Pick<LocalityRules, 'rules' | 'unread'>,
  setting: CatalogueSetting
): MatrixDrawing['rows'][number] {
  const types = setting.m.vocabulary.supportType;
  const name = types[kind] ?? kind;
  const cells = columns.map((column) =>
    cellOf(
      column,
      { key: kind, name },
      {
        rules: rules.filter(({ kinds, localityId }) => kinds.includes(kind) && localityId === column.key),
        unread: unread.filter((one) => one.kind === kind && one.localityId === column.key)
      },
      setting
    )
  );
  return { key: kind, group, name: sentence(name), shortName: sentence(name), cells };
}

const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

function cellOf(
  column: { readonly key: string; readonly name: string },
  kind: { readonly key: string; readonly name: string },
  { rules, unread }: Pick<LocalityRules, 'rules' | 'unread'>,
  setting: CatalogueSetting
): MatrixCell {
  const words = setting.m.localities;
  const valid = rules.filter(({ status }) => status !== 'draft');
  const head = `${column.name}, ${kind.name}`;
  if (valid.length === 0 && unread.length > 0) return unreadCell(column.key, head, unread, setting);
  if (valid.length === 0)
    return {
      column: column.key,
      state: 'none',
      figures: [],
      text: rules.length === 0 ? null : words.cell.draft,
      label: `${head}: ${rules.length === 0 ? words.cell.none : words.cell.draftOnly}`
    };
  const figures = valid.flatMap(figuresOfRule);
  const programmes = new Set(valid.map(({ policy, programme }) => policy?.id ?? programme));
  const ended = valid.every(({ status }) => status === 'ended') ? [words.cell.ended] : [];
  const shown = wordsOnly.includes(kind.key) ? [] : headline(valid, setting);
  const said = figures.length === 0 ? [words.cell.noRate] : shown.length === 0 ? [words.cell.seeTable] : [];
  const text = [...said, ...ended].join(', ');
  return {
    column: column.key,
    state: figures.length === 0 ? 'unknown' : programmes.size > 1 ? 'several' : 'one',
    figures: shown,
    text: text === '' ? null : text,
    label: `${head}: ${valid.map((rule) => `${rule.rule} (${standingOf(rule, setting)})`).join(' ')}`
  };
}

/** There are instruments of the kind, and of none of them a rule was read. */
function unreadCell(
  column: string,
  head: string,
  unread: readonly UnreadInstrument[],
  { m }: CatalogueSetting
): MatrixCell {
  const words = m.localities.cell;
  const ended = unread.every(({ status }) => status === 'expired' || status === 'replaced') ? [words.ended] : [];
  const names = unread.map(({ number, title, status }) => `${number ?? title} (${m.vocabulary.policyStatus[status]})`);
  return {
    column,
    state: 'document',
    figures: [],
    text: [words.documentOnly, ...ended].join(', '),
    label: `${head}: ${words.document}: ${names.join('; ')}`
  };
}

/** The highest rate and the highest ceiling; an amount only where there is neither. */
function headline(rules: readonly LocalityRule[], { m, format }: CatalogueSetting): readonly LabelledFigure[] {
  const highest = (figureOf: (rule: LocalityRule) => Figure | null): Figure | null =>
    [...rules]
      .sort((a, b) => Number(b.status === 'in-force') - Number(a.status === 'in-force'))
      .map(figureOf)
      .reduce((best, one) => (one !== null && (best === null || one.value > best.value) ? one : best), null);
  const rate = highest((rule) => rule.rate);
  const ceiling = highest((rule) => rule.ceiling);
  const amount = rate === null && ceiling === null ? highest((rule) => rule.amount) : null;
  return [rate, ceiling, amount].flatMap((figure) =>
    figure === null
      ? []
      : [
          {
            figure,
            label: figure.unit === '%' ? format.quantity(figure.value, '%') : m.localities.money(figure.value, format)
          }
        ]
  );
}
