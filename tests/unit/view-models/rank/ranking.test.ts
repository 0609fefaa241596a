import { describe, expect, it } from 'vitest';
import { idleCriteria, rank, type Ranking } from '#lib/view-models/rank/ranking.ts';
import { exactly, field, measuredInput, notPublished, weighing, type MadeField } from './made-ranking.ts';
import type { RankView } from '#lib/domain/rank.ts';

const order = ({ zones, inputs }: MadeField, view: RankView): readonly string[] =>
  rank(zones, inputs, view).ranked.map(({ zone }) => zone.zone_id);
const scores = (ranking: Ranking) =>
  ranking.ranked.map(({ zone, score }) => [zone.zone_id, score.low, score.high] as const);

describe('a ranking', () => {
  it('puts the larger zone first where area matters, the nearer one where the port does', () => {
    const zones = field({ area: exactly(50), port: exactly(10) }, { area: exactly(100), port: exactly(90) });
    expect(order(zones, weighing({ area: 1 }))).toEqual(['b', 'a']);
    expect(order(zones, weighing({ port: 1 }))).toEqual(['a', 'b']);
    expect(order(zones, weighing({ area: 2, port: 1 }))).toEqual(['b', 'a']);
  });

  it('never takes what is not published for nothing: the score becomes a range', () => {
    const zones = field(
      { area: exactly(100), occupancy: notPublished },
      { area: exactly(60), occupancy: exactly(20) },
      { area: exactly(20), occupancy: exactly(80) }
    );
    const ranking = rank(zones.zones, zones.inputs, weighing({ area: 1, occupancy: 1 }));
    expect(scores(ranking)).toEqual([
      ['b', 0.75, 0.75],
      ['a', 0.5, 1],
      ['c', 0, 0]
    ]);
    expect(ranking.ranked.map(({ best, worst }) => [best, worst])).toEqual([
      [1, 2],
      [1, 2],
      [3, 3]
    ]);
  });

  it('is read with caution, in the middle or with hope', () => {
    const zones = field({ area: exactly(60) }, { area: notPublished }, { area: exactly(100) }, { area: exactly(0) });
    expect(order(zones, weighing({ area: 1 }))).toEqual(['c', 'a', 'b', 'd']);
    expect(order(zones, weighing({ area: 1 }, { outlook: 'middle' }))).toEqual(['c', 'a', 'b', 'd']);
    expect(order(zones, weighing({ area: 1 }, { outlook: 'hopeful' }))).toEqual(['c', 'b', 'a', 'd']);
  });

  it('cannot tell apart readings that disagree, nor distances in doubt', () => {
    const zones = field(
      { port: measuredInput({ low: 8, high: 14 }) },
      { port: measuredInput({ low: 10, high: 12 }) },
      { port: exactly(40) }
    );
    const { ranked } = rank(zones.zones, zones.inputs, weighing({ port: 3 }));
    expect(ranked.map(({ best, worst }) => [best, worst])).toEqual([
      [1, 2],
      [1, 2],
      [3, 3]
    ]);
  });

  it('turns round where a busy zone is the better one', () => {
    const zones = field({ occupancy: exactly(20) }, { occupancy: exactly(90) });
    expect(order(zones, weighing({ occupancy: 2 }))).toEqual(['a', 'b']);
    expect(order(zones, weighing({ occupancy: 2 }, { prefer: 'busy' }))).toEqual(['b', 'a']);
  });

  it('counts sectors by the share found, and only once some are sought', () => {
    const zones = field(
      { sectors: { kind: 'sectors', stated: ['textile-garment'] }, area: exactly(1) },
      { sectors: { kind: 'sectors', stated: ['textile-garment', 'mechanical'] }, area: exactly(2) },
      { sectors: { kind: 'unknown', why: 'none-stated' }, area: exactly(3) }
    );
    const sought = rank(
      zones.zones,
      zones.inputs,
      weighing({ sectors: 2 }, { sector: ['mechanical', 'textile-garment'] })
    );
    expect(scores(sought)).toEqual([
      ['b', 1, 1],
      ['a', 0.5, 0.5],
      ['c', 0, 1]
    ]);
    expect(rank(zones.zones, zones.inputs, weighing({ sectors: 2 })).ranked).toEqual([]);
    expect(order(zones, weighing({ sectors: 2, area: 1 }))).toEqual(['c', 'b', 'a']);
  });

  it('leaves out zones that do not meet a condition, and takes the scale of those that do', () => {
    const made = field({ area: exactly(10) }, { area: exactly(30) }, { area: exactly(1000) });
    const zones = made.zones.map((zone) => ({
      ...zone,
      kind: zone.zone_id === 'c' ? ('economic-zone' as const) : zone.kind
    }));
    const ranking = rank(zones, made.inputs, weighing({ area: 1 }, { kind: ['industrial-park'] }));
    expect(scores(ranking)).toEqual([
      ['b', 1, 1],
      ['a', 0, 0]
    ]);
  });

  it('is empty where nothing weighs, and says which criteria tell nothing apart', () => {
    const zones = field({ area: exactly(10), rent: exactly(30) }, { area: exactly(20) });
    expect(rank(zones.zones, zones.inputs, weighing({})).ranked).toEqual([]);
    const view = weighing({ area: 1, rent: 1 });
    expect(idleCriteria(rank(zones.zones, zones.inputs, view), view)).toEqual(['rent']);
    const stated = weighing({ rent: 1 }, { ends: { rent: { zero: 100, one: 30 } } });
    expect(scores(rank(zones.zones, zones.inputs, stated))).toEqual([
      ['a', 1, 1],
      ['b', 0, 1]
    ]);
  });

  it('counts what is known of each criterion among the candidates', () => {
    const zones = field({ area: exactly(10) }, { area: exactly(20), rent: exactly(3) });
    const { coverage } = rank(zones.zones, zones.inputs, weighing({ area: 1 }));
    expect([coverage.area.known, coverage.rent.known, coverage.port.known]).toEqual([2, 1, 0]);
  });
});
