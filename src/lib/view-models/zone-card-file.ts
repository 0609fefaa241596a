import type { AnyFigure, Figure } from '#lib/domain/figure.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Edition, PlainTable } from './catalogue/chart-file.ts';
import { rangeFigure } from './distances/distance-figures.ts';
import { cardFigures, type CardLine, type ZoneCard } from './zone-card.ts';

/** One fact of the card as a line of its files: `text` for words, `value` for numbers; a fact that nobody published has neither. */
interface CardRow {
  readonly fact: string;
  readonly label: string;
  readonly text: string | null;
  readonly value: number | null;
  readonly value_max: number | null;
  readonly qualifier: string | null;
  readonly unit: string | null;
  readonly as_of: string | null;
  readonly measure: string | null;
  readonly scope: string | null;
  readonly base: string | null;
  /** Other sources state another value for the same date: every reading has a line. */
  readonly disputed: boolean;
  readonly figure: string | null;
  readonly source_id: string | null;
  readonly locator: string | null;
}

const empty: Omit<CardRow, 'fact' | 'label'> = {
  text: null,
  value: null,
  value_max: null,
  qualifier: null,
  unit: null,
  as_of: null,
  measure: null,
  scope: null,
  base: null,
  disputed: false,
  figure: null,
  source_id: null,
  locator: null
};

const number = ({ value, valueMax, qualifier, unit }: AnyFigure) => ({ value, value_max: valueMax, qualifier, unit });

const published = (figure: Figure, { locators }: ZoneCard) => ({
  ...number(figure),
  as_of: figure.asOf,
  figure: figure.ref,
  source_id: figure.sourceId,
  locator: locators[figure.ref] ?? null
});

function lineRows(line: CardLine, card: ZoneCard, m: Messages): readonly CardRow[] {
  const label = line.id === 'price' ? line.indicator || m.frames.price : m.zones.fact[line.id];
  const { measure, scope, base } = line;
  const row = { ...empty, fact: line.id, label, measure, scope, base, disputed: line.measured.kind === 'disputed' };
  const figures = cardFigures(line);
  return figures.length === 0 ? [row] : figures.map((figure) => ({ ...row, ...published(figure, card) }));
}

function nameRows({ zone }: ZoneCard, lang: Lang, m: Messages): readonly CardRow[] {
  const said = (fact: string, label: string, text: string | null): CardRow => ({
    ...empty,
    fact,
    label,
    text,
    source_id: text === null ? null : zone.source.id
  });
  const columns = m.frames.columns;
  return [
    said('name', columns.name, zone.name[lang]),
    said('kind', columns.kind, m.vocabulary.zoneKind[zone.kind]),
    said('status', columns.status, m.vocabulary.zoneStatusInline[zone.status]),
    said('province', columns.province, m.vocabulary.province[zone.provinceId] ?? zone.provinceId),
    said('communes', m.frames.place, zone.communesNew.length === 0 ? null : zone.communesNew.join('; ')),
    said('former-districts', m.frames.formerPlace, zone.districtOld),
    said('developer', m.frames.developer, zone.developer)
  ];
}

/** Straight lines are worked out: the least and the most they can be, between two points of the tables. */
const distanceRows = ({ distances }: ZoneCard, m: Messages): readonly CardRow[] =>
  distances.map(({ kind, place, line }) => ({
    ...empty,
    fact: `distance-${kind}`,
    label: `${m.frames.distances}: ${m.vocabulary.infrastructureKind[kind]}`,
    text: place?.name ?? null,
    ...(line === null ? {} : { ...number(rangeFigure(line)), figure: `query/${rangeFigure(line).query}` })
  }));

const projectRows = (card: ZoneCard, m: Messages): readonly CardRow[] =>
  card.projects.map((project) => ({
    ...empty,
    fact: 'investment',
    label: m.frames.investments,
    text: [project.name, project.investor].filter((text) => text !== null).join(' · '),
    ...(project.capital === null ? {} : published(project.capital, card))
  }));

const cardRows = (card: ZoneCard, lang: Lang, m: Messages): readonly CardRow[] => [
  ...nameRows(card, lang, m),
  ...card.lines.flatMap((line) => lineRows(line, card, m)),
  ...projectRows(card, m),
  ...distanceRows(card, m)
];

const columns = ['fact', 'label', ...Object.keys(empty)] as readonly (keyof CardRow)[];

/** The card as a table of plain values in the units of the tables, each row with its source: /zones/<zone>.<lang>.csv. */
export function cardTable(card: ZoneCard, lang: Lang, m: Messages): PlainTable {
  const publisherOf = (id: string | null): string | null =>
    card.sources.find((source) => source.id === id)?.publisher ?? null;
  return {
    header: [...columns, 'publisher'],
    rows: cardRows(card, lang, m).map((row) => [
      ...columns.map((column) => (column === 'disputed' ? Number(row.disputed) : row[column])),
      publisherOf(row.source_id)
    ])
  };
}

/** All of the card with its citation: /zones/<zone>.<lang>.json. */
export function cardFile(card: ZoneCard, lang: Lang, m: Messages, edition: Edition) {
  return {
    id: card.zone.id,
    language: lang,
    name: card.zone.name[lang],
    release: edition.release,
    released_on: edition.releasedOn,
    page: edition.page,
    citation: edition.citation,
    facts: cardRows(card, lang, m),
    investments: card.investmentCount,
    sources: card.sources.map(({ id, title, publisher, publishedOn, kind }) => ({
      id,
      title,
      publisher,
      published_on: publishedOn,
      kind
    }))
  };
}
