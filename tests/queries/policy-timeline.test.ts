import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type NodeDatabase, openAtlasDatabase } from '#lib/database/node-database.ts';
import { matchesSearch } from '#lib/i18n/fold.ts';
import { allPolicies } from '#lib/queries/policies.ts';
import { askPolicyFigures } from '#lib/queries/policy-figures.ts';
import { instrumentsOfOneZone, policyTies, requestTexts } from '#lib/queries/policy-timeline.ts';
import { ask } from '#lib/queries/query.ts';
import { createViews } from '#lib/queries/views.ts';
import { sqlOf } from '#lib/view-models/page-computations.ts';
import { filterPolicies } from '#lib/view-models/policies/filter-policies.ts';
import { type PolicyView, policyView } from '#lib/view-models/policies/policy-view.ts';
import { answersOn, countForce } from '#lib/view-models/timeline/force-counts.ts';
import { requests } from '#lib/view-models/timeline/requests.ts';

describe('the timeline of the evidence', () => {
  let database: NodeDatabase;
  let policies: readonly PolicyView[];
  const run = (sql: string, parameters?: Parameters<NodeDatabase['run']>[1]) => database.run(sql, parameters);
  beforeAll(async () => {
    database = await openAtlasDatabase('static/data');
    for (const statement of createViews) run(statement);
    policies = ask(run, allPolicies, undefined).map((row) => policyView(row, 'vi'));
  });
  afterAll(() => database.close());

  it('counts what is in force as the SQL that is shown for it does', () => {
    const day = '2026-11-21';
    const all = countForce(policies, answersOn(policies, day, day)).at(-1);
    const rows = run(
      `SELECT in_force, CAST(count AS INTEGER) AS count FROM (${sqlOf('policies-in-force')}) t(in_force, count)`
    );
    const bySql = Object.fromEntries(rows.map((row) => [row['in_force'], row['count']]));
    expect(bySql).toEqual({
      yes: all?.figures.yes.value,
      unknown: all?.figures.unknown.value,
      no: all?.figures.no.value
    });
  });

  it('ties only instruments that there are', () => {
    const ids = new Set(policies.map(({ id }) => id));
    const ties = ask(run, policyTies, undefined);
    expect(ties.length).toBeGreaterThan(50);
    expect(ties.filter((tie) => !ids.has(tie.policy_id) || !ids.has(tie.target_policy_id))).toEqual([]);
  });

  it('has the text of every request and the rules that came later, in the order of their dates', () => {
    const texts = ask(
      run,
      requestTexts,
      requests.map(({ sourceId }) => sourceId)
    );
    expect(texts.map(({ source_id }) => source_id)).toEqual([
      'ven-2016-industry-promotion',
      'vn-vietnamvn-44-projects'
    ]);
    for (const { rules } of requests) {
      const dates = rules.map((id) => policies.find((policy) => policy.id === id)?.issuedOn ?? '');
      expect(dates).toEqual(dates.toSorted());
      expect(dates).not.toContain('');
    }
  });

  it('knows decisions on a single cluster from rules for all', () => {
    const ids = ask(run, instrumentsOfOneZone, undefined);
    expect(ids).toContain('th-pol-qd1362-2018');
    expect(ids).not.toContain('nat-decree-32-2024');
  });

  it('lists the numbers of an instrument whose own text is the source, and none of an article about it', () => {
    expect(askPolicyFigures(run, 'vn-pol-qd153-2023').observations.length).toBeGreaterThan(0);
    expect(askPolicyFigures(run, 'th-pol-nq29-2016').observations).toEqual([]);
  });

  it.each([
    ['28/2018', 'nat-circular-28-2018-btc'],
    ['235/2025', 'nat-decree-235-2025'],
    ['bo tai chinh khuyen cong', 'nat-circular-28-2018-btc']
  ])('finds by %s', (text, id) => {
    const filter = { text, topic: '', status: '', level: '', province: '', support: '' };
    expect(filterPolicies(policies, filter, matchesSearch).map((policy) => policy.id)).toContain(id);
  });
});
