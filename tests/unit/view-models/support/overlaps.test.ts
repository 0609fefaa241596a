import { describe, expect, it } from 'vitest';
import { itemMatrix } from '#lib/view-models/support/item-matrix.ts';
import { overlapsOf, ratesOf } from '#lib/view-models/support/overlaps.ts';
import { day, makeView } from '../overlap/made-views.ts';

const rates = ['plain', 'mountain'].map((id) =>
  makeView(id, ['labour'], { instrument: 'nq', provinceId: 'thanh-hoa' })
);

describe('supports for the same item', () => {
  it('overlap where two programmes pay for it, not where one instrument has several rates', () => {
    expect(overlapsOf(rates)).toEqual([]);
    expect(ratesOf(rates)).toMatchObject([{ item: 'labour', programme: 'Chương trình nq' }]);
    const both = [...rates, makeView('decree', ['labour'])];
    expect(overlapsOf(both)).toMatchObject([{ item: 'labour', combining: { kind: 'not-stated' } }]);
    expect(overlapsOf(both)[0]?.rules).toHaveLength(3);
  });

  it('do not overlap where each is of another province', () => {
    const elsewhere = makeView('other', ['labour'], { provinceId: 'lao-cai' });
    expect(overlapsOf([...rates, elsewhere])).toEqual([]);
  });

  it('say what the rules say of being had together', () => {
    const combining = {
      words: 'Áp dụng mức cao nhất.',
      clause: null,
      source: { id: 's', title: 'Báo', publisher: null, kind: 'news', publishedOn: null },
      locator: null
    } as const;
    const said = [makeView('a', ['credit'], { combining }), makeView('b', ['credit'])];
    expect(overlapsOf(said)[0]?.combining).toMatchObject({ kind: 'highest-only', everyRule: false });
  });
});

describe('itemMatrix', () => {
  it('counts rules of a place and marks where they meet another programme, that of the country included', () => {
    const country = makeView('decree', ['cluster-infrastructure']);
    const own = makeView('own', ['cluster-infrastructure'], { provinceId: 'thanh-hoa' });
    const same = makeView('same', ['cluster-infrastructure'], { provinceId: 'lao-cai', instrument: 'decree' });
    const { rows } = itemMatrix([country, own, same, ...rates], day);
    const at = (item: string, place: string) => rows.find((row) => row.item === item)?.counts.get(place);
    expect(at('cluster-infrastructure', 'national')).toEqual({ rules: 1, shared: false });
    expect(at('cluster-infrastructure', 'thanh-hoa')).toEqual({ rules: 1, shared: true });
    expect(at('cluster-infrastructure', 'lao-cai')).toEqual({ rules: 1, shared: false });
    expect(at('labour', 'thanh-hoa')).toEqual({ rules: 2, shared: false });
    expect(at('labour', 'national')).toBeUndefined();
  });
});
