import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { dcatCatalogue, type CatalogueSetting, type PublishedPackage } from '#lib/view-models/dcat.ts';

const site = 'https://atlas.example';
const data: PublishedPackage = {
  name: 'zones-package',
  titles: { vi: 'Khu công nghiệp', en: 'Industrial zones' },
  descriptions: { vi: 'Mô tả', en: 'Description' },
  rights: { vi: 'Dẫn nguồn', en: 'Cite the source' },
  keywords: ['khu công nghiệp'],
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  tables: [
    {
      name: 'zones',
      titles: { vi: 'Khu', en: 'Zones' },
      descriptions: { vi: 'Mỗi dòng một khu', en: 'A row a zone' },
      csv: 'zones.csv',
      bytes: 68_037,
      parquet: 'zones.parquet'
    }
  ]
};
const setting: CatalogueSetting = {
  release: '2026.11.1',
  issued: '2026-11-21',
  modified: '2026-11-22',
  years: { first: '2003', last: '2050' },
  atlas: { vi: 'Bản đồ công nghiệp', en: 'Industry Atlas' },
  provinces: [{ vi: 'Thanh Hóa', en: 'Thanh Hoa' }],
  record: `${site}/dcat.jsonld`,
  home: `${site}/`,
  about: { vi: `${site}/vi/about/`, en: `${site}/en/about/` },
  file: (name) => `${site}/data/${name}`
};

/** The record as triples, read by a library that may ask nobody for a context. */
async function triples(years: CatalogueSetting['years'] = setting.years): Promise<readonly string[]> {
  const document = dcatCatalogue(data, { ...setting, years });
  const documentLoader = (url: string) => Promise.reject(new Error(`asked for ${url}`));
  const quads = await jsonld.toRDF(document, { format: 'application/n-quads', documentLoader });
  return quads.trim().split('\n');
}
const dcat = (name: string): string => `<http://www.w3.org/ns/dcat#${name}>`;
const dct = (name: string): string => `<http://purl.org/dc/terms/${name}>`;

describe('the record of the data for catalogues', () => {
  it('lists the package and its tables, each table as CSV and Parquet', async () => {
    const lines = await triples();
    const of = (subject: string, predicate: string) =>
      lines.filter((line) => line.startsWith(`<${setting.record}#${subject}> ${predicate} `));
    expect(of('catalogue', dcat('dataset'))).toHaveLength(2);
    expect(of('zones', dcat('distribution')).join()).toContain(`<${site}/data/zones.csv>`);
    expect(of('zones', dcat('distribution')).join()).toContain(`<${site}/data/zones.parquet>`);
    expect(of('zones', dct('isPartOf'))).toHaveLength(1);
  });

  it.each(['catalogue', 'zones-package', 'zones'])('says of %s what DCAT-AP asks for', async (subject) => {
    const lines = await triples();
    for (const member of ['title', 'description', 'publisher', 'license', 'issued', 'modified', 'language'])
      expect(
        lines.some((line) => line.startsWith(`<${setting.record}#${subject}> ${dct(member)} `)),
        member
      ).toBe(true);
  });

  it('writes titles in both languages and dates as dates', async () => {
    const lines = await triples();
    expect(lines.some((line) => line.includes('"Zones"@en'))).toBe(true);
    expect(lines.some((line) => line.includes('"Khu"@vi'))).toBe(true);
    expect(lines.some((line) => line.includes('"2026-11-22"^^<http://www.w3.org/2001/XMLSchema#date>'))).toBe(true);
  });

  it('leaves out a year that no figure has', async () => {
    const lines = await triples({ first: null, last: '2050' });
    expect(lines.some((line) => line.includes(dcat('startDate')))).toBe(false);
    expect(lines.some((line) => line.includes(dcat('endDate')))).toBe(true);
  });
});
