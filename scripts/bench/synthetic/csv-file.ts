import { closeSync, openSync, writeSync } from 'node:fs';

export type CsvCell = string | number | boolean | null;
export type CsvLine = Readonly<Record<string, CsvCell | undefined>>;

const flushAt = 1 << 20;

/** A CSV file that is written as it comes, a megabyte at a time: no table is ever held whole. */
export class CsvFile {
  readonly #handle: number;
  readonly #columns: readonly string[];
  #waiting = '';
  rows = 0;

  constructor(path: string, columns: readonly string[]) {
    this.#handle = openSync(path, 'w');
    this.#columns = columns;
    this.#waiting = `${columns.join(',')}\n`;
  }

  /** A column that is not named stays empty. */
  write(line: CsvLine): void {
    this.#waiting += `${this.#columns.map((column) => cellText(line[column] ?? null)).join(',')}\n`;
    this.rows += 1;
    if (this.#waiting.length > flushAt) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#handle);
  }

  #flush(): void {
    writeSync(this.#handle, this.#waiting);
    this.#waiting = '';
  }
}

function cellText(cell: CsvCell): string {
  const text = cell === null ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
