/** The package of data as a catalogue record: DCAT 3 with the members that DCAT-AP asks for, as JSON-LD. */
import type { Bilingual } from '#lib/domain/vocabulary.ts';

/** A table of the package. */
export interface PublishedTable {
  readonly name: string;
  readonly titles: Bilingual;
  readonly descriptions: Bilingual;
  readonly csv: string;
  readonly bytes: number;
  readonly parquet: string;
}

export interface PublishedPackage {
  readonly name: string;
  readonly titles: Bilingual;
  readonly descriptions: Bilingual;
  readonly rights: Bilingual;
  readonly keywords: readonly string[];
  readonly licence: string;
  readonly tables: readonly PublishedTable[];
}

/** What the record says besides the package: releases, years, and where things are. */
export interface CatalogueSetting {
  readonly release: string;
  /** Full ISO dates of the first and of this release. */
  readonly issued: string;
  readonly modified: string;
  readonly years: { readonly first: string | null; readonly last: string | null };
  readonly atlas: Bilingual;
  readonly provinces: readonly Bilingual[];
  /** Address of the record. */
  readonly record: string;
  readonly home: string;
  /** Pages on the data in both languages. */
  readonly about: Bilingual;
  /** Address of a file of the data. */
  readonly file: (name: string) => string;
}

type Node = Readonly<Record<string, unknown>>;

const context: Node = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#'
};
const languages = ['vi', 'en'].map((lang) => ({ '@id': `http://id.loc.gov/vocabulary/iso639-1/${lang}` }));
const mediaType = (type: string): Node => ({ '@id': `https://www.iana.org/assignments/media-types/${type}` });
const both = (text: Bilingual): readonly Node[] =>
  (['vi', 'en'] as const).map((lang) => ({ '@value': text[lang], '@language': lang }));
const date = (iso: string): Node => ({ '@value': iso, '@type': 'xsd:date' });
const year = (text: string): Node => ({ '@value': text, '@type': 'xsd:gYear' });

/** The catalogue: the package as one set of data, and each of its tables as CSV and Parquet. */
export function dcatCatalogue(data: PublishedPackage, setting: CatalogueSetting): Node {
  const { record, atlas, home, about, release, issued, modified, provinces, years } = setting;
  const id = (name: string): string => `${record}#${name}`;
  const publisher = { '@id': id('publisher') };
  const licence = { '@id': data.licence };
  const common = {
    'dct:publisher': publisher,
    'dct:issued': date(issued),
    'dct:modified': date(modified),
    'dct:license': licence,
    'dct:language': languages
  };
  const period = {
    '@type': 'dct:PeriodOfTime',
    ...(years.first === null ? {} : { 'dcat:startDate': year(years.first) }),
    ...(years.last === null ? {} : { 'dcat:endDate': year(years.last) })
  };
  const described = {
    ...common,
    'dcat:version': release,
    'dcat:landingPage': (['vi', 'en'] as const).map((lang) => ({ '@id': about[lang] })),
    'dct:accessRights': { '@type': 'dct:RightsStatement', 'skos:prefLabel': both(data.rights) },
    'dct:spatial': provinces.map((name) => ({ '@type': 'dct:Location', 'skos:prefLabel': both(name) })),
    'dct:temporal': period
  };
  const distribution = (file: string, type: string, bytes: number | null): Node => ({
    '@type': 'dcat:Distribution',
    '@id': setting.file(file),
    'dcat:accessURL': { '@id': setting.file(file) },
    'dcat:downloadURL': { '@id': setting.file(file) },
    'dcat:mediaType': mediaType(type),
    'dct:license': licence,
    ...(bytes === null ? {} : { 'dcat:byteSize': { '@value': `${bytes}`, '@type': 'xsd:nonNegativeInteger' } })
  });
  const tables = data.tables.map((table) => ({
    '@type': 'dcat:Dataset',
    '@id': id(table.name),
    'dct:identifier': table.name,
    'dct:title': both(table.titles),
    'dct:description': both(table.descriptions),
    'dct:isPartOf': { '@id': id(data.name) },
    ...described,
    'dcat:distribution': [
      distribution(table.csv, 'text/csv', table.bytes),
      distribution(table.parquet, 'application/vnd.apache.parquet', null)
    ]
  }));
  const whole = {
    '@type': 'dcat:Dataset',
    '@id': id(data.name),
    'dct:identifier': data.name,
    'dct:title': both(data.titles),
    'dct:description': both(data.descriptions),
    'dcat:keyword': data.keywords,
    'dct:hasPart': tables.map((table) => ({ '@id': table['@id'] })),
    ...described,
    'dcat:distribution': [
      distribution(`${data.name}.zip`, 'application/zip', null),
      distribution('datapackage.json', 'application/json', null)
    ]
  };
  return {
    '@context': context,
    '@type': 'dcat:Catalog',
    '@id': id('catalogue'),
    'dct:title': both(atlas),
    'dct:description': both(data.descriptions),
    ...common,
    'dct:publisher': {
      '@type': 'foaf:Agent',
      ...publisher,
      'foaf:name': both(atlas),
      'foaf:homepage': { '@id': home }
    },
    'foaf:homepage': { '@id': home },
    'dcat:dataset': [whole, ...tables]
  };
}
