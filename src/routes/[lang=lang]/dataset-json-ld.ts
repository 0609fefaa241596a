import { fullCitation } from '#lib/citation/citation-text.ts';
import { authorsOf, type Reference } from '#lib/citation/reference.ts';
import type { SiteContext } from '#lib/components/site-context.ts';
import type { SourceRef } from '#lib/view-models/reading.ts';

type Site = Pick<SiteContext, 'lang' | 'links' | 'm' | 'format'>;
export type JsonLdNode = Readonly<Record<string, unknown>>;

export const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** Types of the files that the site has of a chart or a zone, by their ending. */
const typeOf = {
  csv: 'text/csv',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  '2400.png': 'image/png'
} as const;

/** What is told of a chart or a zone as a set of data. */
export interface DescribedDataset {
  readonly reference: Reference;
  readonly name: string;
  readonly description: string;
  readonly sources: readonly SourceRef[];
  /** "2011–2026", "2025"; null where nothing is dated. */
  readonly years: string | null;
  readonly place: JsonLdNode | readonly JsonLdNode[];
  readonly variables: readonly { readonly name: string; readonly unit: string | null }[];
  /** Files of the site without their ending, such as charts/zones-map.vi. */
  readonly files: string;
}

const plain = (text: string): string => text.replaceAll('\u2060', '');
const sourcesNamed = 12;

/** The atlas as publisher. */
export const atlasNode = ({ links, m }: Site, origin: string): JsonLdNode => ({
  '@type': 'Organization',
  '@id': `${origin}${links.page('about')}#atlas`,
  name: m.shell.name,
  url: `${origin}${links.home}`
});

/** The catalogue of charts as a collection of sets of data. */
export const catalogueId = ({ links }: Site, origin: string): string => `${origin}${links.page('charts')}#catalogue`;

/** "2011–2026" as an interval of ISO 8601. */
const interval = (years: string | null): string | null => {
  const written = plain(years ?? '');
  return /^\d{4}(–\d{4})?$/.test(written) ? written.replace('–', '/') : null;
};

const basedOn = ({ id, title, publisher, publishedOn }: SourceRef, site: Site, origin: string): JsonLdNode => ({
  '@type': 'CreativeWork',
  name: title,
  url: `${origin}${site.links.source(id)}`,
  ...(publisher === null ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
  ...(publishedOn === null ? {} : { datePublished: publishedOn })
});

/** A set of data as schema.org describes it: those who published it first made it, the atlas publishes it again. */
export function datasetJsonLd(described: DescribedDataset, site: Site, origin: string): JsonLdNode {
  const { reference, name, description, sources, years, place, variables, files } = described;
  const { release, releasedOn, address } = reference.edition;
  const time = interval(years);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${address}#dataset`,
    name: plain(name),
    description: plain(description),
    url: address,
    identifier: reference.id,
    inLanguage: site.lang,
    version: release,
    dateModified: releasedOn,
    license: licence,
    isAccessibleForFree: true,
    creator: authorsOf(reference).named.map((author) => ({ '@type': 'Organization', name: author })),
    publisher: atlasNode(site, origin),
    isBasedOn: sources.slice(0, sourcesNamed).map((source) => basedOn(source, site, origin)),
    citation: fullCitation(reference, site.m.citation, site.format),
    ...(time === null ? {} : { temporalCoverage: time }),
    spatialCoverage: place,
    variableMeasured: variables.map(({ name: variable, unit }) => ({
      '@type': 'PropertyValue',
      name: plain(variable),
      ...(unit === null ? {} : { unitText: unit })
    })),
    ...(reference.kind === 'chart' ? { includedInDataCatalog: { '@id': catalogueId(site, origin) } } : {}),
    distribution: Object.entries(typeOf).map(([ending, encodingFormat]) => ({
      '@type': 'DataDownload',
      encodingFormat,
      contentUrl: `${origin}${site.links.file(`${files}.${ending}`)}`
    }))
  };
}
