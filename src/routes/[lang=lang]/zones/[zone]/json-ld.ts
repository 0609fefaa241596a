import type { Reference } from '#lib/citation/reference.ts';
import type { SiteContext } from '#lib/components/site-context.ts';
import type { ZonePageView } from '#lib/view-models/zone-page.ts';
import { datasetJsonLd, type JsonLdNode } from '../../dataset-json-ld.ts';

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

/** First and last year of the zone's readings. */
function yearsOf({ groups }: Pick<ZonePageView, 'groups'>): string | null {
  const years = groups
    .flatMap(({ series }) => series.flatMap(({ readings }) => readings.map(({ figure }) => figure.asOf?.slice(0, 4))))
    .filter((year) => year !== undefined)
    .toSorted();
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? null : first === last ? first : `${first}–${last}`;
}

/** All readings of the zone as a set of data about the place. */
export function zoneDatasetJsonLd(
  view: ZonePageView,
  described: { readonly reference: Reference; readonly description: string; readonly province: string },
  site: Pick<SiteContext, 'lang' | 'links' | 'm' | 'format'>,
  origin: string
): JsonLdNode {
  const { '@context': _, ...place } = zoneJsonLd(view, site, described.province);
  const series = view.groups.flatMap((group) => group.series);
  const variables = new Map(series.map(({ indicator, unit }) => [indicator, { name: indicator, unit }]));
  return datasetJsonLd(
    {
      reference: described.reference,
      name: view.zone.name[site.lang],
      description: described.description,
      sources: view.sources.map(({ source }) => source),
      years: yearsOf(view),
      place,
      variables: [...variables.values()],
      files: `zones/${view.zone.id}.${site.lang}`
    },
    site,
    origin
  );
}
