import { UnreadableSheet, type RawTable } from './raw-table.ts';

export function readXlsx(
  _bytes: Uint8Array<ArrayBuffer>,
  _sheet: string | null,
  _breathe: () => Promise<void>
): Promise<RawTable> {
  throw new UnreadableSheet({ kind: 'unknown-format' });
}
