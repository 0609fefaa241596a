import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPackage } from '#lib/tables/check-package.ts';
import { problemText } from '#lib/tables/problem-text.ts';
import { readCoverage } from '../../scripts/data/coverage.ts';
import { readPackage } from '../../scripts/data/read-package.ts';
import { readInputs } from '../../scripts/geo/inputs.ts';
import { makeLayers } from '../../scripts/geo/layers.ts';
import { writeOtherProvince } from '../fixtures/other-province.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-other-'));
  writeOtherProvince(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const problems = (): readonly string[] => {
  const checked = checkPackage(readPackage(folder));
  return checked.kind === 'sound' ? [] : checked.problems.map((problem) => problemText(problem, 'en'));
};

const boundariesIn = (of: string) => {
  const layer = makeLayers(readInputs(of)).find(({ name }) => name === 'zone-boundaries');
  if (layer === undefined) throw new Error('no layer of boundaries');
  return layer;
};
const firstZone = (): string =>
  /^([\w-]+),/m.exec(readFileSync(join(folder, 'zones.csv'), 'utf8').split('\n')[1] ?? '')?.[1] ?? '';

describe('a package of another province', () => {
  it('passes the checks, with its points held against the outline of its own province', () => {
    expect(problems()).toEqual([]);
  });

  it('is told of a point that lies in another province', () => {
    const file = join(folder, 'zones.csv');
    const sound = readFileSync(file, 'utf8');
    writeFileSync(file, sound.replace('20.25,105.92', '19.8,105.78'));
    expect(problems()).toEqual([expect.stringContaining('zones.csv, line 2')]);
    writeFileSync(file, sound);
  });

  it('gives the site its provinces, what was merged into them, and where its maps look', () => {
    const { provinces, all, camera, withoutCharts } = readCoverage(folder);
    expect(provinces.map(({ id, vi }) => [id, vi])).toEqual([['ninh-binh', 'Ninh Bình']]);
    expect(provinces[0]?.former.map(({ choice }) => choice)).toEqual(['ha-nam', 'nam-dinh', 'ninh-binh-before']);
    expect(provinces[0]?.units).toEqual({ 'since-2025-07': [], 'before-2025-07': [] });
    const [west, south, east, north] = all;
    expect(west < 105.92 && east > 106.2 && south < 20.2 && north > 20.54).toBe(true);
    expect(camera[2]).toBeLessThan(110.5);
    expect(withoutCharts).toContain('funds-43-5-parts');
  });

  it('says that its maps have no communes, and credits no boundaries of zones that it does not draw', () => {
    const { withoutCommunes, boundariesBy } = readCoverage(folder);
    expect(withoutCommunes).toEqual({ vi: 'chưa có ranh giới xã, phường', en: 'no boundaries of communes' });
    expect(boundariesBy).toBeUndefined();
  });

  it('has map layers with its own outline, and its neighbours around', () => {
    const layers = new Map(makeLayers(readInputs(folder)).map(({ name, features }) => [name, features]));
    const idsIn = (name: string): unknown[] => (layers.get(name) ?? []).map(({ properties }) => properties?.['id']);
    expect(idsIn('outlines')).toEqual(['ninh-binh']);
    expect(idsIn('neighbours')).toContain('thanh-hoa');
    expect(idsIn('neighbours')).not.toContain('ninh-binh');
    expect(layers.get('zones')).toHaveLength(5);
    expect([...layers.keys()].filter((name) => name.endsWith('-communes'))).toEqual([]);
  });

  it('has no word of the boundaries of other provinces', () => {
    const { title, origin, credit } = boundariesIn(folder).origin;
    expect(JSON.stringify([title, origin, credit])).not.toMatch(/Lào Cai|Lao Cai/);
    expect(origin.vi).toBe('Gói dữ liệu không có ranh giới khu, cụm');
  });

  it('is told as the publisher of boundaries that it brings', () => {
    const ring = [105.9, 106, 106, 105.9].map((lon, at) => [lon, at < 2 ? 20.2 : 20.3]);
    const properties = { zone_id: firstZone(), name_vi: 'Khu', basis_vi: 'Tọa độ', source_id: 'unknown-source' };
    const outline = { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]]] } };
    mkdirSync(join(folder, 'geo'), { recursive: true });
    const file = join(folder, 'geo', 'zones-ninh-binh.geojson');
    writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features: [outline] }));
    const { title, origin, credit } = boundariesIn(folder).origin;
    rmSync(file);
    expect(title.vi).toBe('1 ranh giới khu, cụm công nghiệp ở Ninh Bình');
    expect([origin.en, credit.en]).toEqual([expect.stringContaining('not stated'), 'Park boundaries: not stated']);
  });
});

describe('the package of this repository', () => {
  it('is about the provinces that have zones, in the order in which it names them', () => {
    const { provinces, withoutCharts } = readCoverage('data');
    expect(provinces.map(({ id }) => id)).toEqual(['thanh-hoa', 'lao-cai']);
    expect(withoutCharts).toEqual([]);
  });

  it('has communes everywhere, and credits those who published the boundaries of its zones', () => {
    const { withoutCommunes, boundariesBy } = readCoverage('data');
    expect(withoutCommunes).toBeUndefined();
    expect(boundariesBy).toEqual({ vi: 'Sở Công Thương Lào Cai', en: 'Lao Cai Department of Industry and Trade' });
    const { title, accuracy } = boundariesIn('data').origin;
    expect(title.vi).toBe('58 ranh giới khu, cụm công nghiệp ở Lào Cai');
    expect(accuracy.vi).toContain('Minh Quân');
  });
});
