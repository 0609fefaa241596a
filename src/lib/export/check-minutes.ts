/** Reads a record for the minutes back, and says what has changed since it was made. */
import type { SourceFiguresFile } from '#lib/domain/figure.ts';
import { minutesSchema, minutesVersion, type MinutesFigure, type MinutesRecord } from './minutes.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTextOrNull = (value: unknown): boolean => value === null || typeof value === 'string';
const isNumberOrNull = (value: unknown): boolean => value === null || typeof value === 'number';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string');

const isFigure = (value: unknown): boolean =>
  isObject(value) &&
  ['ref', 'label', 'text'].every((name) => typeof value[name] === 'string') &&
  ['unit', 'asOf'].every((name) => isTextOrNull(value[name])) &&
  ['value', 'valueMax'].every((name) => isNumberOrNull(value[name])) &&
  isTexts(value['sources']) &&
  Array.isArray(value['otherReadings']);

const isRecord = (value: unknown): value is MinutesRecord =>
  isObject(value) &&
  value['schema'] === minutesSchema &&
  value['version'] === minutesVersion &&
  ['address', 'title', 'frozenAt', 'timeZone'].every((name) => typeof value[name] === 'string') &&
  (value['language'] === 'vi' || value['language'] === 'en') &&
  Array.isArray(value['figures']) &&
  value['figures'].every(isFigure) &&
  isObject(value['hash']) &&
  typeof value['hash']['value'] === 'string';

/** null for a file that is no record of this site. */
export function readMinutes(text: string): MinutesRecord | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/** A figure of the record that is different today; `today` is null where it is gone. */
export interface ChangedFigure {
  readonly figure: MinutesFigure;
  readonly today: { readonly value: number; readonly valueMax: number | null; readonly unit: string } | null;
}

export interface MinutesComparison {
  readonly same: number;
  readonly changed: readonly ChangedFigure[];
  /** Worked out by a page that is not on screen. */
  readonly computed: number;
  /** Their source's file could not be had. */
  readonly unread: number;
}

/** What of the record is different in the data of today; a file is null where it could not be had, absent where the source is gone. */
export function compareMinutes(
  record: MinutesRecord,
  files: ReadonlyMap<string, SourceFiguresFile | null>,
  computedToday: ((figure: MinutesFigure) => number | null) | null
): MinutesComparison {
  const changed: ChangedFigure[] = [];
  let [same, computed, unread] = [0, 0, 0];
  for (const figure of record.figures) {
    if (figure.ref.startsWith('query/')) {
      const now = computedToday?.(figure) ?? null;
      if (now === null) computed++;
      else if (now === figure.value) same++;
      else changed.push({ figure, today: { value: now, valueMax: null, unit: figure.unit ?? '' } });
      continue;
    }
    const [source] = figure.sources;
    const file = source === undefined ? null : files.get(source);
    if (file === null) unread++;
    else {
      const today = file?.figures[figure.ref]?.figure ?? null;
      if (today !== null && today.value === figure.value && today.valueMax === figure.valueMax) same++;
      else changed.push({ figure, today });
    }
  }
  return { same, changed, computed, unread };
}
