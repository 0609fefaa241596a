import { zoneKinds, type ZoneKind } from '#lib/domain/vocabulary.ts';
import { noParameters, type Query } from './query.ts';
import { decodeSourceFields, sourceColumns, type SourceFields } from './source-fields.ts';

/** An office of a province with the contact data that a source publishes, and the kinds of zone that a source gives it. */
export interface OfficeRow extends SourceFields {
  readonly authority_id: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly province_id: string;
  readonly address_vi: string | null;
  readonly address_en: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly website: string | null;
  readonly as_of: string | null;
  readonly locator: string | null;
  readonly duties: readonly ZoneKind[];
}

/** Which offices of the provinces are known, and for which kinds of zone is each responsible? */
export const offices: Query<void, OfficeRow> = {
  name: 'offices',
  tables: ['authorities', 'authority_scopes', 'zones', 'sources'],
  sql: `
SELECT a.authority_id, a.name_vi, a.name_en, a.province_id, a.address_vi, a.address_en, a.phone, a.email, a.website, a.as_of, a.locator,
  (SELECT coalesce(list(DISTINCT coalesce(c.zone_kind, z.kind)), [])
   FROM authority_scopes c LEFT JOIN zones z ON z.zone_id = c.zone_id
   WHERE c.authority_id = a.authority_id) AS duties,
  ${sourceColumns}
FROM authorities a JOIN sources s ON s.source_id = a.source_id
ORDER BY a.province_id, a.authority_id`,
  parameters: noParameters,
  decode(row) {
    const duties = row.list('duties');
    return {
      ...decodeSourceFields(row),
      authority_id: row.text('authority_id'),
      name_vi: row.text('name_vi'),
      name_en: row.text('name_en'),
      province_id: row.text('province_id'),
      address_vi: row.textOrNull('address_vi'),
      address_en: row.textOrNull('address_en'),
      phone: row.textOrNull('phone'),
      email: row.textOrNull('email'),
      website: row.textOrNull('website'),
      as_of: row.textOrNull('as_of'),
      locator: row.textOrNull('locator'),
      duties: zoneKinds.filter((kind) => duties.includes(kind))
    };
  }
};
