import type { SqlDesk } from '#lib/domain/desk.ts';
import { filePath } from '#lib/url/navigate.ts';
import type { ParquetRows } from './bench-messages.ts';
import { listText } from './engine-lists.ts';

export type ParquetStatus = 'absent' | 'starting' | 'ready' | 'failed';

const magic = 'PAR1';

/** Reads Parquet with the engine, which is fetched (2.7 MB) only for a reader who says that the file is Parquet. */
class ParquetReader {
  #status = $state<ParquetStatus>('absent');
  #loaded = $state(0);
  #desk: SqlDesk | null = null;

  get status(): ParquetStatus {
    return this.#status;
  }

  /** Bytes of the engine that have come, unpacked. */
  get loaded(): number {
    return this.#loaded;
  }

  async start(): Promise<void> {
    if (this.#status === 'starting' || this.#status === 'ready') return;
    this.#status = 'starting';
    try {
      const { openDesk } = await import('#lib/database/desk.ts');
      const desk = openDesk({
        tables: [],
        file: filePath,
        onProgress: (progress) => {
          if (progress.kind === 'engine') this.#loaded = progress.loaded;
        }
      });
      await desk.start();
      this.#desk = desk;
      this.#status = 'ready';
    } catch {
      this.#status = 'failed';
    }
  }

  async read(bytes: Uint8Array<ArrayBuffer>): Promise<ParquetRows> {
    if (this.#desk === null) throw new Error('the engine is not here');
    const { columns, rows } = await this.#desk.readParquet(bytes);
    return {
      columns: columns.map(({ name }) => name),
      rows: rows.map((cells) => cells.map((cell, at) => textOf(cell ?? '', columns[at]?.type)))
    };
  }
}

const textOf = (cell: string, type = ''): string => (type.endsWith('[]') ? listText(cell) : cell);

/** One engine a tab. */
export const parquetReader = new ParquetReader();

/** Whether a file is Parquet: by its name, else by its first four bytes. */
export async function isParquet(file: File): Promise<boolean> {
  if (/\.(parquet|pq)$/i.test(file.name)) return true;
  const bytes = new Uint8Array(await file.slice(0, magic.length).arrayBuffer());
  return String.fromCharCode(...bytes) === magic;
}
