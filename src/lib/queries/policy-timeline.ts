import { policyRelations } from './policies.ts';
import { noParameters, type Query } from './query.ts';
import { decodeSourceFields, sourceColumns, type SourceFields } from './source-fields.ts';

/** One instrument acts on another, as a source says. */
export interface PolicyTieRow extends SourceFields {
  readonly policy_id: string;
  readonly relation: (typeof policyRelations)[number];
  readonly target_policy_id: string;
}

/** Every relation between instruments: which amends, replaces, guides, carries out or follows which. */
export const policyTies: Query<void, PolicyTieRow> = {
  name: 'policy-ties',
  tables: ['policy_links', 'sources'],
  sql: `
SELECT l.policy_id, l.relation, l.target_policy_id, ${sourceColumns}
FROM policy_links l JOIN sources s ON s.source_id = l.source_id
ORDER BY l.target_policy_id, l.relation, l.policy_id`,
  parameters: noParameters,
  decode: (row) => ({
    ...decodeSourceFields(row),
    policy_id: row.text('policy_id'),
    relation: row.choice('relation', policyRelations),
    target_policy_id: row.text('target_policy_id')
  })
};

/** Instruments whose Vietnamese title has the full name of one zone: decisions on that zone alone, not rules for all. */
export const instrumentsOfOneZone: Query<void, string> = {
  name: 'instruments-of-one-zone',
  tables: ['policies', 'zones'],
  sql: `
SELECT DISTINCT p.policy_id
FROM policies p JOIN zones z ON contains(lower(p.title_vi), lower(z.name_vi))
ORDER BY p.policy_id`,
  parameters: noParameters,
  decode: (row) => row.text('policy_id')
};

/** The texts in which a locality asks for a rule to be changed, by their ids. */
export const requestTexts: Query<readonly string[], SourceFields> = {
  name: 'request-texts',
  tables: ['sources'],
  sql: `SELECT ${sourceColumns}\nFROM sources s WHERE list_contains(string_split(?, ' '), s.source_id) ORDER BY s.source_id`,
  parameters: (ids) => [ids.join(' ')],
  decode: decodeSourceFields
};
