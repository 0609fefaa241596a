import { zoneKinds, type ZoneKind } from '#lib/domain/vocabulary.ts';
import { authorityColumns, type AuthorityFields, decodeAuthorityFields } from './authority-fields.ts';
import { noParameters, type Query } from './query.ts';

/** An office of a province with the contact data that a source publishes, and the kinds of zone that a source gives it. */
export interface OfficeRow extends AuthorityFields {
  readonly province_id: string;
  readonly duties: readonly ZoneKind[];
}

/** Which offices of the provinces are known, and for which kinds of zone is each responsible? */
export const offices: Query<void, OfficeRow> = {
  name: 'offices',
  tables: ['authorities', 'authority_scopes', 'zones', 'sources'],
  sql: `
SELECT ${authorityColumns}, a.province_id,
  (SELECT coalesce(list(DISTINCT coalesce(c.zone_kind, z.kind)), [])
   FROM authority_scopes c LEFT JOIN zones z ON z.zone_id = c.zone_id
   WHERE c.authority_id = a.authority_id) AS duties
FROM authorities a JOIN sources s ON s.source_id = a.source_id
ORDER BY a.province_id, a.authority_id`,
  parameters: noParameters,
  decode(row) {
    const duties = row.list('duties');
    return {
      ...decodeAuthorityFields(row),
      province_id: row.text('province_id'),
      duties: zoneKinds.filter((kind) => duties.includes(kind))
    };
  }
};
