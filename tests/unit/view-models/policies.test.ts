import { describe, expect, it } from 'vitest';
import { kindsOfRule } from '#lib/domain/support-kinds.ts';
import { matchesSearch } from '#lib/i18n/fold.ts';
import type { ProcedureRow } from '#lib/queries/procedures.ts';
import { filterPolicies, type PolicyFilter, withoutKinds } from '#lib/view-models/policies/filter-policies.ts';
import type { PolicyView } from '#lib/view-models/policies/policy-view.ts';
import { procedureReadingViews, procedureViews } from '#lib/view-models/procedures/procedures-view.ts';
import { makeLine } from './localities/made.ts';

const policy = (part: Partial<PolicyView>): PolicyView => ({
  id: 'p',
  number: '121/2021/NQ-HĐND',
  title: 'Khuyến khích phát triển công nghiệp',
  otherTitle: 'Policies to encourage industry',
  issuer: 'Hội đồng nhân dân tỉnh Thanh Hóa',
  level: 'provincial',
  provinceId: 'thanh-hoa',
  issuedOn: '2021-10-11',
  from: '2022',
  to: '2026',
  status: 'in-force',
  topic: 'industry-handicraft-support',
  rule: null,
  supportTypes: ['labour'],
  rules: 1,
  source: { id: 's', title: 's', publisher: null, kind: 'law', publishedOn: null },
  locator: null,
  ...part
});

describe('the library', () => {
  const all = [
    policy({}),
    policy({ id: 'q', number: '32/2024/NĐ-CP', level: 'national', status: 'replaced', supportTypes: [] })
  ];
  const everything: PolicyFilter = { text: '', topic: '', status: '', level: '', province: '', support: '' };
  const found = (part: Partial<PolicyFilter>): readonly string[] =>
    filterPolicies(all, { ...everything, ...part }, matchesSearch).map(({ id }) => id);

  it('finds by number, by words without marks and in the other language', () => {
    expect(found({ text: '121/2021' })).toEqual(['p']);
    expect(found({ text: 'hoi dong thanh hoa' })).toEqual(['p', 'q']);
    expect(found({ text: 'encourage' })).toEqual(['p', 'q']);
    expect(found({ text: '32/2024/ND-CP' })).toEqual(['q']);
  });
  it('narrows by level, status and kind of support', () => {
    expect(found({ level: 'national' })).toEqual(['q']);
    expect(found({ status: 'in-force' })).toEqual(['p']);
    expect(found({ support: 'labour' })).toEqual(['p']);
    expect(found({ support: 'tax' })).toEqual([]);
  });
  it('tells those whose kinds of support no source tells', () => {
    const untold = (part: Partial<PolicyFilter>): readonly string[] =>
      withoutKinds(all, { ...everything, support: 'tax', ...part }, matchesSearch).map(({ id }) => id);
    expect(untold({})).toEqual(['q']);
    expect(untold({ level: 'provincial' })).toEqual([]);
  });
  it('knows the kinds of what the rules pay for', () => {
    expect(kindsOfRule(['advice'], ['training', 'import-duty-assets', 'land-rent-rate'])).toEqual([
      'advice',
      'training',
      'tax',
      'land-rent'
    ]);
  });
});

const procedure = (part: Partial<ProcedureRow>): ProcedureRow => ({
  procedure_id: 'a',
  province_id: 'thanh-hoa',
  name_vi: 'Chấp thuận',
  name_en: 'Approval',
  statutory_days: 26,
  statutory_qualifier: 'exact',
  shortened_qualifier: 'exact',
  shortened_days: 13,
  day_kind: 'working',
  policy_id: null,
  policy_number: null,
  locator: null,
  source_id: 's',
  source_title: 's',
  source_publisher: null,
  source_kind: 'news',
  source_published_on: null,
  ...part
});

describe('published totals of procedures', () => {
  it('are confirmed by another source that gives the same number, and differ otherwise', () => {
    const line = (id: string, value: number, recency: number) =>
      makeLine({ observation_id: id, indicator_id: 'green-lane-procedures-count', value, recency });
    const views = procedureReadingViews([line('a', 19, 1), line('b', 19, 2), line('c', 17, 3)], 'vi');
    expect(views.map(({ confirms }) => confirms)).toEqual([false, true, false]);
  });
});

describe('the cut of a procedure', () => {
  const cutOf = (part: Partial<ProcedureRow>) => procedureViews([procedure(part)], 'vi')[0]?.cut ?? null;

  it('is worked out from the two numbers and names them', () => {
    expect(cutOf({})).toMatchObject({
      query: 'procedure-cut',
      value: 50,
      unit: '%',
      rows: ['procedures/a/statutory_days', 'procedures/a/shortened_days']
    });
  });
  it('is not worked out where one of them is missing, or the law gives no days', () => {
    expect(cutOf({ statutory_days: null })).toBeNull();
    expect(cutOf({ shortened_days: null })).toBeNull();
    expect(cutOf({ statutory_days: 0, shortened_days: 0 })).toBeNull();
  });
  it('is a least where the time is a most', () => {
    expect(cutOf({ shortened_qualifier: 'up-to' })).toMatchObject({ value: 50, qualifier: 'at-least' });
    const [view] = procedureViews([procedure({ shortened_qualifier: 'up-to' })], 'vi');
    expect(view?.shortened).toMatchObject({ qualifier: 'up-to', unit: 'working days' });
    expect(view?.statutory).toMatchObject({ qualifier: 'exact', unit: 'working days' });
  });
  it('of nothing is nothing: no day less is 0 percent, which is news', () => {
    expect(cutOf({ shortened_days: 26 })?.value).toBe(0);
  });
});
