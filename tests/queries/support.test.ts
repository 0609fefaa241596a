import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAtlasDatabase, type NodeDatabase } from '#lib/database/node-database.ts';
import { createViews } from '#lib/queries/views.ts';
import { allPolicies, askPolicy } from '#lib/queries/policies.ts';
import { askPolicyFigures } from '#lib/queries/policy-figures.ts';
import { allProcedures, procedureReadings } from '#lib/queries/procedures.ts';
import { ask } from '#lib/queries/query.ts';
import { askSupportPlaces } from '#lib/queries/support-places.ts';
import { askSupportRules } from '#lib/queries/support-rules.ts';
import { supportUnits } from '#lib/queries/support-units.ts';

describe('support, instruments and procedures of the evidence', () => {
  let database: NodeDatabase;
  const run = (sql: string, parameters?: Parameters<NodeDatabase['run']>[1]) => database.run(sql, parameters);
  beforeAll(async () => {
    database = await openAtlasDatabase('static/data');
    createViews.forEach((statement) => database.run(statement));
  });
  afterAll(() => database.close());

  it('gives every rule with its instrument, the country’s first', () => {
    const { rules, conditions } = askSupportRules(run);
    expect(rules.length).toBe(80);
    expect(rules[0]?.province_id).toBe('national');
    expect(rules.find(({ support_id }) => support_id === 'nat-sup-32-infra')?.policy_number).toBe('32/2024/NĐ-CP');
    expect(new Set(conditions.map(({ support_id }) => support_id)).size).toBe(80);
  });

  it('finds the former districts and the communes of a zone', () => {
    const { zones } = askSupportPlaces(run);
    const zone = (id: string) => zones.find(({ zone_id }) => zone_id === id);
    expect(zone('th-kcn-bim-son')).toMatchObject({ districts: ['old-381'], communes: ['new-14818'] });
    expect(zone('lc-kcn-tang-loong')?.districts).toEqual(['old-086']);
    expect(zones.filter(({ districts }) => districts.length === 0).map(({ zone_id }) => zone_id)).toEqual([
      'lc-ccn-ban-phung',
      'lc-kcn-thong-nhat'
    ]);
  });

  it('tells of every present commune which districts it was made of', () => {
    const units = ask(run, supportUnits, undefined);
    expect(units.filter(({ level }) => level === 'district').length).toBe(45);
    const communes = units.filter(({ level }) => level === 'commune');
    expect(communes.length).toBe(265);
    expect(communes.filter(({ districts }) => districts.length === 0)).toEqual([]);
  });

  it('ties an instrument to those that change it and those it takes the place of', () => {
    const rows = askPolicy(run, 'nat-decree-32-2024');
    expect(rows?.links.map(({ direction, relation, policy_id }) => `${direction} ${relation} ${policy_id}`)).toEqual([
      'out replaces nat-decree-66-2020',
      'out replaces nat-decree-68-2017',
      'in amends nat-decree-303-2026'
    ]);
    expect(askPolicy(run, 'no-such-policy')).toBeNull();
  });

  it('counts rules and kinds of support of an instrument, and the money recorded under it', () => {
    const policy = ask(run, allPolicies, undefined).find(({ policy_id }) => policy_id === 'th-pol-nq121-2021');
    expect(policy).toMatchObject({ rules: 8, support_types: ['grant', 'infrastructure-grant', 'labour'] });
    expect(askPolicyFigures(run, 'th-pol-nq121-2021').funds.map(({ fund_id }) => fund_id)).toContain(
      'th-fund-total-43500'
    );
  });

  it('names four procedures and every published total on procedures', () => {
    expect(ask(run, allProcedures, undefined).map(({ procedure_id }) => procedure_id)).toContain(
      'th-proc-green-lane-investment-policy'
    );
    const readings = ask(run, procedureReadings, undefined);
    expect(new Set(readings.map(({ subject_id }) => subject_id))).toEqual(
      new Set(['thanh-hoa', 'lao-cai', 'bac-ninh'])
    );
    expect(readings.filter(({ disputed }) => disputed).map(({ value }) => value)).toEqual(
      expect.arrayContaining([33, 30])
    );
  });
});
