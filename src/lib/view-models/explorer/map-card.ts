import type { ExplorerData } from '#lib/domain/explorer-rows.ts';
import type { AnyFigure } from '#lib/domain/figure.ts';
import type { InfrastructureMark } from '#lib/domain/map-scene.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import { zoneFigure } from './zone-figures.ts';

interface MapCardView {
  readonly title: string;
  readonly lines: readonly { readonly text: string; readonly figure: AnyFigure | null }[];
}

/** What the card beside a symbol says of a zone or a piece of infrastructure; null for an id the page does not know. */
export function mapCard(
  id: string,
  data: ExplorerData,
  infrastructure: readonly InfrastructureMark[],
  lang: Lang,
  m: Messages
): MapCardView | null {
  const zone = data.zones.find((candidate) => candidate.zone_id === id);
  if (zone === undefined) {
    const thing = infrastructure.find((candidate) => candidate.id === id);
    if (thing === undefined) return null;
    const status = m.vocabulary.zoneStatusInline[thing.status];
    return {
      title: thing.name,
      lines: [{ text: `${m.vocabulary.infrastructureKind[thing.kind]} · ${status}`, figure: null }]
    };
  }
  const area = zoneFigure(zone, 'area');
  const precision = zone.location_precision;
  return {
    title: lang === 'vi' ? zone.name_vi : zone.name_en,
    lines: [
      { text: `${m.vocabulary.zoneKind[zone.kind]} · ${m.vocabulary.zoneStatusInline[zone.status]}`, figure: null },
      area === null
        ? { text: `${m.explorer.area}: ${m.explorer.notPublished}`, figure: null }
        : { text: zone.area_measure === 'plan' ? m.explorer.planArea : '', figure: area },
      ...(precision === null || precision === 'site' ? [] : [{ text: m.explorer.locatedTo[precision], figure: null }])
    ]
  };
}
