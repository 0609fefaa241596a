import { parseCsv } from '#lib/tables/parse-csv.ts';
import type { Problem } from '#lib/tables/problem.ts';
import type { Row } from './package-tables.ts';

/** The folder of one release: files by their path in it. */
export type ReleaseTexts = ReadonlyMap<string, string>;

export interface NumberedRow {
  /** Line of the file on which the record begins. */
  readonly line: number;
  readonly row: Row;
}

/** Reads the files of one release; what is wrong in them is added to `problems`. */
export class FolderReader {
  constructor(
    readonly id: string,
    readonly texts: ReleaseTexts,
    readonly problems: Problem[]
  ) {}

  /** The rows of a file with exactly these columns; none where there is no such file. */
  records(file: string, columns: readonly string[]): readonly NumberedRow[] {
    const text = this.texts.get(file);
    if (text === undefined) return [];
    const csv = parseCsv(text);
    for (const { row, text: line } of csv.broken) this.tell(file, row, null, line.slice(0, 200), { kind: 'quotes' });
    const [header, ...records] = csv.records;
    if (header?.cells.join() !== columns.join()) {
      this.tell(file, 1, null, header?.cells.join() ?? '', { kind: 'header', columns });
      return [];
    }
    return records.flatMap(({ row: line, cells }) => {
      if (cells.length === columns.length)
        return [{ line, row: Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])) }];
      this.tell(file, line, null, cells.join().slice(0, 200), { kind: 'cell-count', columns: columns.length });
      return [];
    });
  }

  tell(file: string, row: number | null, column: string | null, found: string, rule: Problem['rule']): void {
    this.problems.push({ file: `releases/${this.id}/${file}`, row, column, found, rule });
  }
}
