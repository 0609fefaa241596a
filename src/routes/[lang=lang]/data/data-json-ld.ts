import { fullCitation } from '#lib/citation/citation-text.ts';
import { authorsOf, type Reference } from '#lib/citation/reference.ts';
import type { SiteContext } from '#lib/components/site-context.ts';
import type { FileForm, ListedFile } from '#lib/domain/listed-file.ts';
import type { TableLine, TableView } from '#lib/view-models/data-files/table-view.ts';
import { atlasNode, licence, type JsonLdNode } from '../dataset-json-ld.ts';

type Site = Pick<SiteContext, 'lang' | 'links' | 'm' | 'format'>;

const mediaTypes: Readonly<Record<FileForm, string>> = {
  csv: 'text/csv',
  excel: 'text/csv',
  'excel-vi': 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
  geojson: 'application/geo+json',
  zip: 'application/zip',
  json: 'application/json'
};

const packageId = ({ links }: Site, origin: string): string => `${origin}${links.page('data')}#dataset`;
const tableId = ({ links }: Site, origin: string, name: string): string =>
  `${origin}${links.page(`data/tables/${name}`)}#dataset`;

function common(reference: Reference, files: readonly ListedFile[], site: Site, origin: string): JsonLdNode {
  const { edition } = reference;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: reference.title,
    url: edition.address,
    identifier: reference.id,
    inLanguage: ['vi', 'en'],
    version: edition.release,
    dateModified: edition.releasedOn,
    license: licence,
    isAccessibleForFree: true,
    creator: authorsOf(reference).named.map((author) => ({ '@type': 'Organization', name: author })),
    publisher: atlasNode(site, origin),
    citation: fullCitation(reference, site.m.citation, site.format),
    distribution: files.map(({ file, form, bytes, sha256 }) => ({
      '@type': 'DataDownload',
      name: site.m.data.form[form],
      encodingFormat: mediaTypes[form],
      contentUrl: `${origin}${site.links.file(`data/${file}`)}`,
      contentSize: `${bytes} B`,
      sha256
    }))
  };
}

/** The whole package as a set of data that holds the tables. */
export const packageJsonLd = (
  reference: Reference,
  described: {
    readonly description: string;
    readonly keywords: readonly string[];
    readonly files: readonly ListedFile[];
    readonly tables: readonly TableLine[];
  },
  site: Site,
  origin: string
): JsonLdNode => ({
  ...common(reference, described.files, site, origin),
  '@id': packageId(site, origin),
  description: described.description,
  keywords: described.keywords,
  hasPart: described.tables.map(({ name, title, description }) => ({
    '@type': 'Dataset',
    '@id': tableId(site, origin, name),
    name: title,
    description: site.m.data.tableDescription(title, description),
    url: `${origin}${site.links.page(`data/tables/${name}`)}`,
    license: licence
  }))
});

/** One table with its columns. */
export const tableJsonLd = (
  reference: Reference,
  { name, title, description, files, columns }: Pick<TableView, 'name' | 'title' | 'description' | 'files' | 'columns'>,
  site: Site,
  origin: string
): JsonLdNode => ({
  ...common(reference, files, site, origin),
  '@id': tableId(site, origin, name),
  description: site.m.data.tableDescription(title, description),
  isPartOf: { '@id': packageId(site, origin) },
  variableMeasured: columns.map((column) => ({
    '@type': 'PropertyValue',
    propertyID: column.name,
    name: column.title,
    ...(column.description === null ? {} : { description: column.description }),
    ...(column.unit === null ? {} : { unitText: column.unit })
  }))
});
