import { unreachable } from '#lib/domain/vocabulary.ts';
import { readBoolean, readNumber } from './bare-values.ts';
import { readDate, readDateTime, readDuration, readTime, readYearMonth } from './calendar-values.ts';
import type { FieldType, Writing } from './field.ts';
import { readArray, readGeoJson, readGeoPoint, readObject } from './json-values.ts';
import { fitsTextFormat } from './text-formats.ts';

/**
 * What one cell says; an empty cell is null, or in a list column the empty list. Dates and times are texts of ISO 8601, points are
 * "lon,lat", JSON is its text.
 */
export type Cell = string | number | boolean | readonly string[] | null;

/** What the text of a cell says, by how its column is written; null where it cannot be of that type. */
export function readCell(writing: Writing, text: string): Cell {
  const { type, format } = writing;
  switch (type) {
    case 'any':
      return text;
    case 'string':
      return fitsTextFormat(format, text) ? text : null;
    case 'number':
    case 'integer':
      return readNumber(writing, text);
    case 'year':
      return /^\d{4}$/.test(text) ? Number(text) : null;
    case 'boolean':
      return readBoolean(writing, text);
    case 'list':
      return readList(writing, text);
    case 'date':
      return readDate(format, text);
    case 'time':
      return readTime(format, text);
    case 'datetime':
      return readDateTime(format, text);
    case 'yearmonth':
      return readYearMonth(text);
    case 'duration':
      return readDuration(text);
    case 'geopoint':
      return readGeoPoint(format, text);
    case 'geojson':
      return readGeoJson(format, text);
    case 'object':
      return readObject(text);
    case 'array':
      return readArray(text);
    default:
      return unreachable(type);
  }
}

/** null when a member is empty, named twice, set off by spaces or not of the type of the members. */
function readList(writing: Writing, text: string): readonly string[] | null {
  const members = text.split(writing.delimiter);
  const item: Writing = { ...writing, type: writing.itemType, format: null };
  const neat = members.every((member) => member !== '' && member === member.trim() && readCell(item, member) !== null);
  return neat && new Set(members).size === members.length ? members : null;
}

/** Types whose cells a program keeps as text. */
export const isKeptAsText = (type: FieldType): boolean =>
  !['number', 'integer', 'year', 'boolean', 'list'].includes(type);
