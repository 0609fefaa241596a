import type { Figure } from '#lib/domain/figure.ts';
import type { Measured } from '#lib/domain/measured.ts';
import type { InvestmentStatus, Lang, ObservationMeasure } from '#lib/domain/vocabulary.ts';
import type { ZonePageRows } from '#lib/queries/zone-page.ts';
import type { DistanceRow, ZoneDistancesView } from './distances/zone-distances.ts';
import { makeZonePage } from './make-zone-page.ts';
import { notPublished } from './measured.ts';
import type { ReadingSeries, SourceRef } from './reading.ts';
import { sourceRefOf } from './reading-series.ts';
import { eachOnce, locatorsOf } from './zone-brief.ts';
import type { ZoneHeader, ZoneInvestment, ZonePageView } from './zone-page.ts';

/** One number of the card; unknown is stated, readings that disagree stand together. */
export interface CardLine {
  readonly id: 'area' | 'occupancy' | 'price';
  /** Unique in the card. */
  readonly key: string;
  /** Name of the indicator; '' for a price of which nothing is published. */
  readonly indicator: string;
  /** Without its history. */
  readonly measured: Measured;
  readonly measure: ObservationMeasure | null;
  /** The part of the zone that is covered; null = all of it. */
  readonly scope: string | null;
  /** What a percentage or a price is of. */
  readonly base: string | null;
}

/** A project that sources name in the zone, with its main report. */
export interface CardProject {
  readonly id: string;
  readonly name: string;
  readonly investor: string | null;
  readonly status: InvestmentStatus;
  /** As published, in dollars before dong; null where no report names capital. */
  readonly capital: Figure | null;
}

/** A zone at a glance, in one language: what a frame, a picture and a file tell of it. */
export interface ZoneCard {
  readonly zone: Omit<ZoneHeader, 'sectors' | 'locationBasis' | 'locationSource' | 'developerSource'>;
  readonly lines: readonly CardLine[];
  /** Largest first, three at most. */
  readonly projects: readonly CardProject[];
  /** Investments that sources name in the zone: projects, and groups of them. */
  readonly investmentCount: number;
  /** Straight lines to the nearest of each kind; empty where the zone is not located. */
  readonly distances: readonly DistanceRow[];
  /** Every source of what is above, each once; of the zone itself first. */
  readonly sources: readonly SourceRef[];
  /** Place in the source of each figure, by its ref. */
  readonly locators: Readonly<Record<string, string>>;
}

const projectsShown = 3;

/** The card of a zone. */
export function makeZoneCard(rows: ZonePageRows, distances: ZoneDistancesView, lang: Lang): ZoneCard {
  const page = makeZonePage(rows, lang);
  const {
    sectors: _sectors,
    locationBasis: _basis,
    locationSource: _source,
    developerSource: _named,
    ...zone
  } = page.zone;
  const projects = page.investments
    .filter(({ kind }) => kind === 'project')
    .slice(0, projectsShown)
    .map(projectOf);
  const lines = [...headLines(page), ...priceLines(page)];
  const nearest = distances.from === null ? [] : distances.rows.filter(({ role }) => role === 'nearest');
  const figures = [...lines.flatMap(cardFigures), ...projects.flatMap(({ capital }) => capital ?? [])];
  const used = new Set(figures.map(({ sourceId }) => sourceId));
  return {
    zone,
    lines,
    projects,
    investmentCount: page.investmentCount,
    distances: nearest.map((row) => ({ ...row, published: [] })),
    sources: eachOnce([
      zone.source,
      ...page.sources.map(({ source }) => source).filter(({ id }) => used.has(id)),
      ...(nearest.length > 0 && rows.locationSource !== null ? [sourceRefOf(rows.locationSource)] : [])
    ]),
    locators: locatorsOf(rows, new Set(figures.map(({ ref }) => ref)))
  };
}

/** The figures of a line that are shown: the current one, or all that disagree. */
export function cardFigures({ measured }: Pick<CardLine, 'measured'>): readonly Figure[] {
  if (measured.kind === 'unknown') return [];
  return measured.kind === 'known' ? [measured.current] : measured.readings;
}

const withoutHistory = (measured: Measured): Measured =>
  measured.kind === 'unknown' ? measured : { ...measured, history: [] };

function headLines({ facts }: ZonePageView): readonly CardLine[] {
  return facts.flatMap(({ id, indicator, measured, measure, base }): readonly CardLine[] =>
    id === 'area' || id === 'occupancy'
      ? [{ id, key: id, indicator, measured: withoutHistory(measured), measure, scope: null, base }]
      : []
  );
}

const unknownPrice: CardLine = {
  id: 'price',
  key: 'price',
  indicator: '',
  measured: notPublished,
  measure: null,
  scope: null,
  base: null
};

function priceLines({ groups }: ZonePageView): readonly CardLine[] {
  const series = groups.find(({ id }) => id === 'price')?.series ?? [];
  return series.length === 0 ? [unknownPrice] : series.map(priceLine);
}

const priceLine = ({ key, indicator, measured, measure, scope, base }: ReadingSeries): CardLine => ({
  id: 'price',
  key,
  indicator,
  measured: withoutHistory(measured),
  measure,
  scope,
  base
});

const projectOf = ({ id, name, investor, status, main }: ZoneInvestment): CardProject => ({
  id,
  name,
  investor,
  status,
  capital: main?.usd ?? main?.vnd ?? null
});
