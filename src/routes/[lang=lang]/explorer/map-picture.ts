import type { ComponentProps } from 'svelte';
import { footOf, type PictureEdition, svgsIn } from '#lib/charts/menu/chart-picture.ts';
import { readOffScreen } from '#lib/charts/menu/off-screen.ts';
import type { SiteContext } from '#lib/components/site-context.ts';
import type { ExplorerZone } from '#lib/domain/explorer-rows.ts';
import { zoneKinds, zoneStatuses } from '#lib/domain/vocabulary.ts';
import type { ChartMenuWords } from '#lib/i18n/chart-menu-words.ts';
import type SvgMap from '#lib/map/SvgMap.svelte';
import { look } from '#lib/picture/look.ts';
import type { Picture, PictureDrawing } from '#lib/picture/picture.ts';
import { element } from '#lib/picture/xml.ts';
import MapPictureStage from './MapPictureStage.svelte';

type Stage = ComponentProps<typeof MapPictureStage>;

/** What stands on the map. */
export interface MapShown {
  readonly map: Omit<ComponentProps<typeof SvgMap>, 'scaleAt'>;
  /** The zones on screen. */
  readonly zones: readonly Pick<ExplorerZone, 'kind' | 'status'>[];
  readonly inset: Stage['inset'];
  /** "159 khu, cụm trên bản đồ". */
  readonly title: string;
}

const margin = 12;

/** The country lies in the corner that the map leaves free for it, with quần đảo Hoàng Sa and quần đảo Trường Sa. */
function withInset(map: PictureDrawing, inset: PictureDrawing): PictureDrawing {
  const { width, height } = map;
  const y = height - inset.height - margin;
  const frame = element('rect', { width: inset.width, height: inset.height, fill: 'none', stroke: look.muted });
  const corner = element('g', { transform: `translate(${margin} ${y})` }, inset.markup + frame);
  // On the page the drawing ends where its box does.
  const edge = element('clipPath', { id: 'map-edge' }, element('rect', { width, height }));
  return { width, height, markup: edge + element('g', { 'clip-path': 'url(#map-edge)' }, map.markup) + corner };
}

/** The zones on screen on the ground of both provinces, as a picture. */
export function mapPicture(
  { map, zones, inset, title }: MapShown,
  edition: PictureEdition,
  site: SiteContext,
  words: ChartMenuWords,
  context: Map<unknown, unknown>
): Picture {
  const kinds = zoneKinds.filter((kind) => zones.some((zone) => zone.kind === kind));
  const statuses = zoneStatuses.filter((status) => zones.some((zone) => zone.status === status));
  // The bar stands beside the inset.
  const scaleAt = { x: inset.width + 2 * margin, y: map.background.height - margin };
  const props: Stage = { map: { ...map, scaleAt }, inset, swatches: [...kinds, ...statuses] };
  const { vocabulary } = site.m;
  const names = [
    ...kinds.map((kind) => vocabulary.zoneKind[kind]),
    ...statuses.map((status) => vocabulary.zoneStatus[status])
  ];
  return readOffScreen(MapPictureStage, { ...props }, context, (box) => {
    const [drawing] = svgsIn(box, '[data-drawing] svg');
    const [country] = svgsIn(box, '[data-inset] svg');
    if (drawing === undefined || country === undefined) throw new Error('the map has no drawing');
    const swatches = svgsIn(box, '[data-swatches] svg');
    return {
      ...footOf(edition, site, words),
      title,
      subtitle: words.map.subtitle,
      legend: swatches.flatMap((swatch, at) => {
        const text = names[at];
        return text === undefined ? [] : [{ swatch, text }];
      }),
      drawing: withInset(drawing, country),
      note: words.map.note,
      source: '',
      asOf: null
    };
  });
}
