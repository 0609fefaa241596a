import type { InstrumentKind } from '#lib/domain/instrument.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';

/** The release of the atlas that shows what is cited. */
export interface Edition {
  /** Name of the site in the language of the reference. */
  readonly name: string;
  /** Such as 2026.11.1. */
  readonly release: string;
  /** Full ISO date. */
  readonly releasedOn: string;
  /** Address of the page; starts at the root where the build does not know where it will stand. */
  readonly address: string;
}

/** The one text that something is taken from. */
export interface CitedWork {
  readonly publisher: string | null;
  readonly title: string;
  /** Partial ISO date. */
  readonly publishedOn: string | null;
  readonly locator: string | null;
  readonly url: string | null;
}

/** A legal instrument as far as the tables know it: what they lack is null and left out of every form. */
export interface CitedInstrument {
  readonly kind: InstrumentKind | null;
  readonly number: string | null;
  readonly issuer: string;
  /** Partial ISO date. */
  readonly issuedOn: string | null;
  /** The instrument with kind, number, date, issuer and title, in the language of the reference. */
  readonly inFull: string;
  /** Kind and number, as in every mention after the first; the title where there is no number. */
  readonly inShort: string;
}

/** What is cited, in one language: all that any form of citation is written from. */
export interface Reference {
  readonly kind: 'chart' | 'zone' | 'policy' | 'figure' | 'table' | 'package';
  /** Unique among those of its kind. */
  readonly id: string;
  readonly lang: Lang;
  /** The finding of a chart, the name of a zone, the title of an instrument, a figure with its value. */
  readonly title: string;
  /** Who published it first, each once, the one of most figures first: they stand before the atlas in every form. */
  readonly publishers: readonly string[];
  /** Set where it is taken from one text. */
  readonly work: CitedWork | null;
  readonly instrument: CitedInstrument | null;
  readonly edition: Edition;
  /** Full ISO date on which the reader saw it; null where nobody says. */
  readonly accessedOn: string | null;
}

const namedAtMost = 8;

/** Publishers as authors of a record, and whether there are more than are named. */
export function authorsOf({ publishers }: Pick<Reference, 'publishers'>): {
  readonly named: readonly string[];
  readonly more: number;
} {
  return { named: publishers.slice(0, namedAtMost), more: Math.max(0, publishers.length - namedAtMost) };
}

/** Partial ISO date of what is cited: an instrument's own, null where it has none; else the day of the release. */
export const issuedOn = ({ instrument, edition }: Pick<Reference, 'instrument' | 'edition'>): string | null =>
  instrument === null ? edition.releasedOn : instrument.issuedOn;

/** The parts of a partial ISO date as numbers: [2025], [2025, 7] or [2025, 7, 1]; none for a text that is no date. */
export const dateParts = (iso: string | null): readonly number[] =>
  iso !== null && /^\d{4}(-\d{2}){0,2}$/.test(iso) ? iso.split('-').map(Number) : [];

/** Such as atlas-chart-zones-map-vi-2026.11.1: unique, ASCII, and another one for another release. */
export const citationKey = ({ kind, id, lang, edition }: Reference): string =>
  ['atlas', kind, id, lang, edition.release].join('-').replaceAll(/[^a-zA-Z0-9.-]+/g, '-');
