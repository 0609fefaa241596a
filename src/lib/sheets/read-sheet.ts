import { breathing } from './breathe.ts';
import type { OwnSheet, SheetChoices, SheetRead } from './own-sheet.ts';
import { UnreadableSheet, type RawTable } from './raw-table.ts';
import { readTextTable } from './read-text-table.ts';
import { tidyTable } from './tidy-table.ts';

export interface SheetFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What reading needs from elsewhere: the engine that reads Parquet. */
export interface SheetTools {
  readonly parquet: (bytes: Uint8Array<ArrayBuffer>) => Promise<{
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  }>;
}

/** Larger files are refused: a browser would hold them several times over. */
export const largestFileBytes = 50_000_000;

/** Reads a visitor's file. Never throws: what cannot be read comes back with the reason. Gives way to other tasks as it goes. */
export async function readSheet(file: SheetFile, choices: SheetChoices, tools: SheetTools): Promise<SheetRead> {
  try {
    return { kind: 'read', sheet: await readAny(file, choices, tools) };
  } catch (error) {
    if (error instanceof UnreadableSheet) return { kind: 'failed', failure: error.failure };
    return { kind: 'failed', failure: { kind: 'unknown-format' } };
  }
}

async function readAny(file: SheetFile, choices: SheetChoices, tools: SheetTools): Promise<OwnSheet> {
  if (file.bytes.length === 0) throw new UnreadableSheet({ kind: 'empty' });
  if (file.bytes.length > largestFileBytes) {
    throw new UnreadableSheet({ kind: 'too-large', bytes: file.bytes.length, limit: largestFileBytes });
  }
  const breathe = breathing();
  const table = await readRaw(file, choices, tools, breathe);
  const tidy = await tidyTable(table, choices.headerRow, breathe);
  const { format, encoding, delimiter, sheets, sheet } = table;
  return {
    fileName: file.name,
    reading: { format, encoding, delimiter, decimal: '.', sheets, sheet, headerRow: tidy.headerRow },
    header: tidy.header,
    rows: tidy.rows.map(({ row, cells }) => ({ row, cells })),
    notices: [...table.notices, ...tidy.notices]
  };
}

async function readRaw(
  file: SheetFile,
  choices: SheetChoices,
  _tools: SheetTools,
  breathe: () => Promise<void>
): Promise<RawTable> {
  return readTextTable(new TextDecoder().decode(file.bytes), 'utf-8', choices, breathe);
}
