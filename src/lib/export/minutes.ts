/** A frozen copy of a view for the record of a meeting: every figure with its sources, and a hash by which it can be checked. */
import type { FigureProvenance, SourceFiguresFile, SourceLine } from '#lib/domain/figure.ts';
import type { Lang } from '#lib/domain/vocabulary.ts';
import { sha256Hex } from './sha-256.ts';
import type { StillFigure } from './still/still-types.ts';

export const minutesSchema = 'industry-atlas/minutes';
export const minutesVersion = 1;

/** One reading of a thing that sources state differently, or stated at other times. */
export interface MinutesReading {
  readonly ref: string;
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly asOf: string | null;
  readonly source: string;
  /** Place in the source. */
  readonly locator: string | null;
  /** Same date and another value. */
  readonly disagrees: boolean;
}

export interface MinutesFigure {
  /** `table/row-id[/column]`, or `query/<name>` where the page worked it out. */
  readonly ref: string;
  readonly label: string;
  /** As written on the page. */
  readonly text: string;
  readonly value: number | null;
  readonly valueMax: number | null;
  readonly qualifier: string | null;
  readonly unit: string | null;
  /** Partial ISO date. */
  readonly asOf: string | null;
  readonly locator: string | null;
  readonly sources: readonly string[];
  readonly otherReadings: readonly MinutesReading[];
}

export interface MinutesContent {
  readonly schema: typeof minutesSchema;
  readonly version: typeof minutesVersion;
  readonly address: string;
  readonly title: string;
  readonly language: Lang;
  /** What the view is narrowed to, in words; null for everything. */
  readonly filter: string | null;
  /** ISO 8601 with the offset of the clock it was made by. */
  readonly frozenAt: string;
  readonly timeZone: string;
  readonly release: { readonly id: string; readonly on: string } | null;
  readonly figures: readonly MinutesFigure[];
  readonly sources: readonly SourceLine[];
}

export interface MinutesRecord extends MinutesContent {
  readonly hash: {
    readonly algorithm: 'SHA-256';
    /** How the hashed text is made, for programs that check it. */
    readonly of: string;
    readonly value: string;
  };
}

/** The same content is the same text, whoever writes it: keys in the order of their code units, no space. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(',')}}`;
}

const hashedText = 'the record without "hash", as JSON with sorted keys and no white space, in UTF-8';

export const sealed = (content: MinutesContent): MinutesRecord => ({
  ...content,
  hash: { algorithm: 'SHA-256', of: hashedText, value: sha256Hex(canonicalJson(content)) }
});

/** Whether nothing in the record was changed since it was made. */
export function isIntact({ hash, ...content }: MinutesRecord): boolean {
  return hash.value === sha256Hex(canonicalJson(content));
}

/** What the page shows together with what the files of its sources know of it; a file that could not be had is null. */
export function minutesFigure(
  shown: StillFigure,
  files: ReadonlyMap<string, SourceFiguresFile | null>,
  lang: Lang
): MinutesFigure {
  const provenance = shown.sourceIds
    .map((id) => files.get(id)?.figures[shown.ref])
    .find((found): found is FigureProvenance => found !== undefined);
  if (provenance === undefined) return { ...unexplained, ...shownPart(shown), sources: shown.sourceIds };
  const { figure, subject, indicator, locator, others } = provenance;
  return {
    ...shownPart(shown),
    label: `${subject[lang]}: ${indicator[lang]}`,
    value: figure.value,
    valueMax: figure.valueMax,
    qualifier: figure.qualifier,
    unit: figure.unit,
    asOf: figure.asOf,
    locator,
    sources: shown.sourceIds,
    otherReadings: others.map(({ figure: other, source, locator: place, disagrees }) => ({
      ref: other.ref,
      value: other.value,
      valueMax: other.valueMax,
      unit: other.unit,
      asOf: other.asOf,
      source: source.id,
      locator: place,
      disagrees
    }))
  };
}

const unexplained = {
  valueMax: null,
  qualifier: null,
  unit: null,
  asOf: null,
  locator: null,
  otherReadings: []
} as const;

const shownPart = ({
  ref,
  label,
  text,
  value
}: StillFigure): Pick<StillFigure, 'ref' | 'label' | 'text' | 'value'> => ({
  ref,
  label,
  text,
  value
});

/** ISO 8601 with the offset of the clock: 2026-11-22T09:30:00+07:00. */
export function clockTime(time: Date): string {
  const two = (part: number): string => String(Math.trunc(Math.abs(part))).padStart(2, '0');
  const offset = -time.getTimezoneOffset();
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  const clock = `${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}`;
  return `${day}T${clock}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}
