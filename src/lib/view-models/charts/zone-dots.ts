import type { ExplorerZone } from '#lib/domain/explorer-rows.ts';
import type { Figure } from '#lib/domain/figure.ts';
import { zoneKinds } from '#lib/domain/vocabulary.ts';
import type { Dot, DotRow } from './chart-model.ts';
import type { ChartId } from './chart-questions.ts';
import { type ChartSetting, type DisputedReadings, nameOf } from './chart-setting.ts';
import { boundOf, medianFigure } from './dots.ts';
import { zoneShortName } from './zone-name.ts';

export interface ZoneValue {
  readonly zone: ExplorerZone;
  readonly figure: Figure;
  readonly old: boolean;
}

function zoneDot({ zone, figure, old }: ZoneValue, disputed: DisputedReadings, setting: ChartSetting): Dot {
  const { m, format, view } = setting;
  const readings = [...(disputed.get(zone.zone_id) ?? [])].sort((a, b) => a.value - b.value);
  const other = readings.find((reading) => reading.value !== figure.value);
  const name = nameOf(zone, setting);
  const facts = [
    m.vocabulary.zoneStatus[zone.status],
    readings.length > 0
      ? m.charts.disputed(format.list(readings.map((one) => format.figure(one))))
      : format.figure(figure),
    format.date(figure.asOf)
  ];
  return {
    key: zone.zone_id,
    name,
    shortName: zoneShortName(zone, setting),
    figure,
    value: figure.value,
    valueOther: other?.value ?? figure.valueMax,
    readings,
    shape: zone.kind,
    fill: zone.status,
    old,
    bound: boundOf(figure.qualifier),
    selected: view.zone === zone.zone_id,
    chosen: true,
    choice: zone.zone_id,
    label: `${name}: ${facts.join(', ')}`,
    valueLabel: format.figure({ ...figure, decimals: 1 }),
    asOf: format.shortDate(figure.asOf)
  };
}

/** A row to each kind that has values, largest first within it. */
export function zoneDotRows(
  chart: ChartId,
  values: readonly ZoneValue[],
  disputed: DisputedReadings,
  chosen: (value: number) => boolean,
  setting: ChartSetting
): readonly DotRow[] {
  return zoneKinds.flatMap((kind) => {
    const dots = values
      .filter(({ zone }) => zone.kind === kind)
      .map((value) => ({ ...zoneDot(value, disputed, setting), chosen: chosen(value.figure.value) }))
      .sort((a, b) => b.value - a.value || (a.key < b.key ? -1 : 1));
    const unit = dots[0]?.figure.unit ?? '';
    if (dots.length === 0) return [];
    const name = setting.m.vocabulary.zoneKindPlural[kind];
    return [
      {
        key: kind,
        name,
        shortName: setting.m.charts.area.kindShort[kind],
        shape: kind,
        dots,
        median: medianFigure(chart, dots, unit)
      }
    ];
  });
}
