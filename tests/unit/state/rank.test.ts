import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultRankView, weightsOf } from '#lib/domain/rank.ts';
import { RankState } from '#lib/state/rank.svelte.ts';
import { readRank, writeRank } from '#lib/url/rank-address.ts';

const written: string[] = [];
const open = (): RankState => new RankState(defaultRankView, (view, how) => written.push(`${how} ${writeRank(view)}`));
const arriveAt = (state: RankState, query: string): void => state.arrive(readRank(new URLSearchParams(query)).view);

beforeEach(() => {
  written.length = 0;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe('a ranking on screen', () => {
  it('pushes what a person chose', () => {
    open().choose({ outlook: 'hopeful' });
    expect(written).toEqual(['push ?outlook=hopeful']);
  });

  it('shows a slider at once and writes only where it comes to rest', () => {
    const state = open();
    for (const port of [1, 2, 3]) state.drag({ weights: weightsOf({ port }) });
    expect(state.view.weights.port).toBe(3);
    expect(written).toEqual([]);
    vi.runAllTimers();
    expect(written).toEqual(['replace ?weights=port:3']);
  });

  it('is not set back by an address of its own that arrives late', () => {
    const state = open();
    state.choose({ weights: weightsOf({ port: 1 }) });
    state.choose({ weights: weightsOf({ port: 2 }) });
    arriveAt(state, 'weights=port:1');
    expect(state.view.weights.port).toBe(2);
  });

  it('follows Back', () => {
    const state = open();
    state.choose({ weights: weightsOf({ port: 1 }) });
    arriveAt(state, 'weights=port:1');
    arriveAt(state, '');
    expect(state.view).toEqual(defaultRankView);
  });

  it('forgets an unfinished drag when another address arrives or the page is left', () => {
    const state = open();
    state.drag({ weights: weightsOf({ port: 4 }) });
    arriveAt(state, 'weights=area:1');
    vi.runAllTimers();
    state.drag({ weights: weightsOf({ port: 4 }) });
    state.leave();
    vi.runAllTimers();
    expect(written).toEqual([]);
  });
});
