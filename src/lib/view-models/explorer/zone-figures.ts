import type { ExplorerInvestment, ExplorerZone } from '#lib/domain/explorer-rows.ts';
import type { Figure } from '#lib/domain/figure.ts';
import type { Qualifier } from '#lib/domain/vocabulary.ts';

export type ZoneFigureName = 'area' | 'industrial_land' | 'occupancy';

interface Parts {
  readonly value: number | null;
  readonly valueMax: number | null;
  readonly qualifier: Qualifier | null;
  readonly asOf: string | null;
  readonly source: string | null;
  readonly observation: string | null;
  readonly unit: string;
}

function parts(zone: ExplorerZone, name: ZoneFigureName): Parts {
  switch (name) {
    case 'area':
      return {
        value: zone.area_ha,
        valueMax: zone.area_max_ha,
        qualifier: zone.area_qualifier,
        asOf: zone.area_as_of,
        source: zone.area_source_id,
        observation: zone.area_observation_id,
        unit: 'ha'
      };
    case 'industrial_land':
      return {
        value: zone.industrial_land_ha,
        valueMax: null,
        qualifier: zone.industrial_land_qualifier,
        asOf: zone.industrial_land_as_of,
        source: zone.industrial_land_source_id,
        observation: zone.industrial_land_observation_id,
        unit: 'ha'
      };
    case 'occupancy':
      return {
        value: zone.occupancy_pct,
        valueMax: null,
        qualifier: zone.occupancy_qualifier,
        asOf: zone.occupancy_as_of,
        source: zone.occupancy_source_id,
        observation: zone.occupancy_observation_id,
        unit: '%'
      };
  }
}

/** The zone's current published figure (ha or %), null where none is published. */
export function zoneFigure(zone: ExplorerZone, name: ZoneFigureName): Figure | null {
  const { value, valueMax, qualifier, asOf, source, observation, unit } = parts(zone, name);
  if (value === null || source === null || observation === null) return null;
  return {
    kind: 'published',
    ref: `observations/${observation}`,
    value,
    valueMax,
    qualifier: qualifier ?? 'exact',
    unit,
    decimals: null,
    asOf,
    sourceId: source
  };
}

/** A project's capital as its main report gives it, in the currency it gives; null where it gives none. */
export function capitalFigure(investment: ExplorerInvestment): Figure | null {
  const { report_id, source_id, capital_usd_m, capital_vnd_bn } = investment;
  if (report_id === null || source_id === null) return null;
  const inUsd = capital_usd_m !== null;
  const value = capital_usd_m ?? capital_vnd_bn;
  if (value === null) return null;
  return {
    kind: 'published',
    ref: `investment_reports/${report_id}/${inUsd ? 'capital_usd_m' : 'capital_vnd_bn'}`,
    value,
    valueMax: null,
    qualifier: investment.qualifier ?? 'exact',
    unit: inUsd ? 'USD m' : 'VND bn',
    decimals: null,
    asOf: investment.as_of,
    sourceId: source_id
  };
}
