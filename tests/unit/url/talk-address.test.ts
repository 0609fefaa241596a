import { describe, expect, it } from 'vitest';
import { isViewOf, sceneAddress } from '#lib/url/talk-address.ts';

const page = (address: string): URL => new URL(address, 'https://atlas.example');

describe('addresses of a talk', () => {
  it('name the deck and the scene beside the view, and keep its section', () => {
    const place = { deck: 'thanh-hoa-investors', scene: 3 };
    expect(sceneAddress('/vi/', '?province=thanh-hoa&map=9/19.8/105.6', place, null)).toBe(
      '/vi/?province=thanh-hoa&map=9/19.8/105.6&deck=thanh-hoa-investors&scene=3'
    );
    expect(sceneAddress('/vi/', 'funds/?province=lao-cai#time', place, 'dark')).toBe(
      '/vi/funds/?province=lao-cai&deck=thanh-hoa-investors&scene=3&theme=dark#time'
    );
  });

  it('tell a scene from one whose filters were changed', () => {
    const scene = '?province=thanh-hoa&kind=industrial-park';
    expect(isViewOf(page('/vi/?kind=industrial-park&province=thanh-hoa&deck=a&scene=1'), '/vi/', scene)).toBe(true);
    expect(isViewOf(page('/vi/?province=thanh-hoa&kind=industrial-park&theme=dark'), '/vi/', scene)).toBe(true);
    expect(isViewOf(page('/vi/?province=thanh-hoa&deck=a&scene=1'), '/vi/', scene)).toBe(false);
    expect(isViewOf(page('/vi/zones/?province=thanh-hoa&kind=industrial-park'), '/vi/', scene)).toBe(false);
  });
});
