import { supportItems, type SupportItem } from '#lib/domain/support-rule.ts';
import type { CatalogueChart, CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import type { MatrixCell, MatrixDrawing } from '../catalogue/drawing.ts';
import { computed } from '../charts/evidence.ts';
import { phrase, type Phrase } from '../charts/phrase.ts';
import type { SupportRuleView } from '../support/rule-view.ts';
import { rulesThatAre, type PlacedItem } from './items-on-day.ts';
import type { OverlapView } from './overlap-chart.ts';
import { programmesOf } from './programme.ts';
import { makeRuleCell } from './rule-cell.ts';
import { figuresOfRule } from './rule-figures.ts';
import { legendOf, ruleEvidence, ruleTable, yearsOf } from './rule-table.ts';

export const levelsChartId = 'provincial-and-national-support';

type Level = PlacedItem['place'];

interface LevelCell {
  readonly level: Level;
  readonly rules: readonly SupportRuleView[];
  /** Programmes of this level that the country does not have too. */
  readonly own: readonly { readonly key: string; readonly name: string }[];
}
interface LevelRow {
  readonly item: SupportItem;
  readonly cells: readonly LevelCell[];
}

/** Items that the country or a province pays for, with what each level gives: first those of which a province has a rule. */
function rowsOn(rules: readonly SupportRuleView[], { day, provinces }: OverlapView): readonly LevelRow[] {
  const inForce = rulesThatAre(['in-force'], rules, day, provinces);
  const rows = supportItems.flatMap((item) => {
    const of = (level: Level): readonly SupportRuleView[] =>
      inForce.filter((rule) => rule.provinceId === level && rule.items.includes(item));
    if (['national', ...provinces].every((level) => of(level).length === 0)) return [];
    const national = new Set(programmesOf(of('national')).map(({ key }) => key));
    const cells = (['national', ...provinces] as const).map((level) => ({
      level,
      rules: of(level),
      own: programmesOf(of(level)).filter(({ key }) => level === 'national' || !national.has(key))
    }));
    return [{ item, cells }];
  });
  const provincial = ({ cells }: LevelRow): boolean =>
    cells.some(({ level, rules: own }) => level !== 'national' && own.length > 0);
  return [...rows.filter(provincial), ...rows.filter((row) => !provincial(row))];
}

const cellOf = (row: LevelRow, level: Level): LevelCell | undefined => row.cells.find((cell) => cell.level === level);

/** Provinces that pay for the item by a programme of their own beside one of the country. */
const bothAt = (row: LevelRow): readonly Level[] =>
  (cellOf(row, 'national')?.rules.length ?? 0) === 0
    ? []
    : row.cells.filter(({ level, own }) => level !== 'national' && own.length > 0).map(({ level }) => level);

function makeCell(row: LevelRow, cell: LevelCell, view: OverlapView, setting: CatalogueSetting): MatrixCell {
  const { m } = setting;
  const { level, rules } = cell;
  const both = bothAt(row);
  return makeRuleCell(
    {
      column: level,
      columnName: m.vocabulary.province[level] ?? level,
      item: row.item,
      rules,
      shared: level === 'national' ? both.length > 0 : both.includes(level),
      remarks: level !== 'national' && cell.own.length === 0 ? [m.overlap.cell.sameInstrument] : [],
      empty: m.overlap.cell.unknownHere,
      ceilings: true,
      link: view.linkTo(row.item)
    },
    setting
  );
}

function titleOf(rows: readonly LevelRow[], { m, format }: CatalogueSetting): Phrase {
  const both = rows.filter((row) => bothAt(row).length > 0);
  if (both.length === 0) return [m.overlap.levelsNone];
  const told = both.map((row) =>
    m.overlap.levelsItem(
      m.support.items[row.item].toLowerCase(),
      format.list(bothAt(row).map((level) => m.vocabulary.province[level] ?? level))
    )
  );
  const refs = both.flatMap(({ cells }) => cells.flatMap(({ rules }) => rules.flatMap(figuresOfRule)));
  const count = {
    ...computed(levelsChartId, both.length, ''),
    rows: [...new Set(refs.map(({ ref }) => ref))]
  };
  return phrase((slot) => m.overlap.levelsTitle(slot(count, 'bare'), count.value, format.list(told)));
}

/** What the country and each province give for the same item, side by side. */
export function makeLevelsChart(
  rules: readonly SupportRuleView[],
  view: OverlapView,
  setting: CatalogueSetting
): CatalogueChart {
  const { m, format } = setting;
  const rows = rowsOn(rules, view);
  const lines = rows.flatMap((row) =>
    row.cells.flatMap((cell) =>
      cell.rules.map((rule) => ({
        placed: { place: cell.level, item: row.item, rules: cell.rules, programmes: cell.own },
        rule,
        column: cell.level === 'national' ? m.overlap.levelNational : m.overlap.levelProvincial,
        mark: `${row.item}/${cell.level}`
      }))
    )
  );
  const levels = (['national', ...view.provinces] as const).map((level) => ({
    key: level,
    name: level === 'national' ? m.overlap.levelNational : (m.vocabulary.province[level] ?? level),
    shortName: level === 'national' ? m.overlap.levelNational : (m.vocabulary.province[level] ?? level)
  }));
  const drawing: MatrixDrawing = {
    kind: 'matrix',
    columns: levels,
    rows: rows.map((row) => ({
      key: row.item,
      group: null,
      name: m.support.items[row.item],
      shortName: m.support.items[row.item],
      cells: row.cells.map((cell) => makeCell(row, cell, view, setting))
    }))
  };
  return {
    id: levelsChartId,
    area: 'policies',
    name: m.overlap.levelsName,
    question: m.overlap.levelsQuestion,
    title: titleOf(rows, setting),
    subtitle: [m.overlap.levelsSubtitle(format.date(view.day))],
    legend: legendOf(drawing, [
      { swatch: 'several', text: m.overlap.legend.bothLevels },
      { swatch: 'one', text: m.overlap.legend.oneLevel },
      { swatch: 'unknown', text: m.overlap.legend.unknown }
    ]),
    note: [m.overlap.levelsNote],
    asOf: yearsOf(lines.map(({ rule }) => rule)),
    table: ruleTable(lines, m),
    evidence: ruleEvidence(lines),
    drawing
  };
}
