import { describe, expect, it } from 'vitest';
import { promotionByPlace } from '#lib/view-models/overlap/promotion-by-place.ts';
import { day, makeView } from './made-views.ts';

const instrument = (policy_id: string, province_id: string) =>
  ({
    policy_id,
    province_id,
    number: policy_id,
    title_vi: 'Chương trình',
    title_en: 'Programme',
    status: 'expired'
  }) as const;

describe('promotionByPlace', () => {
  const rules = [
    makeView('promo', ['training'], { provinceId: 'lao-cai', rate: null }),
    makeView('fair', ['market'], { provinceId: 'ha-noi' })
  ];
  const places = promotionByPlace(
    rules,
    { promo: 'industrial-promotion' },
    {
      instruments: [instrument('promo', 'lao-cai'), instrument('qd-885', 'thanh-hoa'), instrument('qd-588', 'da-nang')],
      money: [{ provinceId: 'thanh-hoa', place: 'thanh-hoa' }]
    },
    { day, always: ['national', 'thanh-hoa'], lang: 'vi' }
  );
  const at = (id: string) => places.find(({ provinceId }) => provinceId === id);

  it('names the instruments of a place of which no rule was read, and its money', () => {
    expect(at('thanh-hoa')).toMatchObject({
      promotion: [],
      instruments: [{ id: 'qd-885', name: 'qd-885', status: 'expired' }],
      money: ['thanh-hoa']
    });
    expect(at('da-nang')?.instruments).toHaveLength(1);
  });

  it('tells an instrument with a rule once, as the rule, and that it states no amount', () => {
    expect(at('lao-cai')?.instruments).toEqual([]);
    expect(at('lao-cai')?.promotion).toMatchObject([{ id: 'promo', saysHowMuch: false }]);
    expect(at('ha-noi')?.market.map(({ id }) => id)).toEqual(['fair']);
  });
});
