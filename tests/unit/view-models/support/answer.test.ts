import { describe, expect, it } from 'vitest';
import { answerSupport } from '#lib/view-models/support/answer.ts';
import { byCeiling } from '#lib/view-models/support/by-ceiling.ts';
import { makeFigure, makeView } from '../overlap/made-views.ts';
import { makeSituation } from './made-rules.ts';

const ceiling = (id: string, value: number) =>
  makeFigure(`supports/${id}/ceiling_vnd_m`, value, 'VND m', { qualifier: 'up-to' });

describe('the answer of the finder', () => {
  it('tells only rules of the item that is sought, refused ones too', () => {
    const rules = [
      makeView('school', ['training']),
      makeView('machines', ['machinery', 'training']),
      makeView('fair', ['market']),
      makeView('elsewhere', ['training'], { provinceId: 'ha-noi' }),
      makeView('old-fair', ['market'], { to: '2020' })
    ];
    const answer = answerSupport(makeSituation({ provinceId: 'thanh-hoa' }), rules, 'training');
    expect(answer.applies.map(({ rule }) => rule.id)).toEqual(['school', 'machines']);
    expect(answer.refused.province.map(({ rule }) => rule.id)).toEqual(['elsewhere']);
    expect(answer.refused.time).toEqual([]);
    expect(answer.overlaps.map(({ item }) => item)).toEqual(['training']);
  });

  it('puts the highest ceiling first within what it is a ceiling of, and rules without one last', () => {
    const told = [
      makeView('none', ['credit']),
      makeView('cluster', ['credit'], { ceiling: ceiling('cluster', 20000), ceilingPer: 'cluster' }),
      makeView('small', ['credit'], { ceiling: ceiling('small', 350), ceilingPer: 'project' }),
      makeView('large', ['credit'], { ceiling: ceiling('large', 5000), ceilingPer: 'project' })
    ].map((rule) => ({ rule }));
    expect(byCeiling(told).map(({ unit, rules }) => `${unit}: ${rules.map(({ rule }) => rule.id).join(' ')}`)).toEqual([
      'project: large small',
      'cluster: cluster',
      'none: none'
    ]);
  });
});
