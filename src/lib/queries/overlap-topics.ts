import { noParameters, type Query } from './query.ts';

/** What is each instrument about that a support rule names? Tells cluster support, promotion and supporting industry apart. */
export const ruleTopics: Query<void, { readonly policy_id: string; readonly topic: string }> = {
  name: 'rule-topics',
  tables: ['policies', 'supports'],
  sql: `
SELECT p.policy_id, p.topic FROM policies p
WHERE p.policy_id IN (SELECT policy_id FROM supports)
ORDER BY p.policy_id`,
  parameters: noParameters,
  decode: (row) => ({ policy_id: row.text('policy_id'), topic: row.text('topic') })
};
