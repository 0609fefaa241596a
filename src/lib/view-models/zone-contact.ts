import type { Lang } from '#lib/domain/vocabulary.ts';
import type { ZoneAuthorityRow } from '#lib/queries/zone-authorities.ts';
import { sourceRefOf } from './reading-series.ts';
import type { SourceRef } from './reading.ts';

/** The office that answers for a zone, as far as sources publish how to reach it; in one language. */
export interface ZoneContact {
  readonly id: string;
  readonly name: string;
  readonly address: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly website: string | null;
  readonly asOf: string | null;
  readonly source: SourceRef;
  readonly locator: string | null;
  /** Whether a source names the zone, or the kind of zone in the province. */
  readonly named: boolean;
  /** Who says that the office is responsible, where that is another source than the one of the address. */
  readonly scopeSourceId: string;
}

/** The offices responsible for one zone; empty where no source names one. */
export function zoneContacts(rows: readonly ZoneAuthorityRow[], zoneId: string, lang: Lang): readonly ZoneContact[] {
  return rows
    .filter((row) => row.zone_id === zoneId)
    .map((row) => ({
      id: row.authority_id,
      name: row[`name_${lang}`],
      address: row[`address_${lang}`] ?? row.address_vi,
      phone: row.phone,
      email: row.email,
      website: row.website,
      asOf: row.as_of,
      source: sourceRefOf(row),
      locator: row.locator,
      named: row.named,
      scopeSourceId: row.scope_source_id
    }));
}
