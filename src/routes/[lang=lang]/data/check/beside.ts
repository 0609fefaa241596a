/** The rows of a sheet counted by what stands in one column, beside the published rows. Pure. Amounts are never added here. */
import type { TableSchema } from '#lib/tables/descriptor.ts';

/** A column that can be counted. */
export interface Comparable {
  /** Place in the sheet. */
  readonly column: number;
  /** The column of the table; null: only the sheet has it. */
  readonly field: string | null;
  readonly kind: 'values' | 'numbers';
}

export interface BesideRow {
  readonly key: string;
  /** Name of the thing that the key stands for; null where the key is the name. */
  readonly name: { readonly vi: string; readonly en: string } | null;
  /** Ends of a class of numbers, the upper one excluded but for the last. */
  readonly range: readonly [number, number] | null;
  readonly own: number;
  readonly published: number;
}

export interface Beside extends Comparable {
  readonly rows: readonly BesideRow[];
  /** Rows with values that are not shown one by one. */
  readonly others: { readonly values: number; readonly own: number; readonly published: number };
  readonly own: Counted;
  /** null where there is nothing published to compare with. */
  readonly published: Counted | null;
  /** Only rows of this indicator, where the numbers of others would mean other things. */
  readonly indicator: string | null;
}

export interface Counted {
  readonly filled: number;
  readonly empty: number;
  /** Filled, but no number where numbers are counted. */
  readonly unreadable: number;
}

const mostValues = 12;
const classes = 8;

const plainNumber = /^-?\d+(\.\d+)?$/;
const filled = (texts: readonly string[]): readonly string[] => texts.filter((text) => text !== '');

/** How a column is counted; null where counting says nothing: empty columns, ids, free text. `closed`: its values are of a list. */
export function kindOf(texts: readonly string[], closed: boolean): Comparable['kind'] | null {
  const cells = filled(texts);
  const distinct = new Set(cells).size;
  if (distinct === 0) return null;
  if (closed) return 'values';
  const numbers = cells.filter((text) => plainNumber.test(text)).length;
  const years = cells.every((text) => /^(19|20)\d\d$/.test(text));
  if (numbers >= cells.length * 0.8 && !years) return distinct > 4 ? 'numbers' : 'values';
  return distinct <= 40 && distinct <= cells.length / 2 ? 'values' : null;
}

const counted = (texts: readonly string[], unreadable: number): Counted => {
  const count = filled(texts).length;
  return { filled: count - unreadable, empty: texts.length - count, unreadable };
};

export function countValues(
  own: readonly string[],
  published: readonly string[] | null,
  nameOf: (key: string) => BesideRow['name'],
  inOrder: boolean
): Pick<Beside, 'rows' | 'others' | 'own' | 'published'> {
  const counts = new Map<string, { own: number; published: number }>();
  const add = (texts: readonly string[], side: 'own' | 'published'): void => {
    for (const text of filled(texts)) {
      const count = counts.get(text) ?? { own: 0, published: 0 };
      count[side] += 1;
      counts.set(text, count);
    }
  };
  add(own, 'own');
  add(published ?? [], 'published');
  const ordered = [...counts].sort(([, a], [, b]) => b.own - a.own || b.published - a.published);
  const shown = inOrder && ordered.length <= 24 ? ordered : ordered.slice(0, mostValues);
  if (inOrder) shown.sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  const rest = ordered.slice(shown.length);
  const sum = (side: 'own' | 'published'): number => rest.reduce((total, [, count]) => total + count[side], 0);
  return {
    rows: shown.map(([key, count]) => ({ key, name: nameOf(key), range: null, ...count })),
    others: { values: rest.length, own: sum('own'), published: sum('published') },
    own: counted(own, 0),
    published: published === null ? null : counted(published, 0)
  };
}

export function countNumbers(
  own: readonly string[],
  published: readonly string[] | null
): Pick<Beside, 'rows' | 'others' | 'own' | 'published'> {
  const numbersOf = (texts: readonly string[]): readonly number[] =>
    texts.filter((text) => plainNumber.test(text)).map(Number);
  const [mine, theirs] = [numbersOf(own), numbersOf(published ?? [])];
  const ends = classEnds([...mine, ...theirs]);
  const count = (values: readonly number[], index: number): number =>
    values.filter((value) => {
      const [from = 0, to = 0] = [ends[index], ends[index + 1]];
      return value >= from && (value < to || (index === ends.length - 2 && value === to));
    }).length;
  const rows = ends.slice(0, -1).map((from, index): BesideRow => {
    const to = ends[index + 1] ?? from;
    return {
      key: `${from}..${to}`,
      name: null,
      range: [from, to],
      own: count(mine, index),
      published: count(theirs, index)
    };
  });
  return {
    rows,
    others: { values: 0, own: 0, published: 0 },
    own: counted(own, filled(own).length - mine.length),
    published: published === null ? null : counted(published, filled(published).length - theirs.length)
  };
}

/** Round ends of classes of equal width; where a few values are far larger than the rest, of equal factors. */
function classEnds(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  if (low > 0 && high / middle > 50) return powersOfTen(low, high);
  const step = roundStep((high - low) / classes);
  const first = Math.floor(low / step) * step;
  const count = Math.max(1, Math.ceil((high - first) / step + 1e-9));
  return Array.from({ length: count + 1 }, (_, index) => Number((first + index * step).toPrecision(12)));
}

function powersOfTen(low: number, high: number): readonly number[] {
  const [from, to] = [
    Math.floor(Math.log10(low)),
    Math.max(Math.floor(Math.log10(low)) + 1, Math.ceil(Math.log10(high)))
  ];
  return Array.from({ length: to - from + 1 }, (_, index) => Number((10 ** (from + index)).toPrecision(1)));
}

function roundStep(least: number): number {
  if (!(least > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= least) ?? 10) * power;
}

/** Columns whose counts tell most of a table, the first ones shown first. */
const telling: Readonly<Record<string, readonly string[]>> = {
  zones: ['kind', 'status', 'province_id', 'district_old'],
  investments: ['sector_id', 'year', 'status', 'country'],
  investment_reports: ['capital_usd_m', 'capital_vnd_bn', 'measure', 'role'],
  funds: ['category_id', 'measure', 'amount_vnd_m', 'budget_level'],
  observations: ['indicator_id', 'value', 'measure'],
  policies: ['status', 'level', 'topic'],
  supports: ['support_type', 'province_id', 'rate_pct']
};

/** The most telling columns first, then those of the table, then those that only the sheet has. */
export function inTellingOrder(columns: readonly Comparable[], schema: TableSchema): readonly Comparable[] {
  const first = telling[schema.name] ?? [];
  const weight = ({ field }: Comparable): number => {
    if (field === null) return 3;
    const place = first.indexOf(field);
    if (place >= 0) return place / (first.length + 1);
    return schema.primaryKey.includes(field) ? 2 : 1;
  };
  return columns.toSorted((a, b) => weight(a) - weight(b) || a.column - b.column);
}

/** Whether the values of a column are those of a list, of another table, or years. */
export function isClosed(name: string | null, { fields, foreignKeys }: TableSchema): boolean {
  const field = fields.find((one) => one.name === name);
  if (field === undefined) return false;
  const leads = foreignKeys.some((key) => key.fields.length === 1 && key.fields[0] === name);
  return field.enum !== null || field.type === 'boolean' || field.type === 'year' || leads;
}
