import { describe, expect, it } from 'vitest';
import { investmentsQuery, noInvestmentsChoice, readInvestments } from '#lib/url/investments-address.ts';

const read = (query: string) => readInvestments(new URLSearchParams(query));

describe('the address of the investments page', () => {
  it('writes no default and keeps parameters of others', () => {
    expect(investmentsQuery(noInvestmentsChoice)).toBe('');
    expect(investmentsQuery(noInvestmentsChoice, new URLSearchParams('theme=dark&q=old'))).toBe('?theme=dark');
  });
  it('restores every choice', () => {
    const query =
      '?province=lao-cai&sector=energy~tourism&country=JP&year=2020..2024&capital=..50&capital-vnd=20..200&zone=none&currency=vnd';
    expect(investmentsQuery(read(query))).toBe(query);
    expect(read(query)).toMatchObject({ sector: ['energy', 'tourism'], capital: { from: null, to: 50 } });
  });
  it('leaves out what cannot be read', () => {
    expect(read('year=abc&country=japan&sector=<b>&currency=eur')).toEqual(noInvestmentsChoice);
  });
});
