import { describe, expect, it } from 'vitest';
import { LateAddress, type HistoryStep } from '#lib/url/late-address.ts';

function makeLate() {
  const done: string[] = [];
  let paint: () => void = () => undefined;
  const late = new LateAddress({
    afterPaint: (callback) => {
      paint = callback;
    },
    go: (address: string, step: HistoryStep) => done.push(`${step} ${address}`),
    rename: (address) => done.push(`rename ${address}`)
  });
  return { late, done, paint: () => paint() };
}

describe('an address that is written after the picture', () => {
  it('waits for the picture', () => {
    const { late, done, paint } = makeLate();
    late.write('?kind=a', 'push');
    expect(done).toEqual([]);
    paint();
    expect(done).toEqual(['push ?kind=a']);
    paint();
    expect(done).toEqual(['push ?kind=a']);
  });

  it('keeps a step for every choice, however quick', () => {
    const { late, done, paint } = makeLate();
    late.write('?kind=a', 'push');
    late.write('?kind=a~b', 'push');
    expect(done).toEqual(['push ?kind=a']);
    paint();
    expect(done).toEqual(['push ?kind=a', 'push ?kind=a~b']);
  });

  it('takes what comes to rest into the step before it', () => {
    const { late, done, paint } = makeLate();
    late.write('?kind=a', 'push');
    late.write('?kind=a&map=9/1/1', 'replace');
    paint();
    expect(done).toEqual(['push ?kind=a&map=9/1/1']);
  });

  it('is kept in the entry that is left before it was written', () => {
    const { late, done, paint } = makeLate();
    late.write('?kind=a', 'push');
    late.leave();
    paint();
    expect(done).toEqual(['rename ?kind=a']);
  });

  it('is forgotten when the reader went back before it was written', () => {
    const { late, done, paint } = makeLate();
    late.write('?kind=a', 'push');
    late.forget();
    paint();
    expect(done).toEqual([]);
  });
});
