import { describe, expect, it } from 'vitest';
import { chosenFrame, embedRange, shownState, type EmbedChoice } from '#lib/components/embed/embed-choice.ts';
import { toldHeight } from '#lib/components/embed/told-height.ts';
import type { FrameTarget } from '#lib/domain/frame.ts';

const plain: EmbedChoice = {
  lang: 'vi',
  theme: 'auto',
  interactive: false,
  search: false,
  lock: false,
  pinned: false,
  keepState: true,
  width: 600
};
const chart: FrameTarget = { kind: 'chart', id: 'investments-by-sector' };
const none = new URLSearchParams();
const filtered = new URLSearchParams('province=lao-cai&year=2015..2020');
const frame = (choice: Partial<EmbedChoice>, state = none, target = chart): string =>
  chosenFrame('/atlas/', target, { ...plain, ...choice }, state, '2026.11.1');

describe('the frame an editor chooses', () => {
  it('is the still one of the newest release until something is chosen', () => {
    expect(frame({})).toBe('/atlas/vi/embed/investments-by-sector/');
    expect(frame({ lang: 'en', theme: 'dark' })).toBe('/atlas/en/embed/investments-by-sector/?theme=dark');
  });

  it('is pinned by its path', () => {
    expect(frame({ pinned: true })).toBe('/atlas/vi/embed/investments-by-sector/2026.11.1/');
  });

  it('takes the filters of the page over, without controls unless they are asked for', () => {
    expect(frame({}, filtered)).toBe(
      '/atlas/vi/embed/investments-by-sector/?interactive=0&province=lao-cai&year=2015..2020'
    );
    expect(frame({ interactive: true, search: true, lock: true }, filtered)).toBe(
      '/atlas/vi/embed/investments-by-sector/?interactive=1&search=1&lock=1&province=lao-cai&year=2015..2020'
    );
    expect(frame({ keepState: false }, filtered)).toBe('/atlas/vi/embed/investments-by-sector/');
  });

  it('is never pinned where it computes: filtered or interactive', () => {
    expect(frame({ pinned: true }, filtered)).not.toContain('2026.11.1');
    expect(frame({ pinned: true, interactive: true })).not.toContain('2026.11.1');
    expect(embedRange(chart, { ...plain, interactive: true }, none).pinned).toBe(false);
    expect(embedRange(chart, { ...plain, keepState: false }, filtered).pinned).toBe(true);
  });

  it('drops what was chosen for another use: no search, no lock of a still frame', () => {
    expect(frame({ search: true, lock: true })).toBe('/atlas/vi/embed/investments-by-sector/');
    expect(frame({ interactive: true, lock: true })).toBe('/atlas/vi/embed/investments-by-sector/?interactive=1');
  });

  it('leaves what only maps understand to maps, and everything out of the card of a zone', () => {
    const query = '?province=lao-cai&map=9/20/105&layer=rivers&utm_source=x';
    expect(shownState(chart, query).toString()).toBe('province=lao-cai');
    expect([...shownState({ kind: 'map', view: 'both' }, query).keys()]).toEqual(['province', 'map', 'layer']);
    expect([...shownState({ kind: 'map', view: 'lao-cai' }, query).keys()]).toEqual(['map', 'layer']);
    expect(shownState({ kind: 'zone', id: 'th-a' }, query).size).toBe(0);
  });
});

describe('the height that a frame tells', () => {
  // Any object can stand for a window: only its identity counts.
  const own = new EventTarget() as Window;
  const message = { type: 'industry-atlas:height', version: 1, id: '', height: 432 };
  const told = (data: unknown, source: Window | null = own, origin = 'https://a.example'): number | null =>
    toldHeight({ source, origin, data }, own, 'https://a.example');

  it('is taken from its own window and origin only', () => {
    expect(told(message)).toBe(432);
    expect(told(message, new EventTarget() as Window)).toBeNull();
    expect(told(message, own, 'https://b.example')).toBeNull();
    expect(
      toldHeight({ source: null, origin: 'https://a.example', data: message }, null, 'https://a.example')
    ).toBeNull();
  });

  it('is a whole number within bounds, of this type and version', () => {
    expect(told({ ...message, height: 5 })).toBe(120);
    expect(told({ ...message, height: 90_000 })).toBe(4000);
    for (const wrong of [
      { ...message, height: '432' },
      { ...message, height: 1.5 },
      { ...message, version: 2 },
      'x',
      null
    ])
      expect(told(wrong)).toBeNull();
  });
});
