import { askedOnce } from '#lib/queries/asked-once.ts';
import type { Run } from '#lib/domain/sql.ts';
import { askZonePage } from '#lib/queries/zone-page.ts';
import { type CutZoneRows, cutZoneRows } from '#lib/view-models/cut-zone-rows.ts';

/** Rows of a zone's page, its frame and its files; null where there is no such zone. */
export const zonePageRows = askedOnce((run: Run, id: string): CutZoneRows | null => {
  const rows = askZonePage(run, id);
  return rows === null ? null : cutZoneRows(rows);
});
