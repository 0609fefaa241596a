import { describe, expect, it } from 'vitest';
import type { SupportRuleRow } from '#lib/queries/support-rules.ts';
import { phraseText } from '#lib/view-models/charts/phrase.ts';
import { makeSupportCeilings } from '#lib/view-models/localities/support-ceilings.ts';
import { makeSupportMatrix } from '#lib/view-models/localities/support-matrix.ts';
import { makeRule, makeUnread, rulesFrom, setting } from './made.ts';

function cell(rules: readonly SupportRuleRow[], kind: string, place: string) {
  const { drawing } = makeSupportMatrix(rulesFrom(rules), setting);
  if (drawing.kind !== 'matrix') throw new Error('not a matrix');
  return drawing.rows.find(({ key }) => key === kind)?.cells.find(({ column }) => column === place);
}

describe('kinds of support by locality', () => {
  it('tells a rule without a level from no rule found', () => {
    const rules = [makeRule({ province_id: 'hai-phong', support_type: 'rd-technology' })];
    expect(cell(rules, 'rd-technology', 'hai-phong')).toMatchObject({ state: 'unknown', text: 'no level stated' });
    expect(cell(rules, 'rd-technology', 'ha-noi')).toMatchObject({ state: 'none', text: null });
  });

  it('fills every row that a rule pays for, and tells so in the finding', () => {
    const rules = [
      makeRule({ province_id: 'ha-noi', support_type: 'advice' }),
      makeRule({ support_id: 'b', province_id: 'da-nang', support_type: 'market' })
    ];
    const chart = makeSupportMatrix(rulesFrom(rules, { 'a-rule': ['market', 'training', 'technology'] }), setting);
    const filled =
      chart.drawing.kind !== 'matrix'
        ? []
        : chart.drawing.rows.flatMap(({ key, cells }) =>
            cells.filter(({ column, state }) => column === 'ha-noi' && state === 'unknown').map(() => key)
          );
    expect(filled).toEqual(['training', 'rd-technology', 'market', 'advice']);
    expect(phraseText(chart.title, setting.format)).toMatch(/market development.* 2\b/);
    expect(chart.evidence[0]?.marks).toContain('training/ha-noi');
  });

  it('says that there is an instrument where none of its rules was read', () => {
    const input = { ...rulesFrom([makeRule({})]), unread: [makeUnread()] };
    const chart = makeSupportMatrix(input, setting);
    const row = chart.drawing.kind === 'matrix' && chart.drawing.rows.find(({ key }) => key === 'promotion-grant');
    expect(row && row.cells.find(({ column }) => column === 'thanh-hoa')).toMatchObject({
      state: 'document',
      text: 'an instrument, ended'
    });
    expect(chart.evidence.map(({ key }) => key)).toContain('policies/a-policy');
    expect(chart.table.rows.map(({ key }) => key)).toContain('policies/a-policy');
    const none = chart.table.rows.find(({ key }) => key === 'thanh-hoa-none');
    expect(JSON.stringify(none)).not.toContain('industrial promotion');
  });

  it('leaves the instrument out where a rule of its kind is known', () => {
    const rules = [makeRule({ province_id: 'thanh-hoa', support_type: 'promotion-grant' })];
    const chart = makeSupportMatrix({ ...rulesFrom(rules), unread: [makeUnread()] }, setting);
    expect(chart.evidence.map(({ key }) => key)).toEqual(['supports/a-rule']);
    expect(chart.legend.map(({ swatch }) => swatch)).not.toContain('document');
  });

  it('does not count a draft as a rule', () => {
    const rules = [makeRule({ support_type: 'loan', status: 'draft', rate_pct: 50 })];
    expect(cell(rules, 'loan', 'vinh-phuc')).toMatchObject({ state: 'none', text: 'draft', figures: [] });
  });

  it('shows the highest rate and ceiling, and never a tax rate', () => {
    const rules = [
      makeRule({ support_id: 'a', rate_pct: 10, ceiling_vnd_m: 5000, ceiling_per: 'project' }),
      makeRule({ support_id: 'b', rate_pct: 12, ceiling_vnd_m: 5000, ceiling_per: 'project' }),
      makeRule({ support_id: 'c', support_type: 'tax', rate_pct: 17 })
    ];
    expect(cell(rules, 'training', 'vinh-phuc')?.figures.map(({ label }) => label)).toEqual(['12%', '5 bn']);
    expect(cell(rules, 'tax', 'vinh-phuc')).toMatchObject({ state: 'one', figures: [], text: 'see table' });
  });

  it('says when every rule of a cell has ended', () => {
    const rules = [makeRule({ status: 'ended', period_end: '2025', rate_pct: 50 })];
    expect(cell(rules, 'training', 'vinh-phuc')).toMatchObject({ state: 'one', text: 'ended' });
  });

  it('lists in the table every rule, and the kinds without one', () => {
    const { table } = makeSupportMatrix(rulesFrom([makeRule({ rate_pct: 70 })]), setting);
    const none = table.rows.find(({ key }) => key === 'ha-noi-none');
    expect(table.rows.map(({ key }) => key)).toContain('supports/a-rule');
    expect(none?.cells[1]).toEqual({ kind: 'text', text: 'no rule found' });
  });

  it('narrows to one kind', () => {
    const rules = [makeRule({ support_id: 'a' }), makeRule({ support_id: 'b', support_type: 'grant' })];
    const chart = makeSupportMatrix(rulesFrom(rules), setting, 'grant');
    expect(chart.drawing.kind === 'matrix' && chart.drawing.rows.map(({ key }) => key)).toEqual(['grant']);
    expect(chart.evidence.map(({ key }) => key)).toEqual(['supports/b']);
  });
});

describe('ceilings', () => {
  const loan = makeRule({
    support_id: 'loan',
    province_id: 'ho-chi-minh-city',
    support_type: 'interest-support',
    ceiling_vnd_m: 200000,
    ceiling_per: 'loan'
  });
  const grant = makeRule({
    support_id: 'grant',
    province_id: 'da-nang',
    support_type: 'grant',
    ceiling_vnd_m: 5000,
    ceiling_per: 'enterprise'
  });

  it('keeps loans in a group of their own, before grants', () => {
    const { drawing } = makeSupportCeilings(rulesFrom([grant, loan]), setting);
    expect(drawing.kind === 'marks' && drawing.rows.map(({ group }) => group)).toEqual([
      'Loan on which interest is supported (money lent)',
      'Support of one enterprise'
    ]);
  });

  it('says that the loan is no grant', () => {
    const { title } = makeSupportCeilings(rulesFrom([grant, loan]), setting);
    expect(phraseText(title, setting.format)).toBe(
      'Ho Chi Minh City supports the interest on loans of up to VND 200 billion, which is not a grant; the highest grant is up to VND 5 billion an enterprise, in Da Nang'
    );
  });

  it('draws rules of one place, kind and ceiling once and lists each', () => {
    const chart = makeSupportCeilings(rulesFrom([loan, { ...loan, support_id: 'older', status: 'ended' }]), setting);
    expect(chart.drawing.kind === 'marks' && chart.drawing.rows).toHaveLength(1);
    expect(chart.table.rows.map(({ key }) => key)).toEqual(['supports/loan', 'supports/older']);
  });
});
