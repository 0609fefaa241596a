import type { Figure } from '#lib/domain/figure.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { ZonePageRows } from '#lib/queries/zone-page.ts';
import { makeZonePage } from './make-zone-page.ts';
import type { ZoneDistancesView } from './distances/zone-distances.ts';
import { figureOfObservation, figureOfReport, reportColumns } from './figures.ts';
import type { SourceRef } from './reading.ts';
import type { ZoneContact } from './zone-contact.ts';
import type { ZoneSupport } from './zone-supports.ts';
import type { CapitalTotal, HeaderFact, ZoneHeader, ZonePolicy } from './zone-page.ts';

/** What a shortlist, a brief for print and a file for download tell of one zone, in one language: a part of its page. */
export interface ZoneBrief {
  readonly zone: Omit<ZoneHeader, 'locationBasis' | 'locationSource' | 'developerSource' | 'communeOld'>;
  readonly facts: readonly HeaderFact[];
  readonly totals: readonly CapitalTotal[];
  /** Projects that sources name in the zone. */
  readonly projects: number;
  /** Instruments that name the zone. */
  readonly policies: readonly ZonePolicy[];
  /** Offices responsible for the zone; empty where no source names one. */
  readonly contacts: readonly ZoneContact[];
  /** Support rules that apply, or may apply, on `supportsOn`. */
  readonly supports: readonly ZoneSupport[];
  /** Partial ISO date. */
  readonly supportsOn: string;
  /** Straight lines to the nearest of each kind. */
  readonly distances: Pick<ZoneDistancesView, 'from' | 'rows'>;
  /** Every source of the figures above, of the zone itself, of its contacts and of the supports. */
  readonly sources: readonly SourceRef[];
  /** Place in the source of each figure, by its ref. */
  readonly locators: Readonly<Record<string, string>>;
}

/** The figures of a fact that are shown: the current one, or all that disagree. */
export function figuresOf({ measured }: Pick<HeaderFact, 'measured'>): readonly Figure[] {
  if (measured.kind === 'unknown') return [];
  return measured.kind === 'known' ? [measured.current] : measured.readings;
}

/** A zone in brief, without the readings that its page keeps as history. */
export function makeZoneBrief(
  rows: ZonePageRows,
  parts: Pick<ZoneBrief, 'contacts' | 'supports' | 'supportsOn'> & { readonly distances: ZoneDistancesView },
  lang: Lang
): ZoneBrief {
  const page = makeZonePage(rows, lang);
  const { contacts, supports, supportsOn, distances } = parts;
  const {
    locationBasis: _basis,
    locationSource: _source,
    developerSource: _named,
    communeOld: _commune,
    ...zone
  } = page.zone;
  const facts = page.facts.map((fact) => ({ ...fact, measured: withoutHistory(fact.measured) }));
  const policies = page.policies.filter((policy) => policy.link === 'named');
  const figures = [...facts.flatMap(figuresOf), ...page.investmentTotals.flatMap((total) => total.figures)];
  const refs = new Set(figures.map((figure) => figure.ref));
  const used = new Set([
    ...figures.map((figure) => figure.sourceId),
    ...policies.map((policy) => policy.source.id),
    zone.source.id
  ]);
  return {
    zone,
    facts,
    totals: page.investmentTotals,
    projects: page.projectCount,
    policies,
    contacts,
    supports,
    supportsOn,
    distances: {
      from: distances.from,
      rows: distances.rows.filter(({ role }) => role !== 'named').map((row) => ({ ...row, published: [] }))
    },
    sources: eachOnce([
      ...page.sources.map(({ source }) => source).filter((source) => used.has(source.id)),
      ...contacts.map((contact) => contact.source),
      ...supports.map((support) => support.source)
    ]),
    locators: locatorsOf(rows, refs)
  };
}

/** Sources without repetition, in the order in which they come first. */
export const eachOnce = (sources: readonly SourceRef[]): readonly SourceRef[] => [
  ...new Map(sources.map((source) => [source.id, source])).values()
];

const withoutHistory = (measured: HeaderFact['measured']): HeaderFact['measured'] =>
  measured.kind === 'unknown' ? measured : { ...measured, history: [] };

/** Place in the source of each figure of `refs`, where the source gives one. */
export function locatorsOf({ observations, reports }: ZonePageRows, refs: ReadonlySet<string>): Record<string, string> {
  const all = [
    ...observations.map((line) => [figureOfObservation(line).ref, line.locator] as const),
    ...reports.flatMap((report) =>
      reportColumns.map((column) => [figureOfReport(report, column)?.ref ?? '', report.locator] as const)
    )
  ];
  return Object.fromEntries(
    all.flatMap(([ref, locator]) => (locator !== null && refs.has(ref) ? [[ref, locator]] : []))
  );
}
