import { fold } from '#lib/domain/fold.ts';
import type { Field, TableSchema } from '#lib/tables/descriptor.ts';
import { cellJudge, type CellJudge } from './column-cells.ts';
import { fieldNames, headerWords, type FieldNames } from './header-words.ts';
import { lettersApart } from './nearest.ts';
import type { ColumnMatch } from './own-sheet.ts';
import type { PublishedPackage } from './published-package.ts';
import { headingUnit } from './unit-fit.ts';
import { placesBetween, writtenUnit, type WrittenUnit } from './written-unit.ts';

type Because = Exclude<ColumnMatch['because'], 'chosen' | 'none'>;

/** How well a column of the sheet fits one of the table. */
export interface Likeness {
  readonly column: number;
  readonly field: number;
  /** 0–1; only what is worth suggesting. */
  readonly score: number;
  readonly because: Because;
}

interface KnownField {
  readonly field: Field;
  readonly names: FieldNames;
  readonly unit: WrittenUnit | null;
  readonly judge: CellJudge;
}

const known = new WeakMap<
  TableSchema,
  { readonly by: PublishedPackage | undefined; readonly fields: readonly KnownField[] }
>();

function knownFields(schema: TableSchema, published: PublishedPackage | undefined): readonly KnownField[] {
  const held = known.get(schema);
  if (held !== undefined && held.by === published) return held.fields;
  const fields = schema.fields.map((field) => ({
    field,
    names: fieldNames(field),
    unit: writtenUnit(field.unit ?? ''),
    judge: cellJudge(field, schema, published)
  }));
  known.set(schema, { by: published, fields });
  return fields;
}

/** One entry a column of the sheet. */
export function asMatches(
  header: readonly string[],
  schema: TableSchema,
  pairs: readonly Likeness[]
): readonly ColumnMatch[] {
  return header.map((column, index) => {
    const pair = pairs.find((each) => each.column === index);
    const field = pair === undefined ? undefined : schema.fields[pair.field];
    return pair === undefined || field === undefined
      ? { column, field: null, because: 'none' }
      : { column, field: field.name, because: pair.because };
  });
}

/** Every pair worth a thought. */
export function likenesses(
  header: readonly string[],
  samples: readonly (readonly string[])[],
  schema: TableSchema,
  published?: PublishedPackage
): readonly Likeness[] {
  const fields = knownFields(schema, published);
  return header.flatMap((name, column) => {
    const words = { whole: fold(name), bare: headerWords(name), unit: writtenUnit(headingUnit(name) ?? '') };
    const cells = samples[column] ?? [];
    return fields.flatMap((each, field) => {
      const found = likeness(words, cells, each);
      return found === null ? [] : [{ column, field, ...found }];
    });
  });
}

/** The best pairs of all, each column once on either side. */
export function bestPairs(pairs: readonly Likeness[]): readonly Likeness[] {
  const [columns, fields] = [new Set<number>(), new Set<number>()];
  return pairs
    .toSorted((a, b) => b.score - a.score || a.field - b.field || a.column - b.column)
    .filter(({ column, field }) => {
      if (columns.has(column) || fields.has(field)) return false;
      columns.add(column);
      fields.add(field);
      return true;
    });
}

interface Words {
  readonly whole: string;
  /** Without a unit in brackets. */
  readonly bare: string;
  readonly unit: WrittenUnit | null;
}

/** A name that fits is worth less where the cells do not, the more where only this column has such cells, and nothing with another unit. */
function likeness(
  words: Words,
  cells: readonly string[],
  { field, names, unit, judge }: KnownField
): Omit<Likeness, 'column' | 'field'> | null {
  const isOther = words.unit !== null && !canHold(field, unit, words.unit);
  const named = isOther ? null : byName(words, names);
  const { share, telling } = judge.kind(cells);
  if (named !== null) {
    const fitting = telling ? share : judge.type(cells);
    const doubt = cells.length > 0 && fitting < 0.5 ? 0.15 : 0;
    return { ...named, score: named.score - doubt + (telling ? share * 0.04 : 0) };
  }
  const enough = telling && share >= 0.9 && cells.length > 0;
  return enough ? { score: 0.4 + share * 0.1, because: 'like-cells' } : null;
}

const canHold = ({ type }: Field, unit: WrittenUnit | null, written: WrittenUnit): boolean =>
  unit === null ? type === 'number' || type === 'integer' : placesBetween(written, unit) === 0;

function byName(
  { whole, bare }: Words,
  { name, titles, others }: FieldNames
): { score: number; because: Because } | null {
  if (whole === '') return null;
  if (whole === name) return { score: 0.96, because: 'same-name' };
  if (titles.includes(whole)) return { score: 0.9, because: 'same-title' };
  if (others.includes(whole)) return { score: 0.86, because: 'same-title' };
  if (titles.includes(bare) || bare === name) return { score: 0.84, because: 'same-title' };
  if (others.includes(bare)) return { score: 0.8, because: 'same-title' };
  const near = Math.max(...[name, ...titles, ...others].map((each) => nearness(bare, each)));
  return near === 0 ? null : { score: 0.5 + near * 0.25, because: 'like-name' };
}

/** 0 for strangers, near 1 for a slip of the pen; words that all stand in the other name count too. */
function nearness(a: string, b: string): number {
  const limit = Math.min(3, Math.floor(Math.min(a.length, b.length) / 4));
  const apart = limit === 0 ? 1 : lettersApart(a, b, limit);
  if (apart <= limit) return 1 - apart / (Math.min(a.length, b.length) + 1);
  const [left, right] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const shared = [...left].filter((word) => right.has(word)).length;
  const share = shared / Math.max(left.size, right.size);
  return shared >= 2 && share >= 0.5 ? share * 0.8 : 0;
}
