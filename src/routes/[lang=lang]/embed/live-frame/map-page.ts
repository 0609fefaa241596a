import type { SiteContext } from '#lib/components/site-context.ts';
import type { MapView } from '#lib/domain/frame.ts';

/** The explorer that shows what a frame of the map shows. */
export const mapPage = (
  { links, m }: SiteContext,
  view: MapView
): { readonly href: string; readonly text: string } => ({
  href: view === 'both' ? links.home : `${links.home}?province=${view}`,
  text: m.live.explorer
});
