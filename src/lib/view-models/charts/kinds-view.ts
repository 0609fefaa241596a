import type { ExplorerZone } from '#lib/domain/explorer-rows.ts';
import type { Answer } from '#lib/domain/question.ts';
import { zoneKinds, zoneStatuses, type ZoneKind } from '#lib/domain/vocabulary.ts';
import type { Cell, Segment, SegmentRow, SegmentsChart } from './chart-model.ts';
import { groupedRows, type ChartSetting } from './chart-setting.ts';
import { computed, shortPublisher } from './evidence.ts';
import { joinNotes } from './capital.ts';
import { phrase, type Phrase } from './phrase.ts';

const id = 'zones-by-kind';

/** Zones counted by kind and status. The answer is grouped by kind, status and zone. */
export function kindsChart(answer: Answer, setting: ChartSetting): SegmentsChart {
  const { m, view } = setting;
  const zones = groupedRows(answer, setting.rows.zones).map(({ row }) => row);
  const rows = zoneKinds.flatMap((kind) =>
    kindRow(
      kind,
      zones.filter((zone) => zone.kind === kind),
      setting
    )
  );
  const drawn = zoneStatuses.filter((status) => zones.some((zone) => zone.status === status));
  return {
    id,
    kind: 'segments',
    title: kindsTitle(zones, setting),
    subtitle: [m.charts.byKind.subtitle],
    legend: drawn.map((key) => ({ key, text: m.charts.byKind.status[key] })),
    note: kindsNote(zones, setting),
    sources: zoneSources(zones, setting),
    rows,
    table: {
      columns: [
        { label: m.charts.byKind.kindColumn, numeric: false },
        ...zoneStatuses.map((status) => ({ label: m.vocabulary.zoneStatus[status], numeric: true, bare: true })),
        { label: m.charts.byKind.total, numeric: true, bare: true }
      ],
      rows: rows.map((row) => ({ key: row.kind, cells: countCells(row) }))
    },
    empty: zones.length === 0 ? m.charts.noRows : null,
    filtered: view.kind.length > 0 || view.status.length > 0,
    currency: null
  };
}

function kindRow(kind: ZoneKind, zones: readonly ExplorerZone[], setting: ChartSetting): readonly SegmentRow[] {
  const { m, format, view } = setting;
  if (zones.length === 0) return [];
  const name = m.vocabulary.zoneKindPlural[kind];
  const segments = zoneStatuses.flatMap((status): readonly Segment[] => {
    const own = zones.filter((zone) => zone.status === status);
    if (own.length === 0) return [];
    return [
      {
        kind,
        status,
        figure: computed(id, own.length, 'zones'),
        count: own.length,
        selected: own.some((zone) => zone.zone_id === view.zone),
        chosen:
          (view.kind.length === 0 || view.kind.includes(kind)) &&
          (view.status.length === 0 || view.status.includes(status)),
        label: `${name}, ${m.vocabulary.zoneStatusInline[status]}: ${format.number(own.length)}`,
        countLabel: format.number(own.length)
      }
    ];
  });
  return [{ kind, name, total: computed(id, zones.length, 'zones'), segments }];
}

/** The finding: most are plans, most operate, or how many of all operate. */
function kindsTitle(zones: readonly ExplorerZone[], setting: ChartSetting): Phrase {
  const words = setting.m.charts.byKind;
  if (zones.length === 0) return [setting.m.charts.name[id]];
  const count = (status: ExplorerZone['status']): number => zones.filter((zone) => zone.status === status).length;
  const all = computed(id, zones.length, 'zones');
  const bare = (n: number) => computed(id, n, '');
  const [planned, operating] = [count('planned'), count('operating')];
  if (planned > zones.length / 2) return phrase((slot) => words.planned(slot(bare(planned), 'bare'), slot(all)));
  if (operating > zones.length / 2) return phrase((slot) => words.operating(slot(bare(operating), 'bare'), slot(all)));
  return phrase((slot) => words.even(slot(all), slot(bare(operating), 'bare')));
}

function kindsNote(zones: readonly ExplorerZone[], setting: ChartSetting): Phrase {
  const all = phrase((slot) => slot(computed(id, zones.length, 'zones')));
  const nested = zones.filter((zone) => zone.parent_zone_id !== null).length;
  if (nested === 0) return all;
  return joinNotes(
    [all, phrase((slot) => setting.m.charts.byKind.nested(slot(computed(id, nested, ''), 'bare')))],
    setting
  );
}

function countCells(row: SegmentRow): readonly Cell[] {
  const cells = zoneStatuses.map((status): Cell => {
    const segment = row.segments.find((one) => one.status === status);
    return { kind: 'figures', figures: [segment?.figure ?? computed(id, 0, 'zones')] };
  });
  return [{ kind: 'text', text: row.name }, ...cells, { kind: 'figures', figures: [row.total] }];
}

/** The sources of the areas stand for those of the zones: the page carries no other source of a zone. */
function zoneSources(zones: readonly ExplorerZone[], setting: ChartSetting): SegmentsChart['sources'] {
  const counts = new Map<string, number>();
  for (const { area_source_id: source } of zones)
    if (source !== null) counts.set(source, (counts.get(source) ?? 0) + 1);
  const ids = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
  const named = ids.slice(0, 2).flatMap((source) => {
    const row = setting.rows.sources.get(source);
    return row === undefined
      ? []
      : [{ id: source, name: shortPublisher(row.publisher ?? row.title), title: row.title }];
  });
  return { ids, named };
}
