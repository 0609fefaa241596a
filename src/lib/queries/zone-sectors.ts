import type { Query } from './query.ts';
import { decodeSourceFields, sourceColumns, type SourceFields } from './source-fields.ts';

export interface ZoneSectorRow {
  readonly sector_id: string;
  readonly name_vi: string;
  readonly name_en: string;
  /** The source that states the sector for the zone; null where only an investment in it tells. */
  readonly source: SourceFields | null;
}

/** Which sectors does the zone seek or hold? */
export const zoneSectors: Query<string, ZoneSectorRow> = {
  name: 'zone-sectors',
  tables: ['zone_sectors', 'investments', 'sectors', 'sources'],
  sql: `
SELECT a.sector_id, n.name_vi, n.name_en, ${sourceColumns}
FROM zone_all_sectors a
JOIN sectors n ON n.sector_id = a.sector_id
LEFT JOIN zone_sectors t ON t.zone_id = a.zone_id AND t.sector_id = a.sector_id
LEFT JOIN sources s ON s.source_id = t.source_id
WHERE a.zone_id = ?
ORDER BY s.source_id IS NULL, a.sector_id`,
  parameters: (zoneId) => [zoneId],
  decode: (row) => ({
    sector_id: row.text('sector_id'),
    name_vi: row.text('name_vi'),
    name_en: row.text('name_en'),
    source: row.textOrNull('source_id') === null ? null : decodeSourceFields(row)
  })
};
