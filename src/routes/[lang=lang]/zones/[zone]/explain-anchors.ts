import type { SiteContext } from '#lib/components/site-context.ts';
import { computedFigures } from '#lib/state/computed-figures.svelte.ts';
import type { NearbyAnchors } from '#lib/view-models/anchors/nearby-anchors.ts';
import { sqlOf } from '#lib/view-models/page-computations.ts';
import type { ZoneMaximum } from '#lib/view-models/zone-maximum.ts';
import { clusterMaximumId } from '#lib/view-models/overlap/cluster-maximum.ts';

/** Name of the straight line from one zone to another. */
export const anchorLineQuery = 'zone-to-zone-distance';

/** Tells the popover what stands behind the large projects nearby and their distances. */
export function explainAnchors(anchors: NearbyAnchors, zoneId: string): () => void {
  const sql = (name: Parameters<typeof sqlOf>[0]): string => sqlOf(name).replaceAll('?', `'${zoneId}'`);
  const undo = [
    computedFigures.provide('zone-anchors', () => ({
      sql: sql('zone-anchors'),
      rows: anchors.rows.map(({ name, capital }) => ({ label: name, figure: capital })),
      without: 0
    })),
    computedFigures.provide(anchorLineQuery, () => ({
      sql: sql(anchorLineQuery),
      rows: anchors.rows.map(({ zone, lineRef }) => ({ label: zone.name, figure: null, refs: [lineRef] })),
      without: 0
    }))
  ];
  return () => undo.forEach((forget) => forget());
}

/** Tells the popover the published figures and the rule behind the most that the State could pay. */
export function explainMaximum(maximum: ZoneMaximum | null, { m }: SiteContext): () => void {
  if (maximum === null) return () => {};
  const words = m.zones.maximum;
  return computedFigures.provide(clusterMaximumId, () => ({
    sql: maximum.sql,
    lead: words.lead,
    rows: maximum.ways.flatMap((way) => [
      ...way.base.map((figure) => ({
        label: way.id === 'share' ? words.shareBase : words.hectareBase,
        figure,
        refs: [figure.ref]
      })),
      ...way.rules.flatMap((rule) =>
        rule.figures.map(({ figure }) => ({
          label: rule.policy?.number ?? rule.programme,
          figure,
          refs: [figure.ref]
        }))
      )
    ]),
    without: 0
  }));
}
