import { describe, expect, it } from 'vitest';
import { phraseText } from '#lib/view-models/charts/phrase.ts';
import type { CatalogueChart } from '#lib/view-models/catalogue/catalogue-chart.ts';
import type { MatrixDrawing } from '#lib/view-models/catalogue/drawing.ts';
import { combiningStatements } from '#lib/view-models/overlap/combining.ts';
import { isShared, itemsOnDay } from '#lib/view-models/overlap/items-on-day.ts';
import { makeLevelsChart } from '#lib/view-models/overlap/levels-chart.ts';
import { makeOverlapChart, overlapAtRelease } from '#lib/view-models/overlap/overlap-chart.ts';
import { promotionOfClusters } from '#lib/view-models/overlap/promotion-of-clusters.ts';
import { familyOf } from '#lib/view-models/overlap/programme.ts';
import { zoneItems } from '#lib/view-models/overlap/zone-items.ts';
import { makeCondition } from '../support/made-rules.ts';
import { day, makeFigure, makeView, setting } from './made-views.ts';

const both = ['thanh-hoa', 'lao-cai'] as const;
const view = overlapAtRelease(day);

function matrix({ drawing }: Pick<CatalogueChart, 'drawing'>): MatrixDrawing {
  if (drawing.kind !== 'matrix') throw new Error('no matrix');
  return drawing;
}
const stateAt = (drawing: MatrixDrawing, row: string, column: string) =>
  drawing.rows.find(({ key }) => key === row)?.cells.find((cell) => cell.column === column)?.state;

describe('itemsOnDay', () => {
  const country = makeView('decree', ['cluster-infrastructure']);
  const province = makeView('resolution', ['cluster-infrastructure', 'labour'], { provinceId: 'thanh-hoa' });

  it('puts rules of the country beside those of the province that pays for the same item', () => {
    const items = itemsOnDay([country, province], day, ['thanh-hoa']);
    expect(items.map(({ place, item }) => `${place} ${item}`)).toEqual([
      'thanh-hoa cluster-infrastructure',
      'thanh-hoa labour'
    ]);
    expect(items.map(isShared)).toEqual([true, false]);
  });

  it('keeps an item of the country alone where one of two provinces has no rule', () => {
    const items = itemsOnDay([country, province], day, both);
    expect(items.at(-1)).toMatchObject({ place: 'national', item: 'cluster-infrastructure' });
  });

  it('counts rates of one instrument as one programme', () => {
    const rates = ['plain', 'mountain'].map((id) =>
      makeView(id, ['labour'], { instrument: 'nq', provinceId: 'thanh-hoa' })
    );
    expect(itemsOnDay(rates, day, both).map(isShared)).toEqual([false]);
  });

  it('leaves out drafts, what is not yet in force, what has ended and what nobody says is in force', () => {
    const rules = [
      makeView('draft', ['labour'], { status: 'draft' }),
      makeView('later', ['labour'], { from: '2027' }),
      makeView('ended', ['labour'], { to: '2025' }),
      makeView('unsaid', ['labour'], { status: 'unknown' })
    ];
    expect(itemsOnDay(rules, day, both)).toEqual([]);
    expect(itemsOnDay(rules, '2027-06-01', both).map(({ item }) => item)).toEqual(['labour']);
  });
});

describe('familyOf', () => {
  it('goes by the topic of the instrument, then by what the rule asks', () => {
    const topics = { promo: 'industrial-promotion', nq: 'industry-handicraft-support' };
    const onlyClusters = makeCondition('site', { kind: 'site', anyOf: ['industrial-cluster'] });
    const supporting = makeCondition('product', { kind: 'product', anyOf: ['supporting'] });
    expect(familyOf(makeView('promo', ['training']), 'training', topics)).toBe('promotion');
    expect(familyOf(makeView('promo', ['cluster-infrastructure']), 'cluster-infrastructure', topics)).toBe('promotion');
    expect(familyOf(makeView('nq', ['labour']), 'labour', topics)).toBe('other');
    expect(familyOf(makeView('nq', ['cluster-infrastructure']), 'cluster-infrastructure', topics)).toBe('cluster');
    expect(familyOf(makeView('a', ['credit'], { conditions: [onlyClusters] }), 'credit', topics)).toBe('cluster');
    expect(familyOf(makeView('b', ['credit'], { conditions: [supporting] }), 'credit', topics)).toBe('supporting');
  });
});

describe('makeOverlapChart', () => {
  const topics = { decree: 'industrial-clusters', promo: 'industrial-promotion', si: 'supporting-industry' };

  it('marks every cell of an item that two programmes pay for, and dots a rule without a number', () => {
    const rules = [
      makeView('decree', ['land-rent']),
      makeView('si', ['land-rent']),
      makeView('promo', ['training'], { rate: null })
    ];
    const drawing = matrix(makeOverlapChart(rules, topics, view, setting));
    expect(drawing.columns.map(({ key }) => key)).toEqual(['cluster', 'promotion', 'supporting']);
    expect(stateAt(drawing, 'national-land-rent', 'cluster')).toBe('several');
    expect(stateAt(drawing, 'national-land-rent', 'supporting')).toBe('several');
    expect(stateAt(drawing, 'national-land-rent', 'promotion')).toBe('none');
    expect(stateAt(drawing, 'national-training', 'promotion')).toBe('unknown');
  });

  it('says in its title what overlaps, and that nothing does', () => {
    const rules = [makeView('decree', ['credit']), makeView('si', ['credit'])];
    const title = (of: typeof rules) => phraseText(makeOverlapChart(of, topics, view, setting).title, setting.format);
    expect(title(rules)).toBe('1 nội dung được từ hai chương trình cùng chi: vốn vay (cả nước)');
    expect(title(rules.slice(0, 1))).toBe('Không có nội dung nào được hai chương trình cùng chi');
  });

  it('counts promotion that pays for clusters without an amount as a second programme', () => {
    const rules = [
      makeView('decree', ['cluster-infrastructure']),
      makeView('promo', ['cluster-infrastructure'], { rate: null })
    ];
    const drawing = matrix(makeOverlapChart(rules, topics, view, setting));
    const cell = drawing.rows[0]?.cells.find(({ column }) => column === 'promotion');
    expect(cell).toMatchObject({ state: 'several', figures: [] });
    expect(cell?.text).toContain('có, không nêu mức');
    expect(stateAt(drawing, 'national-cluster-infrastructure', 'cluster')).toBe('several');
    expect(promotionOfClusters(rules, topics, view)).toEqual({ kind: 'silent', programmes: ['Chương trình promo'] });
    expect(promotionOfClusters(rules.slice(0, 1), topics, view).kind).toBe('none');
    expect(promotionOfClusters([makeView('promo', ['cluster-infrastructure'])], topics, view).kind).toBe('stated');
  });

  it('has every number of the drawing in its table and among its evidence', () => {
    const rules = [makeView('decree', ['credit']), makeView('si', ['credit', 'training'])];
    const chart = makeOverlapChart(rules, topics, view, setting);
    const drawn = matrix(chart).rows.flatMap(({ cells }) => cells.flatMap(({ figures }) => figures));
    const refs = chart.evidence.flatMap(({ figures }) => figures.map(({ ref }) => ref));
    const table = chart.table.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.kind === 'figures' ? cell.figures : []))
    );
    for (const { figure } of drawn) {
      expect(table).toContainEqual(figure);
      expect(figure.kind === 'published' && refs.includes(figure.ref)).toBe(true);
    }
  });
});

describe('makeLevelsChart', () => {
  it('marks both levels where the province has a programme of its own, not where it repeats the instrument of the country', () => {
    const rules = [
      makeView('decree', ['cluster-infrastructure']),
      makeView('own', ['cluster-infrastructure'], { provinceId: 'thanh-hoa' }),
      makeView('same', ['cluster-infrastructure'], { provinceId: 'lao-cai', instrument: 'decree' })
    ];
    const drawing = matrix(makeLevelsChart(rules, view, setting));
    expect(['national', ...both].map((level) => stateAt(drawing, 'cluster-infrastructure', level))).toEqual([
      'several',
      'several',
      'one'
    ]);
    const told = drawing.rows[0]?.cells.find(({ column }) => column === 'lao-cai')?.text;
    expect(told).toContain('cùng văn bản với trung ương');
  });

  it('sets what only the country pays for against provinces of which the data have no rule, with its ceiling', () => {
    const ceiling = makeFigure('supports/demo/ceiling_vnd_m', 1000, 'VND m', { qualifier: 'up-to' });
    const drawing = matrix(
      makeLevelsChart(
        [
          makeView('demo', ['demonstration'], { ceiling, ceilingPer: 'model' }),
          makeView('own', ['relocation'], { provinceId: 'lao-cai' })
        ],
        view,
        setting
      )
    );
    // Items of a province first, then those of the country alone.
    expect(drawing.rows.map(({ key }) => key)).toEqual(['relocation', 'demonstration']);
    const [national, ...provinces] = drawing.rows[1]?.cells ?? [];
    expect(national?.figures.map(({ label }) => label)).toEqual(['30%', 'tối đa 1 tỷ đồng/mô hình']);
    expect(provinces.map(({ state, text }) => `${state} ${text}`)).toEqual([
      'none chưa có trong tập số liệu',
      'none chưa có trong tập số liệu'
    ]);
  });
});

describe('what rules say of being combined', () => {
  const combining = {
    words: 'Áp dụng mức cao nhất.',
    clause: 'Điều 25',
    source: { id: 'a-source', title: 'Báo', publisher: null, kind: 'news', publishedOn: null },
    locator: null
  } as const;

  it('quotes one sentence once, with all items it is said of', () => {
    const rules = [
      makeView('a', ['land-rent'], { combining }),
      makeView('b', ['corporate-tax'], { combining }),
      makeView('c', ['credit'])
    ];
    const [first, ...more] = combiningStatements(rules, day, both);
    expect(first).toMatchObject({ words: 'Áp dụng mức cao nhất.', items: ['land-rent', 'corporate-tax'] });
    expect(more).toEqual([]);
  });
});

describe('zoneItems', () => {
  it('lists rules that hold there or depend on the enterprise, and none of another province', () => {
    const place = {
      zoneId: 'z',
      provinceId: 'lao-cai',
      site: 'industrial-cluster',
      districts: [],
      communes: []
    } as const;
    const rules = [
      makeView('country', ['land-rent'], {
        conditions: [makeCondition('size', { kind: 'size', anyOf: ['sme'] })]
      }),
      makeView('here', ['land-rent'], { provinceId: 'lao-cai' }),
      makeView('elsewhere', ['land-rent'], { provinceId: 'thanh-hoa' }),
      makeView('unsaid', ['land-rent'], { provinceId: 'lao-cai', status: 'unknown' })
    ];
    const [item] = zoneItems(place, rules, [], day);
    expect(item?.rules.map(({ id }) => id)).toEqual(['country', 'here']);
    expect(item?.programmes).toHaveLength(2);
  });
});
