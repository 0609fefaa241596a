import type { Figure } from '#lib/domain/figure.ts';
import type { CatalogueChart, CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import type { LabelledFigure, MatrixCell, MatrixDrawing } from '../catalogue/drawing.ts';
import { computed } from '../charts/evidence.ts';
import { phrase, type Phrase } from '../charts/phrase.ts';
import { comparedLocalities, type Localities } from './locality.ts';
import { ruleEvidence, standingOf } from './rule-words.ts';
import { figuresOfRule, ruleKey, supportGroups, type LocalityRule } from './rules.ts';
import { supportTable } from './support-table.ts';

const chart = 'locality-support';
/** Rates of a tax are what is paid, not what is given: their cell has words only. */
const wordsOnly: readonly string[] = ['tax'];

export interface LocalityRules {
  readonly localities: Localities;
  readonly rules: readonly LocalityRule[];
}

/** Which locality has a rule of which kind, and at what highest rate and ceiling; `kind` narrows it to one kind. */
export function makeSupportMatrix(input: LocalityRules, setting: CatalogueSetting, kind = ''): CatalogueChart {
  const words = setting.m.localities;
  const places = comparedLocalities.flatMap((id) => input.localities[id] ?? []);
  const compared = input.rules.filter(({ localityId }) => places.some(({ id }) => id === localityId));
  const rules = compared.filter((rule) => kind === '' || rule.kind === kind);
  const columns = places.map(({ id, name, shortName }) => ({ key: id, name, shortName }));
  const rows = supportGroups.flatMap(({ id, kinds }) => {
    const used = kinds.filter((one) => compared.some((rule) => rule.kind === one) && (kind === '' || kind === one));
    return used.map((one, index) => rowOf(one, index === 0 ? words.group[id] : null, columns, rules, setting));
  });
  return {
    id: chart,
    area: 'localities',
    name: words.supportName,
    question: words.supportQuestion,
    title: finding(rules, setting),
    subtitle: [words.supportSubtitle],
    legend: [
      { swatch: 'several', text: words.cell.several },
      { swatch: 'one', text: words.cell.one },
      { swatch: 'unknown', text: words.cell.unknown },
      { swatch: 'none', text: words.cell.none }
    ],
    note: [words.supportNote],
    asOf: null,
    table: supportTable(rules, places, kind, setting),
    evidence: ruleEvidence(rules, input.localities, (rule) => `${rule.kind}/${rule.localityId}`, setting),
    drawing: { kind: 'matrix', columns, rows }
  };
}

function finding(rules: readonly LocalityRule[], { m }: CatalogueSetting): Phrase {
  const words = m.localities;
  const valid = rules.filter(({ status }) => status !== 'draft');
  const withFigure = valid.filter((rule) => figuresOfRule(rule).length > 0);
  const placesOf = (some: readonly LocalityRule[]): number => new Set(some.map(({ localityId }) => localityId)).size;
  const kinds = [...new Set(valid.map((rule) => rule.kind))].map((one) => valid.filter((rule) => rule.kind === one));
  const most = kinds.toSorted((a, b) => placesOf(b) - placesOf(a))[0];
  const kind = most?.[0]?.kind;
  if (most === undefined || kind === undefined) return [words.noRuleFound];
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
          slot(counted(most), 'bare')
        )
  );
}

function rowOf(
  kind: string,
  group: string | null,
  columns: MatrixDrawing['columns'],
  rules: readonly LocalityRule[],
  setting: CatalogueSetting
): MatrixDrawing['rows'][number] {
  const types = setting.m.vocabulary.supportType;
  const name = types[kind] ?? kind;
  const cells = columns.map((column) =>
    cellOf(
      column,
      name,
      rules.filter((rule) => rule.kind === kind && rule.localityId === column.key),
      setting
    )
  );
  return { key: kind, group, name: sentence(name), shortName: sentence(name), cells };
}

const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

function cellOf(
  column: { readonly key: string; readonly name: string },
  kind: string,
  rules: readonly LocalityRule[],
  setting: CatalogueSetting
): MatrixCell {
  const words = setting.m.localities;
  const valid = rules.filter(({ status }) => status !== 'draft');
  const head = `${column.name}, ${kind}`;
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
  const shown = wordsOnly.includes(valid[0]?.kind ?? '') ? [] : headline(valid, setting);
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
