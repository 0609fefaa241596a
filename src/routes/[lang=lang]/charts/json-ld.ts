import type { SiteContext } from '#lib/components/site-context.ts';
import { atlasNode, catalogueId, licence, type JsonLdNode } from '../dataset-json-ld.ts';

/** The catalogue of charts as schema.org describes a collection of sets of data. */
export function catalogueJsonLd(
  charts: readonly { readonly id: string; readonly name: string }[],
  site: Pick<SiteContext, 'lang' | 'links' | 'm' | 'format'>,
  origin: string
): JsonLdNode {
  const words = site.m.catalogue;
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    '@id': catalogueId(site, origin),
    name: `${words.title} · ${site.m.shell.name}`,
    description: words.description,
    url: `${origin}${site.links.page('charts')}`,
    inLanguage: site.lang,
    license: licence,
    publisher: atlasNode(site, origin),
    dataset: charts.map(({ id, name }) => {
      const url = `${origin}${site.links.page(`charts/${id}`)}`;
      return { '@type': 'Dataset', '@id': `${url}#dataset`, name, url };
    })
  };
}
