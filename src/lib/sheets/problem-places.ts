import type { ReadRow, ReadTable } from '#lib/tables/checked-tables.ts';
import type { TableSchema } from '#lib/tables/descriptor.ts';
import type { Problem, Rule } from '#lib/tables/problem.ts';
import type { AmongPublished } from './check-among-published.ts';
import type { MappedRow } from './own-rows.ts';
import type { OwnProblem } from './own-sheet.ts';

type Texts = Readonly<Record<string, string>>;

const joined = (texts: Texts, columns: readonly string[]): string =>
  columns.map((name) => texts[name] ?? '').join('\n');

/** Puts problems of the merged package at their places in the sheet. */
export class ProblemPlaces {
  readonly #check: AmongPublished;
  readonly #doubtful: ReadonlySet<number | null>;
  readonly #own: ReadonlyMap<number, MappedRow>;
  readonly #changed: readonly MappedRow[];
  readonly #published = new Map<string, ReadonlyMap<number, ReadRow>>();
  readonly #firstRows = new Map<string, ReadonlyMap<string, MappedRow>>();

  /** `doubtful`: rows of the sheet that have problems of their own; what they lead to elsewhere is not told before these are mended. */
  constructor(check: AmongPublished, doubtful: ReadonlySet<number | null>) {
    this.#check = check;
    this.#doubtful = doubtful;
    this.#own = new Map(check.rows.map((row) => [row.row, row]));
    // The first of several is to be found, so it is put in last.
    this.#changed = check.rows.filter(({ isChanged }) => isChanged).reverse();
  }

  /** null where only a row in doubt is the reason. */
  of(problem: Problem): OwnProblem | null {
    const own = problem.file === this.#check.schema.path ? this.#own.get(problem.row ?? 0) : undefined;
    if (own?.isChanged === true) return this.#atRow(own, problem);
    const table = [...this.#check.published.tables.values()].find((each) => each.schema.path === problem.file);
    const row = own ?? (table === undefined ? undefined : this.#publishedRow(table, problem.row ?? 0));
    if (table === undefined || row === undefined) return null;
    const link = this.#naming(table.schema, row) ?? this.#namedBy(table.schema, row);
    if (link !== null && this.#doubtful.has(link.own.row)) return null;
    return link === null && own !== undefined
      ? this.#atRow(own, problem)
      : this.#atLink(link, table.schema, row, problem);
  }

  #atRow(own: MappedRow, problem: Problem): OwnProblem {
    const { sheet, schema, places, replacements } = this.#check;
    const columns = problem.column?.split(', ') ?? [];
    const column = columns.map((name) => places.get(name)).find((place) => place !== undefined) ?? null;
    const replacement = column === null ? null : replacements.ofMeaning(problem, own.texts);
    const rule = this.#withNames(problem.rule, schema);
    return { ...problem, file: sheet.fileName, row: own.row, rule, at: { row: own.index, column }, replacement };
  }

  /** What shows at a row that is as published, told at the changed row that names it or that it names; else at the sheet as a whole. */
  #atLink(link: Link | null, schema: TableSchema, row: ReadRow, problem: Problem): OwnProblem {
    const rule = this.#withNames(problem.rule, schema);
    const name = `${nameOf(schema, row)}${problem.column === null ? '' : `/${problem.column}`}`;
    return {
      file: this.#check.sheet.fileName,
      row: link?.own.row ?? null,
      column: link?.column ?? null,
      found: link?.own.texts[link.column] ?? '',
      rule: rule.kind === 'no-cycle' ? rule : { kind: 'published-row', name, rule },
      at: link === null ? null : { row: link.own.index, column: this.#check.places.get(link.column) ?? null },
      replacement: null
    };
  }

  #naming(target: TableSchema, row: ReadRow): Link | null {
    for (const key of this.#check.schema.foreignKeys) {
      if (key.table !== target.name) continue;
      const own = this.#firstWith(key.fields, joined(row.texts, key.tableFields));
      if (own !== undefined) return { own, column: key.fields[0] ?? '' };
    }
    return null;
  }

  #namedBy(target: TableSchema, row: ReadRow): Link | null {
    for (const key of target.foreignKeys) {
      if (key.table !== this.#check.schema.name) continue;
      const own = this.#firstWith(key.tableFields, joined(row.texts, key.fields));
      if (own !== undefined) return { own, column: key.tableFields[0] ?? '' };
    }
    return null;
  }

  #firstWith(columns: readonly string[], text: string): MappedRow | undefined {
    if (text.trim() === '') return undefined;
    const name = columns.join('\n');
    const held = this.#firstRows.get(name) ?? new Map(this.#changed.map((row) => [joined(row.texts, columns), row]));
    this.#firstRows.set(name, held);
    return held.get(text);
  }

  #publishedRow({ schema, rows }: ReadTable, line: number): ReadRow | undefined {
    const held = this.#published.get(schema.name) ?? new Map(rows.map((row) => [row.row, row]));
    this.#published.set(schema.name, held);
    return held.get(line);
  }

  /** Rules that name lines name published rows by their id. */
  #withNames(rule: Rule, schema: TableSchema): Rule {
    if (rule.kind === 'unique' || rule.kind === 'primary-key' || rule.kind === 'unique-key')
      return rule.firstRow > 0 ? rule : { kind: 'taken', by: String(this.#rowName(schema.name, rule.firstRow)) };
    if (rule.kind !== 'one-main-report') return rule;
    return {
      ...rule,
      rows: rule.rows.map((row) => (typeof row === 'number' ? this.#rowName('investment_reports', row) : row))
    };
  }

  #rowName(name: string, line: number): number | string {
    const table = this.#check.published.tables.get(name);
    const row = line > 0 || table === undefined ? undefined : this.#publishedRow(table, line);
    return table === undefined || row === undefined ? line : nameOf(table.schema, row);
  }
}

interface Link {
  readonly own: MappedRow;
  readonly column: string;
}

const nameOf = ({ name, primaryKey }: TableSchema, { texts }: ReadRow): string =>
  `${name}/${primaryKey.map((column) => texts[column] ?? '').join('/')}`;
