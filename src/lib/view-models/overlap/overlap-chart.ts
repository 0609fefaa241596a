import type { SupportItem } from '#lib/domain/support-rule.ts';
import type { CatalogueChart, CatalogueSetting } from '../catalogue/catalogue-chart.ts';
import type { MatrixCell, MatrixDrawing } from '../catalogue/drawing.ts';
import { computed } from '../charts/evidence.ts';
import { phrase, type Phrase } from '../charts/phrase.ts';
import type { SupportRuleView } from '../support/rule-view.ts';
import { isShared, itemsOnDay, overlapProvinces, type OverlapProvince, type PlacedItem } from './items-on-day.ts';
import { familyOf, programmeFamilies, type ProgrammeFamily, type RuleTopics } from './programme.ts';
import { makeRuleCell } from './rule-cell.ts';
import { figuresOfRule } from './rule-figures.ts';
import { legendOf, ruleEvidence, ruleTable, yearsOf } from './rule-table.ts';

export const overlapChartId = 'support-overlap';

/** What the overlap is looked at for: the rules of the country and of these provinces, on a day. */
export interface OverlapView {
  readonly day: string;
  readonly provinces: readonly OverlapProvince[];
  /** Where a cell leads. */
  readonly linkTo: (item: SupportItem) => string;
}

/** The page of the overlap, at the rules of an item. */
const itemAddress = (item: SupportItem): string => `support/overlap/#item-${item}`;

/** Both provinces on the day of the release. */
export const overlapAtRelease = (releasedOn: string): OverlapView => ({
  day: releasedOn,
  provinces: overlapProvinces,
  linkTo: itemAddress
});

interface FamilyCell {
  readonly placed: PlacedItem;
  readonly family: ProgrammeFamily;
  readonly rules: readonly SupportRuleView[];
}

const rowKey = ({ place, item }: PlacedItem): string => `${place}-${item}`;

const makeCell = ({ placed, family, rules }: FamilyCell, view: OverlapView, setting: CatalogueSetting): MatrixCell =>
  makeRuleCell(
    {
      column: family,
      columnName: setting.m.overlap.families[family],
      item: placed.item,
      rules,
      shared: isShared(placed),
      link: view.linkTo(placed.item)
    },
    setting
  );

function drawingOf(
  items: readonly PlacedItem[],
  cells: readonly FamilyCell[],
  view: OverlapView,
  setting: CatalogueSetting
): MatrixDrawing {
  const { m } = setting;
  const families = programmeFamilies.filter((family) =>
    cells.some((cell) => cell.family === family && cell.rules.length > 0)
  );
  const groupOf = ({ place }: PlacedItem): string =>
    place === 'national' ? m.overlap.groupNational : m.overlap.groupProvince(m.vocabulary.province[place] ?? place);
  return {
    kind: 'matrix',
    columns: families.map((family) => ({
      key: family,
      name: m.overlap.families[family],
      shortName: m.overlap.families[family]
    })),
    rows: items.map((placed) => ({
      key: rowKey(placed),
      group: groupOf(placed),
      name: m.support.items[placed.item],
      shortName: m.support.items[placed.item],
      cells: cells
        .filter((cell) => cell.placed === placed && families.includes(cell.family))
        .map((cell) => makeCell(cell, view, setting))
    }))
  };
}

function titleOf(items: readonly PlacedItem[], { m, format }: CatalogueSetting): Phrase {
  const shared = items.filter(isShared);
  if (shared.length === 0) return [m.overlap.overlapNone];
  const places = [...new Set(shared.map(({ place }) => place))];
  const told = places.map((place) => {
    const names = shared.filter((one) => one.place === place).map(({ item }) => m.support.items[item].toLowerCase());
    return m.overlap.overlapAt(
      place === 'national' ? m.overlap.everywhere : (m.vocabulary.province[place] ?? place),
      format.list(names)
    );
  });
  const count = {
    ...computed(overlapChartId, new Set(shared.map(({ item }) => item)).size, ''),
    rows: refsOf(shared)
  };
  return phrase((slot) => m.overlap.overlapTitle(slot(count, 'bare'), count.value, told.join('; ')));
}

const refsOf = (items: readonly PlacedItem[]): readonly string[] => [
  ...new Set(items.flatMap(({ rules }) => rules.flatMap(figuresOfRule)).map(({ ref }) => ref))
];

/** Items supported by what programmes are for, on a day: where two programmes pay for one item, supports overlap. */
export function makeOverlapChart(
  rules: readonly SupportRuleView[],
  topics: RuleTopics,
  view: OverlapView,
  setting: CatalogueSetting
): CatalogueChart {
  const { m, format } = setting;
  const items = itemsOnDay(rules, view.day, view.provinces);
  const cells: readonly FamilyCell[] = items.flatMap((placed) =>
    programmeFamilies.map((family) => ({
      placed,
      family,
      rules: placed.rules.filter((rule) => familyOf(rule, placed.item, topics) === family)
    }))
  );
  const lines = cells.flatMap(({ placed, family, rules: own }) =>
    own.map((rule) => ({
      placed,
      rule,
      column: m.overlap.families[family],
      mark: `${rowKey(placed)}/${family}`
    }))
  );
  const drawing = drawingOf(items, cells, view, setting);
  return {
    id: overlapChartId,
    area: 'policies',
    name: m.overlap.overlapName,
    question: m.overlap.overlapQuestion,
    title: titleOf(items, setting),
    subtitle: [m.overlap.overlapSubtitle(format.date(view.day))],
    legend: legendOf(drawing, [
      { swatch: 'several', text: m.overlap.legend.several },
      { swatch: 'one', text: m.overlap.legend.one },
      { swatch: 'unknown', text: m.overlap.legend.unknown },
      { swatch: 'none', text: m.overlap.legend.none }
    ]),
    note: [m.overlap.overlapNote],
    asOf: yearsOf(lines.map(({ rule }) => rule)),
    table: ruleTable(lines, m),
    evidence: ruleEvidence(lines),
    drawing
  };
}
