import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { buildFolder, builtExists, languagePages, target, type Page } from './site.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const read = (file: string): string => readFileSync(join(buildFolder, file), 'utf8');
const json = (text: string): Record<string, unknown> => {
  const value: unknown = JSON.parse(text);
  if (!isRecord(value)) throw new Error(`not an object: ${text.slice(0, 80)}`);
  return value;
};
/** The built file that an address of this site, with a host or without, leads to. */
const fileOf = (address: string, from: Page): string | undefined =>
  target(address.replace(/^https?:\/\/[^/]+/, ''), from.address)?.file;

/** Pages that people share; frames are for other sites. */
const sharedPages = languagePages().filter(({ address }) => !/^\/(vi|en)\/embed\//.test(address));
const heads = new Map(
  sharedPages.map((page) => [page.address, parse(read(page.file).split('</head>')[0] ?? '', { comment: false })])
);
const content = (page: Page, selector: string): string =>
  heads.get(page.address)?.querySelector(selector)?.getAttribute('content') ?? '';
const isKind = (page: Page, folder: string): boolean => new RegExp(`^/(vi|en)/${folder}/[^/]+/$`).test(page.address);

describe('a shared link', () => {
  it('shows a picture that is there, and says what it shows', () => {
    const wrong = sharedPages.filter((page) => {
      const file = fileOf(content(page, 'meta[property="og:image"]'), page);
      return file === undefined || !builtExists(file) || content(page, 'meta[property="og:image:alt"]') === '';
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  it.each(['charts', 'zones'])('to a page of %s shows the picture of its own in its language', (folder) => {
    const pages = sharedPages.filter((page) => isKind(page, folder));
    const wrong = pages.filter((page) => {
      const [, lang = '', , id = ''] = page.address.split('/');
      return fileOf(content(page, 'meta[property="og:image"]'), page) !== `${folder}/${id}.${lang}.png`;
    });
    expect(pages.length).toBeGreaterThan(90);
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });
});

describe('oEmbed', () => {
  const pages = sharedPages.filter(
    (page) => isKind(page, 'charts') || isKind(page, 'zones') || /^\/(vi|en)\/$/.test(page.address)
  );
  const answers = pages.map((page) => {
    const link = heads.get(page.address)?.querySelector('link[type="application/json+oembed"]');
    const file = fileOf(link?.getAttribute('href') ?? '', page) ?? '';
    return { page, file, answer: builtExists(file) ? json(read(file)) : {} };
  });

  it('is found from every page that can stand on other sites', () => {
    expect(answers.filter(({ file }) => !builtExists(file)).map(({ page }) => page.address)).toEqual([]);
  });

  it('answers with what a rich answer must have, a frame and a picture that are there', () => {
    const wrong = answers.filter(({ page, answer }) => {
      const frame = parse(String(answer['html'])).querySelector('iframe')?.getAttribute('src') ?? '';
      const files = [frame, String(answer['thumbnail_url'])].map((address) => fileOf(address, page) ?? '');
      const complete =
        answer['version'] === '1.0' &&
        answer['type'] === 'rich' &&
        ['width', 'height'].every((name) => Number(answer[name]) > 0) &&
        ['title', 'provider_name', 'provider_url'].every((name) => String(answer[name] ?? '') !== '');
      return !complete || !files.every(builtExists);
    });
    expect(wrong.map(({ page }) => page.address)).toEqual([]);
  });
});

describe('structured data', () => {
  const nodes = sharedPages.flatMap((page) =>
    (heads.get(page.address)?.querySelectorAll('script[type="application/ld+json"]') ?? []).map((script) => ({
      page,
      node: json(script.rawText)
    }))
  );
  const datasets = nodes.filter(({ node }) => node['@type'] === 'Dataset');
  const needed = [
    'name',
    'description',
    'url',
    'version',
    'license',
    'creator',
    'publisher',
    'citation',
    'dateModified'
  ];

  it('describes every chart and zone as a set of data, with all that a search engine asks for', () => {
    const wanted = sharedPages.filter((page) => isKind(page, 'charts') || isKind(page, 'zones'));
    const described = new Set(datasets.map(({ page }) => page.address));
    expect(wanted.filter(({ address }) => !described.has(address)).map(({ address }) => address)).toEqual([]);
    const lacking = datasets.flatMap(({ page, node }) =>
      needed.filter((name) => node[name] === undefined || node[name] === '').map((name) => `${page.address}: ${name}`)
    );
    expect(lacking).toEqual([]);
  });

  it('names files that are there', () => {
    const lost = datasets.flatMap(({ page, node }) => {
      const files = Array.isArray(node['distribution']) ? node['distribution'].filter(isRecord) : [];
      const missing = files.filter((one) => !builtExists(fileOf(String(one['contentUrl']), page) ?? ''));
      return [
        ...(files.length < 4 ? [`${page.address}: ${files.length} files`] : []),
        ...missing.map((one) => `${page.address}: ${String(one['contentUrl'])}`)
      ];
    });
    expect(lost).toEqual([]);
  });

  it('lists every chart in the catalogue of its language', () => {
    const catalogues = nodes.filter(({ node }) => node['@type'] === 'DataCatalog');
    expect(catalogues.map(({ page }) => page.address).toSorted()).toEqual(['/en/charts/', '/vi/charts/']);
    for (const { page, node } of catalogues) {
      const listed = Array.isArray(node['dataset']) ? node['dataset'].filter(isRecord).map((one) => one['@id']) : [];
      const charts = datasets.filter((one) => isKind(one.page, 'charts') && one.page.address.startsWith(page.address));
      expect(listed.toSorted()).toEqual(charts.map((one) => one.node['@id']).toSorted());
    }
  });

  it('reads as linked data', async () => {
    const vocabulary = { '@context': { '@vocab': 'https://schema.org/', '@base': 'https://atlas.example/' } };
    const documentLoader = (url: string) =>
      url.startsWith('https://schema.org')
        ? Promise.resolve({ contextUrl: null, document: vocabulary, documentUrl: url })
        : Promise.reject(new Error(`asked for ${url}`));
    for (const { page, node } of datasets.filter((_, at) => at % 40 === 0)) {
      const quads = await jsonld.toRDF(node, {
        format: 'application/n-quads',
        documentLoader,
        base: 'https://atlas.example/'
      });
      expect(quads, page.address).toContain('<https://schema.org/Dataset>');
    }
  });

  it('has a record for catalogues of open data, whose files are there', () => {
    const record = json(read('dcat.jsonld'));
    const sets = Array.isArray(record['dcat:dataset']) ? record['dcat:dataset'].filter(isRecord) : [];
    const files = sets.flatMap((set) =>
      (Array.isArray(set['dcat:distribution']) ? set['dcat:distribution'].filter(isRecord) : []).map((one) =>
        isRecord(one['dcat:downloadURL']) ? String(one['dcat:downloadURL']['@id']) : ''
      )
    );
    const [first] = sharedPages;
    if (first === undefined) throw new Error('the build has no page');
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => !builtExists(fileOf(file, first) ?? ''))).toEqual([]);
  });
});
