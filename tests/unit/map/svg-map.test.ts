import { parse } from 'node-html-parser';
import { render } from 'svelte/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildGeo } from '../../../scripts/build-geo.ts';
import type { SiteContext } from '#lib/components/site-context.ts';
import type { ZoneMark } from '#lib/domain/map-scene.ts';
import { languages, type Lang } from '#lib/domain/vocabulary.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { explorerBackground, nationalInset, zoneBackground } from '#lib/map/server/backgrounds.ts';
import { pathPoints } from '#lib/map/svg-background.ts';
import { layOutSvgMap } from '#lib/map/svg-layout.ts';
import InsetHost from './hosts/InsetHost.svelte';
import MapHost from './hosts/MapHost.svelte';

beforeAll(() => {
  buildGeo();
});

async function makeSite(lang: Lang): Promise<SiteContext> {
  const address = (rest: string) => `/${lang}/${rest}`;
  return {
    lang,
    m: await loadMessages(lang),
    format: createFormat(lang),
    links: {
      home: address(''),
      zone: (id) => address(`zones/${id}/`),
      compare: () => address('compare/'),
      source: (id) => address(`sources/${id}/`),
      method: (name) => address(`about/#${name}`),
      page: (name) => address(`${name}/`),
      file: (path) => `/${path}`
    }
  };
}

function makeMark(partial: Partial<ZoneMark> = {}): ZoneMark {
  return {
    id: 'th-kcn-bim-son',
    kind: 'industrial-park',
    status: 'operating',
    name: 'Khu công nghiệp Bỉm Sơn',
    shortName: 'Bỉm Sơn',
    lat: 20.10959,
    lon: 105.84666,
    precision: 'site',
    haloKm: null,
    sizeClass: 3,
    areaHa: 566,
    province: 'thanh-hoa',
    shown: true,
    hasBoundary: false,
    ...partial
  };
}

describe('the drawn map', () => {
  it('has for every zone shown a link that says its name, kind, status and area', async () => {
    const site = await makeSite('vi');
    const zones = [
      makeMark(),
      makeMark({ id: 'th-kcn-le-mon', shown: false }),
      makeMark({ id: 'th-x', areaHa: null, status: 'planned', lat: 20 })
    ];
    const map = { background: explorerBackground('thanh-hoa', 'vi'), zones, infrastructure: [], label: 'Thanh Hóa' };
    const links = parse(render(MapHost, { props: { site, map } }).body).querySelectorAll('a');
    expect(links.map((link) => link.getAttribute('href')).sort()).toEqual([
      '/vi/zones/th-kcn-bim-son/',
      '/vi/zones/th-x/'
    ]);
    const names = links.map((link) => link.getAttribute('aria-label')).sort();
    expect(names).toEqual([
      'Khu công nghiệp Bỉm Sơn: khu công nghiệp, trong quy hoạch, diện tích chưa công bố',
      'Khu công nghiệp Bỉm Sơn: khu công nghiệp, đang hoạt động, 566 ha'
    ]);
  });

  it.each(languages)('carries no style attribute and stays small (%s)', async (lang) => {
    const site = await makeSite(lang);
    for (const which of ['thanh-hoa', 'lao-cai', 'both'] as const) {
      const background = explorerBackground(which, lang);
      expect(JSON.stringify(background).length).toBeLessThan(45_000);
      const map = { background, zones: [makeMark()], infrastructure: [], label: which };
      expect(render(MapHost, { props: { site, map } }).body).not.toMatch(/\sstyle=/);
    }
  });

  it('clips every halo to the provinces and dots the rim of a former district', async () => {
    const site = await makeSite('vi');
    const zones = [
      makeMark({ precision: 'district', haloKm: 12 }),
      makeMark({ id: 'th-y', precision: 'commune', haloKm: 3, lat: 19.6 })
    ];
    const map = { background: explorerBackground('thanh-hoa', 'vi'), zones, infrastructure: [], label: 'Thanh Hóa' };
    const page = parse(render(MapHost, { props: { site, map } }).body);
    const clip = page.querySelector('clippath');
    expect(clip?.querySelectorAll('path')).toHaveLength(1);
    const reference = `url(#${clip?.getAttribute('id')})`;
    const clipped = page.querySelectorAll('g').find((group) => group.getAttribute('clip-path') === reference);
    expect(clipped?.querySelectorAll('.halos circle')).toHaveLength(2);
    expect(clipped?.querySelectorAll('.rims circle')).toHaveLength(1);
  });

  it('names the neighbours, never the two provinces, and writes on no control', () => {
    const control = { left: 0, top: 0, right: 200, bottom: 580 };
    const { names } = explorerBackground('thanh-hoa', 'vi', { width: 768, height: 580 }, [control]);
    expect(names.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['PHÚ THỌ', 'NINH BÌNH', 'NGHỆ AN', 'Vịnh Bắc Bộ'])
    );
    expect(names.map(({ text }) => text)).not.toContain('THANH HÓA');
    expect(names.filter(({ x }) => x < 200)).toEqual([]);
  });

  it('draws the border with Laos apart from the border between provinces', () => {
    const { nationalBorder, outline } = explorerBackground('thanh-hoa', 'vi');
    const xs = (d: string): readonly number[] => pathPoints(d).flatMap((line) => line.map(([x]) => x));
    expect(Math.max(...xs(nationalBorder))).toBeLessThan(400);
    expect(Math.max(...xs(outline))).toBeGreaterThan(650);
    expect(explorerBackground('lao-cai', 'vi').nationalBorder).not.toBe('');
  });

  it('knows the sea from a gap between outlines', () => {
    expect(explorerBackground('thanh-hoa', 'vi').coastal).toBe(true);
    expect(explorerBackground('lao-cai', 'vi').coastal).toBe(false);
  });

  it('shows published boundaries on a close map only', () => {
    expect(zoneBackground(21.64, 104.91, 12, 'vi').boundaries.map(({ zoneId }) => zoneId)).toContain(
      'lc-yb-ccn-minh-quan'
    );
    expect(explorerBackground('lao-cai', 'vi').boundaries).toEqual([]);
  });

  it('writes no name over a symbol of a crowd, and counts the zones that stay unnamed', () => {
    const zones = Array.from({ length: 80 }, (_, i) =>
      makeMark({
        id: `th-z${i}`,
        shortName: `Cụm số ${i}`,
        lat: 19.8 + (i % 9) * 0.02,
        lon: 105.7 + Math.floor(i / 9) * 0.02
      })
    );
    const layout = layOutSvgMap({
      background: explorerBackground('thanh-hoa', 'vi'),
      zones,
      infrastructure: [],
      selected: null,
      obstacles: [],
      symbolScale: 1
    });
    expect(layout.zones).toHaveLength(80);
    const named = layout.labels.filter(({ id }) => id.startsWith('th-z')).length;
    expect(named + layout.hiddenNames).toBe(80);
    expect(layout.hiddenNames).toBeGreaterThan(0);
  });
});

describe('the national inset', () => {
  it.each(languages)('names both archipelagos in Vietnamese and draws their islets (%s)', async (lang) => {
    const site = await makeSite(lang);
    const body = render(InsetHost, { props: { site, inset: { ground: nationalInset() } } }).body;
    const page = parse(body);
    const words = page.text.replace(/\s+/g, ' ');
    expect(words).toContain('Quần đảo Hoàng Sa');
    expect(words).toContain('Quần đảo Trường Sa');
    expect(page.querySelector('svg')?.getAttribute('aria-label')).toMatch(/quần đảo Hoàng Sa.*quần đảo Trường Sa/);
    expect(page.querySelectorAll('.own')).toHaveLength(2);
    expect((page.querySelector('.islets')?.getAttribute('d') ?? '').split('M').length).toBeGreaterThan(80);
    expect(body.length).toBeLessThan(12_000);
    expect(body).not.toMatch(/\sstyle=/);
  });

  it('keeps the names clear of the islets and inside the picture', () => {
    const { width, height, islets, hoangSa, truongSa } = nationalInset();
    const dots = islets
      .split('M')
      .filter((part) => part !== '')
      .map((part) => part.split(/[ h]/).map(Number));
    for (const { x, y } of [hoangSa, truongSa]) {
      expect(x + 27).toBeLessThan(width);
      expect(y + 16).toBeLessThan(height);
      expect(
        dots.filter(([dotX = 0, dotY = 0]) => Math.abs(dotX / 2 - x) < 26 && dotY / 2 > y - 9 && dotY / 2 < y + 13)
      ).toEqual([]);
    }
  });
});
