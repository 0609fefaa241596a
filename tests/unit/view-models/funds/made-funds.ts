import type { Qualifier } from '#lib/domain/vocabulary.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { vi } from '#lib/i18n/vi/index.ts';
import type { CatalogueSetting } from '#lib/view-models/catalogue/catalogue-chart.ts';
import type { FundView } from '#lib/view-models/funds/fund-view.ts';

export const setting: CatalogueSetting = { m: vi, format: createFormat('vi'), releasedOn: '2026-11-01' };

export const source = { id: 'a-source', title: 'Bài', publisher: 'Báo', kind: 'news', publishedOn: '2025' } as const;

interface Given extends Partial<Omit<FundView, 'id' | 'amount' | 'count'>> {
  readonly amount?: number;
  readonly qualifier?: Qualifier;
  readonly count?: number;
}

const figure = (id: string, column: string, value: number, qualifier: Qualifier, unit: string) =>
  ({
    kind: 'published',
    ref: `funds/${id}/${column}`,
    value,
    valueMax: null,
    qualifier,
    unit,
    decimals: null,
    asOf: null,
    sourceId: source.id
  }) as const;

/** A fund as a test needs it: VND 1,000 million paid by the province of Thanh Hóa in 2021, counted. */
export function makeFund(id: string, given: Given = {}): FundView {
  const { amount = 1000, qualifier = 'exact', count, ...rest } = given;
  return {
    id,
    place: 'thanh-hoa',
    name: `Khoản ${id}`,
    category: 'industrial-promotion',
    categoryName: 'Khuyến công',
    measure: 'disbursed',
    level: 'provincial',
    from: '2021',
    to: '2021',
    amount: figure(id, 'amount_vnd_m', amount, qualifier, 'VND m'),
    count: count === undefined ? null : figure(id, 'projects_count', count, 'exact', 'projects'),
    parent: null,
    counted: rest.exclusion == null,
    exclusion: null,
    policy: null,
    source,
    locator: null,
    conflict: null,
    ...rest
  };
}

export const makePart = (id: string, parent: string, given: Given = {}): FundView =>
  makeFund(id, { parent, exclusion: 'part', ...given });

/** An instrument, by its id. */
export const makePolicy = (id: string, issuedOn: string | null = null) =>
  ({ id, number: `${id}/QĐ`, title: `Văn bản ${id}`, issuedOn }) as const;
