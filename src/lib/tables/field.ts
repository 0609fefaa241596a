import type { Bilingual } from '#lib/domain/vocabulary.ts';
import { isKnownPattern } from './date-pattern.ts';
import type { JsonPart } from './json-part.ts';
import { readLimits, type Limit } from './limits.ts';
import { wholePattern } from './whole-pattern.ts';

/** The types of Table Schema 2.0. */
export const fieldTypes = [
  'string',
  'number',
  'integer',
  'boolean',
  'year',
  'list',
  'date',
  'time',
  'datetime',
  'yearmonth',
  'duration',
  'geopoint',
  'geojson',
  'object',
  'array',
  'any'
] as const;
export type FieldType = (typeof fieldTypes)[number];

/** Types that members of a list may have. */
export const itemTypes = ['string', 'integer', 'boolean', 'number', 'datetime', 'date', 'time'] as const;
export type ItemType = (typeof itemTypes)[number];

/** How the cells of a column are written: all that is needed to read one. */
export interface Writing {
  readonly type: FieldType;
  /** `uri`, `email`, `%d/%m/%Y` …; null for the default of the type. */
  readonly format: string | null;
  /** Between the members of a list. */
  readonly delimiter: string;
  readonly itemType: ItemType;
  readonly decimalChar: string;
  /** Between thousands; null: none. */
  readonly groupChar: string | null;
  /** False: letters and signs around a number are left aside. */
  readonly bareNumber: boolean;
  readonly trueValues: readonly string[];
  readonly falseValues: readonly string[];
}

export interface Field extends Writing {
  readonly name: string;
  readonly titles: Bilingual;
  readonly description: string;
  /** The description by language; the one text in both where the schema has no more. */
  readonly descriptions: Bilingual;
  /** As in the schema: USD million, percent, degrees …; null for what is not measured or where another column names the unit. */
  readonly unit: string | null;
  /** Texts that stand for an empty cell. */
  readonly missingValues: readonly string[];
  readonly required: boolean;
  readonly unique: boolean;
  /** Allowed values as they are written; `categories` of the schema are such a list too. */
  readonly enum: readonly string[] | null;
  /** Of a number; every bound, also of dates and exclusive ones, is in `limits`. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly limits: readonly Limit[];
  /** Letters of a text, members of a list or of a JSON value. */
  readonly minLength: number | null;
  readonly maxLength: number | null;
  /** Holds for the whole cell. */
  readonly pattern: string | null;
}

export const plainWriting: Omit<Writing, 'type'> = {
  format: null,
  delimiter: ',',
  itemType: 'string',
  decimalChar: '.',
  groupChar: null,
  bareNumber: true,
  trueValues: ['true', 'True', 'TRUE', '1'],
  falseValues: ['false', 'False', 'FALSE', '0']
};

/** One field of a Table Schema; `missing` are the missing values of the schema. Throws an Error that names what cannot be understood. */
export function readField(field: JsonPart, missing: readonly string[]): Field {
  const name = field.text('name');
  const description = field.optionalText('description') ?? '';
  const constraints = field.optionalPart('constraints');
  const writing = readWriting(field);
  const limits = constraints === null ? [] : readLimits(constraints, writing);
  const numeric = (kind: Limit['kind']): number | null => {
    const bound = limits.find((limit) => limit.kind === kind)?.value;
    return typeof bound === 'number' && ['number', 'integer', 'year'].includes(writing.type) ? bound : null;
  };
  return {
    ...writing,
    name,
    titles: bilingual(field, 'titles', field.optionalText('title') ?? name),
    description,
    descriptions: bilingual(field, 'descriptions', description),
    unit: field.optionalText('unit'),
    missingValues: field.has('missingValues') ? readMissingValues(field) : missing,
    required: constraints?.flag('required') ?? false,
    unique: constraints?.flag('unique') ?? false,
    enum: constraints?.optionalScalars('enum') ?? field.optionalValues('categories'),
    minimum: numeric('minimum'),
    maximum: numeric('maximum'),
    limits,
    minLength: constraints?.optionalNumber('minLength') ?? null,
    maxLength: constraints?.optionalNumber('maxLength') ?? null,
    pattern: readPattern(constraints)
  };
}

function readWriting(field: JsonPart): Writing {
  const format = field.optionalText('format')?.replace(/^fmt:/, '') ?? null;
  const type = field.has('type') ? field.oneOf('type', fieldTypes) : 'any';
  if (['date', 'time', 'datetime'].includes(type) && format !== null && !isKnownPattern(format))
    throw new Error(`${field.path}/format: directives of strptime expected that are known here`);
  return {
    type,
    format: format === 'default' ? null : format,
    delimiter: field.optionalText('delimiter') ?? plainWriting.delimiter,
    itemType: field.has('itemType') ? field.oneOf('itemType', itemTypes) : plainWriting.itemType,
    decimalChar: field.optionalText('decimalChar') ?? plainWriting.decimalChar,
    groupChar: field.optionalText('groupChar'),
    bareNumber: field.has('bareNumber') ? field.flag('bareNumber') : plainWriting.bareNumber,
    trueValues: field.optionalTexts('trueValues') ?? plainWriting.trueValues,
    falseValues: field.optionalTexts('falseValues') ?? plainWriting.falseValues
  };
}

function readPattern(constraints: JsonPart | null): string | null {
  const pattern = constraints?.optionalText('pattern') ?? null;
  if (pattern !== null && wholePattern(pattern) === null)
    throw new Error(`${constraints?.path ?? ''}/pattern: a regular expression expected`);
  return pattern;
}

/** Of a schema or a field: texts, or objects with a `value`. */
export const readMissingValues = (part: JsonPart): readonly string[] => part.optionalValues('missingValues') ?? [''];

export function bilingual(part: JsonPart, key: string, fallback: string): Bilingual {
  const both = part.optionalPart(key);
  return both === null ? { vi: fallback, en: fallback } : { vi: both.text('vi'), en: both.text('en') };
}
