import { checkOwnSheet, type OwnCheck } from '#lib/sheets/check-own-sheet.ts';
import type { ColumnMatch, OwnProblem, OwnSheet, SheetChoices, SheetRead } from '#lib/sheets/own-sheet.ts';
import { zoneIndicators } from '#lib/sheets/indicator-headings.ts';
import { makePatch, patchJson } from '#lib/sheets/make-patch.ts';
import { mergedCsv } from '#lib/sheets/merged-csv.ts';
import { patchText } from '#lib/sheets/patch-text.ts';
import { publishedPackage, type PublishedPackage } from '#lib/sheets/published-package.ts';
import { readSheet, type SheetTools } from '#lib/sheets/read-sheet.ts';
import { suggestTables } from '#lib/sheets/suggest-tables.ts';
import { observationMatches, toObservations, type WidePlan } from '#lib/sheets/to-observations.ts';
import { wideSheet } from '#lib/sheets/wide-sheet.ts';
import type {
  Alike,
  Checked,
  KeepAnswer,
  KeepAsked,
  KeptRead,
  ProblemCount,
  TurnedSheet
} from '#lib/state/sheet-bench.ts';
import { changed, type CellChange, type Cells } from '#lib/state/sheet-edits.ts';
import { keptNote, readKept, removeKept, writeKept } from '#lib/state/sheet-store.ts';
import type { TableSchema } from '#lib/tables/descriptor.ts';
import type { Rule } from '#lib/tables/problem.ts';
import { csvText, exactCsvText } from '#lib/tables/write-csv.ts';
import { besideColumn, comparableColumns } from './beside-published.ts';
import type {
  BenchSources,
  BenchTask,
  BenchTasks,
  FileWanted,
  PublishedTables,
  ToBench,
  ToldChange,
  WideOffered
} from './bench-messages.ts';
import { placedSheet } from './own-places.ts';
import { fetchPublished } from './fetch-published.ts';

type Task = Extract<ToBench, { id: number }>;

/** Of one rule no more problems than these go to the page at once: the rest is counted. */
const mostOfRule = 1000;

/** What the worker does, apart from how it is asked. */
export class SheetBench {
  readonly #parquet: SheetTools['parquet'];
  readonly #tell: (rows: number, of: 'reading' | 'keeping') => void;
  #stopped = false;
  #published: PublishedPackage | null = null;
  #sheet: OwnSheet | null = null;
  /** Sheets that were turned into others and back, as they were then. */
  readonly #shapes = new Map<string, Cells>();
  #schema: TableSchema | null = null;
  #matches: readonly ColumnMatch[] = [];
  #check: OwnCheck | null = null;

  /** `tell` hears how many rows of a file have been read, or of the sheet been written. */
  constructor(parquet: SheetTools['parquet'], tell: (rows: number, of: 'reading' | 'keeping') => void) {
    this.#parquet = parquet;
    this.#tell = tell;
  }

  /** Ends the reading that is under way. */
  stop(): void {
    this.#stopped = true;
  }

  run(task: Task): BenchTasks[BenchTask]['answers'] | Promise<BenchTasks[BenchTask]['answers']> {
    switch (task.task) {
      case 'prepare':
        return this.#prepare(task.asks);
      case 'read':
        return this.#read(task.asks.name, task.asks.bytes, task.asks.choices);
      case 'look-for-kept':
        return keptNote().catch(() => null);
      case 'open-kept':
        return this.#openKept();
      case 'keep':
        return this.#keep(task.asks);
      case 'remove-kept':
        return removeKept().then(
          () => true,
          () => false
        );
      case 'suggest': {
        const { header, rows } = this.#held();
        const published = this.#ready();
        return suggestTables(header, rows, published.descriptor.tables, published);
      }
      case 'change':
        this.#change(task.asks);
        return null;
      case 'wide':
        return this.#wide();
      case 'turn':
        return this.#turn(task.asks);
      case 'check':
        return this.#checkAgainst(task.asks.table, task.asks.matches);
      case 'replacements':
        return this.#replacements(task.asks);
      case 'comparables':
        return comparableColumns(this.#held(), this.#matches, this.#schemaNow());
      case 'beside':
        return besideColumn(task.asks.column, this.#held(), this.#matches, this.#schemaNow(), this.#ready());
      case 'places':
        return placedSheet(this.#held().rows, this.#matches, task.asks.zones, task.asks.pictures);
      case 'write':
        return this.#write(task.asks);
      case 'clear':
        this.#sheet = null;
        this.#check = null;
        this.#shapes.clear();
        return null;
    }
  }

  async #prepare(sources: BenchSources): Promise<PublishedTables> {
    const { descriptor, texts, outlines } = await fetchPublished(sources);
    this.#published = publishedPackage(descriptor, texts, outlines);
    return { release: this.#published.release, tables: this.#published.descriptor.tables };
  }

  async #read(name: string, bytes: Uint8Array<ArrayBuffer>, choices: SheetChoices): Promise<SheetRead> {
    this.#sheet = null;
    this.#stopped = false;
    const tell = (rows: number): void => this.#tell(rows, 'reading');
    const tools = { parquet: this.#parquet, tell, isStopped: () => this.#stopped };
    const read = await readSheet({ name, bytes }, choices, tools);
    if (read.kind === 'read') this.#take(read.sheet);
    return read;
  }

  #take(sheet: OwnSheet): void {
    this.#sheet = sheet;
    this.#shapes.clear();
    this.#check = null;
  }

  async #openKept(): Promise<KeptRead> {
    this.#sheet = null;
    const kept = await readKept((rows) => this.#tell(rows, 'reading')).catch(() => null);
    if (kept === null) return { kind: 'gone' };
    this.#take(kept.sheet);
    return { kind: 'read', ...kept };
  }

  async #keep({ table, matches, since }: KeepAsked): Promise<KeepAnswer> {
    const content = { sheet: this.#held(), table, matches };
    try {
      return { kind: 'kept', note: await writeKept(content, since, (rows) => this.#tell(rows, 'keeping')) };
    } catch (error) {
      return { kind: error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'closed' };
    }
  }

  #change(change: ToldChange): void {
    if (this.#sheet === null) return;
    const cells = change.kind === 'shape' ? this.#shapes.get(change.id) : changed(this.#sheet, change);
    this.#sheet = { ...this.#sheet, ...cells };
  }

  #wide(): WideOffered | null {
    const published = this.#ready();
    const wide = wideSheet(this.#held(), published);
    if (wide === null) return null;
    const sources = (published.tables.get('sources')?.rows ?? []).map(({ texts: { source_id = '', title = '' } }) => {
      return { id: source_id, title };
    });
    return { wide, indicators: zoneIndicators(published), sources };
  }

  #turn(plan: WidePlan): TurnedSheet {
    const { header, rows } = this.#held();
    const ids = { wide: `${this.#shapes.size}`, long: `${this.#shapes.size + 1}` };
    const long = toObservations(this.#held(), plan, this.#ready());
    this.#shapes.set(ids.wide, { header, rows }).set(ids.long, long);
    return { ids, ...long, matches: observationMatches };
  }

  #checkAgainst(table: string, matches: readonly ColumnMatch[]): Checked {
    const published = this.#ready();
    const schema = published.descriptor.tables.find(({ name }) => name === table);
    if (schema === undefined) throw new Error(`no table is called ${table}`);
    this.#schema = schema;
    this.#matches = matches;
    this.#check = checkOwnSheet(this.#held(), matches, schema, published);
    return told(this.#check.problems);
  }

  #replacements({ kind, at }: Alike): readonly CellChange[] {
    const { rows } = this.#held();
    const written = new Set<string>();
    return (this.#check?.problems ?? []).flatMap((problem): CellChange[] => {
      const { replacement, rule } = problem;
      const { row, column = null } = problem.at ?? {};
      if (replacement === null || row === undefined || column === null || rule.kind !== kind) return [];
      if (at !== null && (at.column !== column || at.found !== problem.found)) return [];
      const before = rows[row]?.cells[column];
      const key = `${row},${column}`;
      if (before === undefined || before === replacement || written.has(key)) return [];
      written.add(key);
      return [{ row, column, before, after: replacement }];
    });
  }

  /** The sheet as a file. It is checked anew, so that the file is of the last edit. */
  #write({ kind, forSpreadsheet, lang }: FileWanted): string {
    const [sheet, schema, published] = [this.#held(), this.#schemaNow(), this.#ready()];
    const cells = sheet.rows.map((row) => row.cells);
    if (kind === 'sheet') return (forSpreadsheet ? csvText : exactCsvText)(sheet.header, cells);
    const { rows } = checkOwnSheet(sheet, this.#matches, schema, published);
    if (kind === 'table') return mergedCsv(schema, rows, forSpreadsheet);
    const patch = makePatch(schema, rows, published);
    return kind === 'patch' ? patchJson(patch) : patchText(patch, lang);
  }

  #held(): OwnSheet {
    if (this.#sheet === null) throw new Error('there is no sheet');
    return this.#sheet;
  }
  #ready(): PublishedPackage {
    if (this.#published === null) throw new Error('the published tables are not here');
    return this.#published;
  }
  #schemaNow(): TableSchema {
    if (this.#schema === null) throw new Error('no table was chosen');
    return this.#schema;
  }
}

/** All problems counted by rule, the first of each rule told. */
export function told(problems: readonly OwnProblem[]): Checked {
  const counts = new Map<Rule['kind'], { count: number; mendable: number }>();
  const shown = problems.filter(({ rule, replacement, at }) => {
    const count = counts.get(rule.kind) ?? { count: 0, mendable: 0 };
    count.count += 1;
    if (replacement !== null && at !== null && at.column !== null) count.mendable += 1;
    counts.set(rule.kind, count);
    return count.count <= mostOfRule;
  });
  const counted = [...counts].map(([kind, count]): ProblemCount => ({ kind, ...count }));
  return { problems: shown, counts: counted.sort((a, b) => b.count - a.count) };
}
