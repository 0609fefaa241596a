import type { ExplorerZone } from '#lib/domain/explorer-rows.ts';
import { zoneKinds, zoneStatuses } from '#lib/domain/vocabulary.ts';
import type { CatalogueChart, CatalogueSetting, EvidenceRow, Swatch } from '../catalogue/catalogue-chart.ts';
import { yearsOf } from '../catalogue/linked-chart.ts';
import type { Cell } from '../charts/chart-model.ts';
import { computed } from '../charts/evidence.ts';
import { phrase } from '../charts/phrase.ts';
import { zoneFigure } from '../explorer/zone-figures.ts';

const id = 'zones-map';

/** All zones on the map: the page draws them, the table says what stands there. */
export function zonesMapChart(
  zones: readonly ExplorerZone[],
  evidence: readonly EvidenceRow[],
  setting: CatalogueSetting
): CatalogueChart {
  const { m, format } = setting;
  const words = m.catalogue.zonesMap;
  const located = zones.filter(({ lat }) => lat !== null);
  const exact = located.filter(({ location_precision: precision }) => precision === 'site');
  const withoutArea = zones.filter((zone) => zoneFigure(zone, 'area') === null);
  const count = (some: readonly ExplorerZone[], unit = '') => ({
    ...computed(id, some.length, unit),
    rows: some.map((zone) => `zones/${zone.zone_id}`)
  });
  const text = (value: string): Cell => ({ kind: 'text', text: value });
  return {
    id,
    area: 'zones',
    name: words.name,
    question: words.question,
    title: phrase((slot) =>
      located.length === zones.length
        ? words.titleAll(slot(count(zones, 'zones')), slot(count(exact), 'bare'))
        : words.title(slot(count(located), 'bare'), slot(count(zones, 'zones')), slot(count(exact), 'bare'))
    ),
    subtitle: [words.subtitle],
    legend: [
      ...zoneKinds
        .filter((kind) => zones.some((zone) => zone.kind === kind))
        .map((kind): { swatch: Swatch; text: string } => ({ swatch: kind, text: m.vocabulary.zoneKindPlural[kind] })),
      ...zoneStatuses
        .filter((status) => zones.some((zone) => zone.status === status))
        .map((status): { swatch: Swatch; text: string } => ({
          swatch: status,
          text: m.vocabulary.zoneStatusInline[status]
        }))
    ],
    note: phrase((slot) => words.note(slot(count(withoutArea, 'zones')))),
    asOf: yearsOf(evidence),
    table: {
      columns: [
        { label: words.zone, numeric: false },
        { label: words.kind, numeric: false },
        { label: words.status, numeric: false },
        { label: words.precision, numeric: false },
        { label: words.area, numeric: true }
      ],
      rows: zones.map((zone) => {
        const area = zoneFigure(zone, 'area');
        return {
          key: zone.zone_id,
          cells: [
            text(zone[`name_${format.lang}`]),
            text(m.vocabulary.zoneKind[zone.kind]),
            text(m.vocabulary.zoneStatus[zone.status]),
            text(zone.location_precision === null ? words.noPlace : words.precisions[zone.location_precision]),
            area === null ? { kind: 'missing' } : { kind: 'figures', figures: [area] }
          ]
        };
      })
    },
    evidence,
    drawing: { kind: 'zones-map' }
  };
}
