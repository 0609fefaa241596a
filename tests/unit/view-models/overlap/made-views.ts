import type { Figure } from '#lib/domain/figure.ts';
import type { SupportItem } from '#lib/domain/support-rule.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { vi } from '#lib/i18n/vi/index.ts';
import type { CatalogueSetting } from '#lib/view-models/catalogue/catalogue-chart.ts';
import type { SupportRuleView } from '#lib/view-models/support/rule-view.ts';
import { makeRule } from '../support/made-rules.ts';

export const day = '2026-01-01';
export const setting: CatalogueSetting = { m: vi, format: createFormat('vi'), releasedOn: day };

export const makeFigure = (ref: string, value: number, unit: string, part: Partial<Figure> = {}): Figure => ({
  kind: 'published',
  ref,
  value,
  valueMax: null,
  qualifier: 'exact',
  unit,
  decimals: null,
  asOf: '2024',
  sourceId: 'a-source',
  ...part
});

const source = { id: 'a-source', title: 'Báo', publisher: null, kind: 'news', publishedOn: null } as const;

/** A rule of an instrument that pays for items, by default 30 % of something. */
export function makeView(
  id: string,
  items: readonly SupportItem[],
  part: Partial<SupportRuleView> & { readonly instrument?: string | null } = {}
): SupportRuleView {
  const { instrument = id, ...rest } = part;
  return {
    ...makeRule({ id }),
    programme: `Chương trình ${instrument ?? id}`,
    beneficiary: 'doanh nghiệp',
    text: 'Hỗ trợ một phần.',
    supportType: 'grant',
    items,
    rate: makeFigure(`supports/${id}/rate_pct`, 30, '%'),
    amount: null,
    amountPer: null,
    ceiling: null,
    ceilingPer: null,
    term: null,
    policy: instrument === null ? null : { id: instrument, number: instrument, title: instrument },
    source,
    locator: null,
    combining: null,
    ...rest
  };
}

/** An amount a hectare, VND m, with a ceiling to a cluster. */
export const makeHectareRule = (
  id: string,
  amount: number,
  ceiling: number | null,
  part: Partial<SupportRuleView> = {}
): SupportRuleView =>
  makeView(id, ['cluster-infrastructure'], {
    instrument: 'nq-121',
    provinceId: 'thanh-hoa',
    rate: null,
    amount: makeFigure(`supports/${id}/amount_vnd_m`, amount, 'VND m'),
    amountPer: 'ha',
    ceiling: ceiling === null ? null : makeFigure(`supports/${id}/ceiling_vnd_m`, ceiling, 'VND m'),
    ceilingPer: 'cluster',
    ...part
  });
