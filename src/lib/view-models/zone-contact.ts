import type { Lang } from '#lib/domain/vocabulary.ts';
import type { ZoneAuthorityRow } from '#lib/queries/zone-authorities.ts';
import { type Office, officeOf } from './office.ts';

/** The office that answers for a zone; in one language. */
export interface ZoneContact extends Office {
  /** Whether a source names the zone, or the kind of zone in the province. */
  readonly named: boolean;
  /** Who says that the office is responsible, where that is another source than the one of the address. */
  readonly scopeSourceId: string;
}

/** The offices responsible for one zone; empty where no source names one. */
export function zoneContacts(rows: readonly ZoneAuthorityRow[], zoneId: string, lang: Lang): readonly ZoneContact[] {
  return rows
    .filter((row) => row.zone_id === zoneId)
    .map((row) => ({ ...officeOf(row, lang), named: row.named, scopeSourceId: row.scope_source_id }));
}
