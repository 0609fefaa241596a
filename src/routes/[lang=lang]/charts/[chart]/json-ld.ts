import type { Reference } from '#lib/citation/reference.ts';
import type { SiteContext } from '#lib/components/site-context.ts';
import { coveredIds } from '#lib/domain/covered.ts';
import type { CatalogueChart, ChartArea } from '#lib/view-models/catalogue/catalogue-chart.ts';
import { weighedSources } from '#lib/view-models/catalogue/chart-sources.ts';
import { phraseText } from '#lib/view-models/charts/phrase.ts';
import { datasetJsonLd, type JsonLdNode } from '../../dataset-json-ld.ts';

/** Charts of these areas look beyond the provinces of the atlas. */
const nationwide = new Set<ChartArea>(['localities', 'policies', 'funds']);

/** Each column of numbers with the unit of its figures, where they have one and the same. */
function variablesOf({ table }: Pick<CatalogueChart, 'table'>) {
  return table.columns.flatMap(({ label: name }, at) => {
    const figures = table.rows.flatMap(({ cells }) => {
      const cell = cells[at];
      return cell?.kind === 'figures' ? cell.figures : [];
    });
    const units = [...new Set(figures.map(({ unit }) => unit))];
    return figures.length === 0
      ? []
      : [{ name, unit: units.length === 1 && units[0] !== '' ? (units[0] ?? null) : null }];
  });
}

/** A chart as a set of data: its table, and the pictures of it. */
export function chartJsonLd(
  chart: CatalogueChart,
  reference: Reference,
  site: Pick<SiteContext, 'lang' | 'links' | 'm' | 'format'>,
  origin: string
): JsonLdNode {
  const said = [
    chart.question,
    ...[chart.title, chart.subtitle, chart.note].map((one) => phraseText(one, site.format))
  ].filter((part) => part !== '');
  const provinces = coveredIds.map((id) => ({
    '@type': 'AdministrativeArea',
    name: site.m.vocabulary.province[id] ?? id,
    address: { '@type': 'PostalAddress', addressCountry: 'VN' }
  }));
  return datasetJsonLd(
    {
      reference,
      name: chart.name,
      description: said.map((part) => (/[.?!]$/.test(part) ? part : `${part}.`)).join(' '),
      sources: weighedSources(chart).map(({ source }) => source),
      years: chart.asOf,
      place: nationwide.has(chart.area) ? { '@type': 'Country', name: 'Việt Nam', identifier: 'VN' } : provinces,
      variables: variablesOf(chart),
      files: `charts/${chart.id}.${site.lang}`
    },
    site,
    origin
  );
}
