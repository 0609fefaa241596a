import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultFrame, frameThemes } from '#lib/domain/frame.ts';
import {
  asksToLive,
  framePath,
  frameQuery,
  frameStateNames,
  readFrame,
  type FrameAddress
} from '#lib/url/frame-address.ts';

const read = (query: string) => readFrame(new URLSearchParams(query));
const none = new URLSearchParams();

describe('the address of a frame', () => {
  it('asks for nothing by default', () => {
    expect(read('')).toEqual({ options: defaultFrame, state: none, others: none });
    expect(frameQuery(read(''))).toBe('');
  });

  it('reads options, state and the parameters of others apart', () => {
    const { options, state, others } = read(
      '?childId=p1&year=2020..&theme=dark&province=lao-cai&lock&utm_source=x&id=f-1'
    );
    expect(options).toEqual({ ...defaultFrame, theme: 'dark', lock: true, id: 'f-1' });
    expect([...state]).toEqual([
      ['year', '2020..'],
      ['province', 'lao-cai']
    ]);
    expect([...others.keys()]).toEqual(['childId', 'utm_source']);
  });

  it('reads what it does not know as the default', () => {
    const { options } = read('?theme=projector&interactive=yes&search=true&lock=0&release=latest&id=%3Cb%3E');
    expect(options).toEqual(defaultFrame);
  });

  it('writes in a fixed order and reads the same back', () => {
    const texts = fc.dictionary(fc.constantFrom(...frameStateNames), fc.string({ minLength: 1, unit: 'grapheme' }));
    fc.assert(
      fc.property(
        fc.record({
          theme: fc.constantFrom(...frameThemes),
          interactive: fc.constantFrom(true, false, null),
          search: fc.boolean(),
          lock: fc.boolean(),
          release: fc.constantFrom('2026.11.0', '2027.1.12', null),
          id: fc.constantFrom('', 'f-1')
        }),
        texts,
        (options, state) => {
          const asked: FrameAddress = { options, state: new URLSearchParams(state), others: none };
          const query = frameQuery(asked);
          const found = read(query);
          expect(found.options).toEqual(options);
          expect(Object.fromEntries(found.state)).toEqual(Object.fromEntries(asked.state));
          expect(frameQuery(found)).toBe(query);
        }
      )
    );
  });

  it('asks for the live page when the frame is to be pressed, searched or to show a state', () => {
    for (const query of ['?interactive=1', '?search=1', '?province=lao-cai', '?interactive=0&year=2020..'])
      expect(asksToLive(read(query)), query).toBe(true);
    for (const query of ['', '?theme=dark', '?interactive=0', '?lock', '?childId=a', '?province='])
      expect(asksToLive(read(query)), query).toBe(false);
  });

  it('knows the path of each kind of frame', () => {
    expect(framePath({ kind: 'chart', id: 'zones-map' })).toBe('embed/zones-map');
    expect(framePath({ kind: 'zone', id: 'th-kcn-bim-son' }, '2026.11.1')).toBe('embed/zone/th-kcn-bim-son/2026.11.1');
    expect(framePath({ kind: 'map', view: 'both' })).toBe('embed/map');
    expect(framePath({ kind: 'map', view: 'lao-cai' }, '2026.11.1')).toBe('embed/map/lao-cai/2026.11.1');
  });
});
