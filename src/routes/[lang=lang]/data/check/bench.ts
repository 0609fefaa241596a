/** The worker that holds the sheet, as the page speaks to it. */
import type { OwnRow, SheetChoices, SheetRead } from '#lib/sheets/own-sheet.ts';
import type { WidePlan } from '#lib/sheets/to-observations.ts';
import type { Alike, Bench, KeepAnswer, KeepAsked, KeepBench, KeptRead, TurnedSheet } from '#lib/state/sheet-bench.ts';
import type { SheetChange } from '#lib/state/sheet-edits.ts';
import type { BenchTask, BenchTasks, FileWanted, FromBench, ParquetRows, ToBench } from './bench-messages.ts';
import type { Located, Picture } from './own-places.ts';
import workerAddress from './bench-worker.ts?worker&url';

type Answer = { readonly resolve: (answers: unknown) => void; readonly reject: (error: Error) => void };
type Asked = Extract<ToBench, { id: number }>;

export class PageBench implements Bench, KeepBench {
  readonly #worker = new Worker(workerAddress, { type: 'module', name: 'atlas-sheet' });
  readonly #waiting = new Map<number, Answer>();
  readonly #parquet: (bytes: Uint8Array<ArrayBuffer>) => Promise<ParquetRows>;
  #asked = 0;
  /** Rows of the sheet that is being read, as far as they have come; those of a file that is not wanted any more are dropped. */
  #coming: { readonly id: number; readonly rows: OwnRow[] } = { id: 0, rows: [] };
  #tell = { reading: (_: number): void => {}, keeping: (_: number): void => {} };
  #stops = 0;

  /** `parquet` reads with the page's engine, which has a worker of its own. */
  constructor(parquet: (bytes: Uint8Array<ArrayBuffer>) => Promise<ParquetRows>) {
    this.#parquet = parquet;
    this.#worker.addEventListener('message', (event: MessageEvent<FromBench>) => void this.#hear(event.data));
    this.#worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#fail(event.message);
    });
  }

  prepare = (sources: BenchTasks['prepare']['asks']) => this.#ask('prepare', sources);
  read = async (file: File, choices: SheetChoices, tell: (rows: number) => void): Promise<SheetRead> => {
    const stops = this.#stops;
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (stops !== this.#stops) return { kind: 'stopped' };
    const rows = this.#expectRows(tell);
    const read = await this.#ask('read', { name: file.name, bytes, choices });
    return read.kind === 'read' ? { kind: 'read', sheet: { ...read.sheet, rows } } : read;
  };
  stop = (): void => {
    this.#stops += 1;
    this.#worker.postMessage({ stop: true } satisfies ToBench);
  };
  lookForKept = () => this.#ask('look-for-kept', null);
  openKept = async (tell: (rows: number) => void): Promise<KeptRead> => {
    const rows = this.#expectRows(tell);
    const kept = await this.#ask('open-kept', null);
    return kept.kind === 'read' ? { ...kept, sheet: { ...kept.sheet, rows } } : kept;
  };
  keep = (asked: KeepAsked, tell: (rows: number) => void): Promise<KeepAnswer> => {
    this.#tell.keeping = tell;
    return this.#ask('keep', asked);
  };
  removeKept = () => this.#ask('remove-kept', null);
  suggest = () => this.#ask('suggest', null);
  change = (change: SheetChange): void => {
    const told = change.kind === 'reshaped' ? ({ kind: 'shape', id: change.after.id } as const) : change;
    void this.#ask('change', told).catch(() => undefined);
  };
  wide = () => this.#ask('wide', null);
  turn = async (plan: WidePlan): Promise<TurnedSheet> => {
    const rows = this.#expectRows(() => {});
    return { ...(await this.#ask('turn', plan)), rows };
  };
  check = (table: string, matches: BenchTasks['check']['asks']['matches']) => this.#ask('check', { table, matches });
  replacements = (alike: Alike) => this.#ask('replacements', alike);
  comparables = () => this.#ask('comparables', null);
  beside = (column: number) => this.#ask('beside', { column });
  places = (zones: readonly Located[], pictures: readonly Picture[]) => this.#ask('places', { zones, pictures });
  write = (wanted: FileWanted) => this.#ask('write', wanted);
  clear = (): void => void this.#ask('clear', null).catch(() => undefined);

  /** Where the rows of what is asked for next will be. */
  #expectRows(tell: (rows: number) => void): readonly OwnRow[] {
    this.#tell.reading = tell;
    this.#coming = { id: this.#asked + 1, rows: [] };
    return this.#coming.rows;
  }

  #ask<Task extends BenchTask>(task: Task, asks: BenchTasks[Task]['asks']): Promise<BenchTasks[Task]['answers']> {
    this.#asked += 1;
    const id = this.#asked;
    // Runes hand out proxies of nothing here: what is sent is raw.
    this.#worker.postMessage({ id, task, asks } as Asked);
    // The worker answers each task by its own kind (BenchTasks).
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: (answers) => resolve(answers as BenchTasks[Task]['answers']), reject });
    });
  }

  async #hear(message: FromBench): Promise<void> {
    if ('parquet' in message) {
      this.#worker.postMessage({ parquet: message.parquet, answers: await this.#readParquet(message.bytes) });
      return;
    }
    if ('rows' in message) {
      if (message.id === this.#coming.id) for (const row of message.rows) this.#coming.rows.push(row);
      return;
    }
    if ('told' in message) {
      this.#tell[message.of](message.told);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if ('failed' in message) waiting?.reject(new Error(message.failed));
    else waiting?.resolve(message.answers);
  }

  async #readParquet(bytes: Uint8Array<ArrayBuffer>): Promise<ParquetRows | { readonly failed: string }> {
    try {
      return await this.#parquet(bytes);
    } catch (error) {
      return { failed: error instanceof Error ? error.message : String(error) };
    }
  }

  /** The worker itself is broken: nobody waits in vain. */
  #fail(detail: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Error(detail));
    this.#waiting.clear();
  }
}
