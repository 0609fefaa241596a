import type { SiteContext } from '#lib/components/site-context.ts';
import type { ZonePageView } from '#lib/view-models/zone-page.ts';

/** The zone as schema.org describes a place; its area is the current published one, left out where sources disagree. */
export function zoneJsonLd(
  view: ZonePageView,
  site: Pick<SiteContext, 'lang' | 'links'>,
  province: string
): Readonly<Record<string, unknown>> {
  const { zone } = view;
  const area = view.facts.find((fact) => fact.id === 'area')?.measured;
  return {
    '@context': 'https://schema.org',
    '@type': 'Place',
    '@id': site.links.zone(zone.id),
    name: zone.name[site.lang],
    alternateName: zone.name[site.lang === 'vi' ? 'en' : 'vi'],
    address: { '@type': 'PostalAddress', addressCountry: 'VN', addressRegion: province },
    ...(zone.location === null || zone.location.precision === 'district'
      ? {}
      : { geo: { '@type': 'GeoCoordinates', latitude: zone.location.lat, longitude: zone.location.lon } }),
    ...(area?.kind === 'known'
      ? {
          additionalProperty: {
            '@type': 'PropertyValue',
            name: 'area',
            value: area.current.value,
            unitCode: 'HAR',
            ...(area.current.asOf === null ? {} : { observationDate: area.current.asOf })
          }
        }
      : {}),
    ...(view.parent === null
      ? {}
      : { containedInPlace: { '@type': 'Place', '@id': site.links.zone(view.parent.id), name: view.parent.name } })
  };
}
