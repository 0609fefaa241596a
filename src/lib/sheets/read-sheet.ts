import { unreachable } from '#lib/domain/vocabulary.ts';
import { breathing, StoppedReading, type Breathe } from './breathe.ts';
import { decodeText } from './decode-text.ts';
import { detectFormat } from './detect-format.ts';
import { convertLegacyCells } from './legacy-cells.ts';
import type { OwnSheet, SheetChoices, SheetFormat, SheetRead } from './own-sheet.ts';
import { UnreadableSheet, type RawTable, type SheetFile, type SheetTools } from './raw-table.ts';
import { readTextTable } from './read-text-table.ts';
import { readGeojson, jsonOf } from './read-geojson.ts';
import { readParquet } from './read-parquet.ts';
import { oddCells } from './odd-cells.ts';
import { readXlsx } from './read-xlsx.ts';
import { settleDates } from './settle-dates.ts';
import { settleDecimals } from './settle-decimals.ts';
import { tidyTable } from './tidy-table.ts';

export type { SheetFile, SheetTools } from './raw-table.ts';

/** Larger files are refused: a browser would hold them several times over. */
export const largestFileBytes = 50_000_000;

/** Reads a visitor's file. Never throws: what cannot be read comes back with the reason. Gives way to other tasks as it goes, and can be stopped. */
export async function readSheet(file: SheetFile, choices: SheetChoices, tools: SheetTools): Promise<SheetRead> {
  try {
    return { kind: 'read', sheet: await readAny(file, choices, tools) };
  } catch (error) {
    if (error instanceof StoppedReading) return { kind: 'stopped' };
    if (error instanceof UnreadableSheet) return { kind: 'failed', failure: error.failure };
    const detail = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', failure: { kind: 'damaged', format: formatByName(file.name), detail } };
  }
}

/** For files in which something was found that nobody thought of. */
function formatByName(name: string): SheetFormat {
  const ending = /\.(xlsx|geojson|parquet)$/i.exec(name)?.[1]?.toLowerCase();
  return ending === 'xlsx' || ending === 'geojson' || ending === 'parquet' ? ending : 'csv';
}

async function readAny(file: SheetFile, choices: SheetChoices, tools: SheetTools): Promise<OwnSheet> {
  if (file.bytes.length === 0) throw new UnreadableSheet({ kind: 'empty' });
  if (file.bytes.length > largestFileBytes) {
    throw new UnreadableSheet({ kind: 'too-large', bytes: file.bytes.length, limit: largestFileBytes });
  }
  const breathe = breathing(tools.tell, tools.isStopped);
  return finish(file.name, await readRaw(file, choices, tools, breathe), choices, breathe);
}

async function readRaw(file: SheetFile, choices: SheetChoices, tools: SheetTools, breathe: Breathe): Promise<RawTable> {
  const found = detectFormat(file);
  await breathe();
  switch (found.kind) {
    case 'xlsx':
      return readXlsx(file.bytes, choices.sheet ?? null, breathe);
    case 'parquet':
      return readParquet(file.bytes, tools);
    case 'text': {
      const decoded = decodeText(file.bytes, choices.encoding ?? null);
      await breathe();
      const json = jsonOf(decoded.text, file.name);
      return json === null ? readTextTable(decoded, choices, breathe) : readGeojson(json, breathe);
    }
    default:
      return unreachable(found);
  }
}

/** What every format has in common: header, empty lines, legacy letters, decimals, dates. */
async function finish(fileName: string, raw: RawTable, choices: SheetChoices, breathe: Breathe): Promise<OwnSheet> {
  const tidy = await tidyTable(raw, choices.headerRow, breathe);
  const isUnicode = raw.encoding === null || raw.encoding.startsWith('utf');
  const letters = isUnicode ? await convertLegacyCells(tidy, breathe) : { header: tidy.header, notices: [] };
  const table = { ...tidy, header: letters.header };
  const decimals = await settleDecimals(table, choices.decimal ?? null, breathe);
  const dates = await settleDates(table, breathe);
  const { format, encoding, delimiter, sheets, sheet } = raw;
  const decimal = raw.hasTexts ? decimals.decimal : null;
  return {
    fileName,
    reading: { format, encoding, delimiter, decimal, sheets, sheet, headerRow: table.headerRow },
    header: table.header,
    rows: table.rows.map(({ row, cells }) => ({ row, cells })),
    notices: [
      ...raw.notices,
      ...tidy.notices,
      ...oddCells(table, raw),
      ...letters.notices,
      ...decimals.notices,
      ...dates
    ]
  };
}
