import { UnreadableSheet, type RawTable, type SheetTools } from './raw-table.ts';

/** Records of a Parquet file as the engine reads them: it says each cell as text. */
export async function readParquet(bytes: Uint8Array<ArrayBuffer>, tools: SheetTools): Promise<RawTable> {
  const { columns, rows } = await tools.parquet(bytes).catch((error: unknown) => {
    const detail = error instanceof Error ? error.message : String(error);
    throw new UnreadableSheet({ kind: 'damaged', format: 'parquet', detail });
  });
  const typed = columns.map(() => true);
  return {
    format: 'parquet',
    encoding: null,
    delimiter: null,
    sheets: [],
    sheet: null,
    rows: [{ row: 0, cells: columns }, ...rows.map((cells, index) => ({ row: index + 1, cells, typed }))],
    namesFirst: true,
    hasTexts: false,
    canBeRagged: false,
    notices: []
  };
}
