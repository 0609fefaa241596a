import { describe, expect, it } from 'vitest';
import type { ChangedRow, Release } from '#lib/domain/release.ts';
import { atomFeed } from '#lib/view-models/changes/atom-feed.ts';
import type { ChangeSetting, NamedFigure, ReleaseBook } from '#lib/view-models/changes/change-setting.ts';
import { foundChanges } from '#lib/view-models/changes/find-changes.ts';
import { makeReleaseChanges } from '#lib/view-models/changes/make-release-changes.ts';
import type { ChangeSource } from '#lib/view-models/changes/release-changes.ts';
import { makeFigure } from '../../components/draw.ts';

const source = (id: string, hasPage = true): ChangeSource => ({
  id,
  title: `Title of ${id}`,
  publisher: `Publisher of ${id}`,
  publishedOn: null,
  url: null,
  hasPage
});

const area = (sourceId: string, value: number): NamedFigure => ({
  subject: { kind: 'zone', id: 'park', name: 'Bỉm Sơn' },
  line: {
    label: 'Diện tích',
    figure: makeFigure({ ref: 'observations/park-area', value, sourceId }),
    measure: 'actual',
    scope: null,
    base: null,
    extent: null,
    periodStart: null,
    locator: 'Điều 1',
    note: null,
    others: 0,
    disputed: false
  }
});

const names: Readonly<Record<string, string>> = {
  'zones/park': 'Khu Bỉm Sơn',
  'policies/old': '12/QĐ',
  'policies/new': '34/QĐ',
  'provinces/thanh-hoa': 'Thanh Hóa'
};

/** A release in which the area of the park is `value` by that source; none where it is null. */
const book = (stated: { sourceId: string; value: number } | null): ReleaseBook => ({
  figures: (_, key, sourceId) =>
    stated !== null && key === 'park-area' && sourceId === stated.sourceId ? [area(stated.sourceId, stated.value)] : [],
  name: (table, id) => names[`${table}/${id}`] ?? null,
  source: (id) => (id === '' ? null : source(id, id !== 'gone'))
});

const setting = (before: ReleaseBook, after: ReleaseBook, newest = after): ChangeSetting => ({
  lang: 'vi',
  before,
  after,
  newest,
  title: { table: (name) => `Bảng ${name}`, column: (_, name) => `Cột ${name}` },
  relation: { replaces: 'thay thế' }
});

const table = (name: string, isNew = false) => ({ name, rows: 3, isNew, added: 0, removed: 0, changed: 0 });
const release: Release = {
  id: '2026.12.0',
  releasedOn: '2026-12-01',
  previous: '2026.11.1',
  summary: { vi: 'Sửa diện tích', en: 'An area corrected' },
  tables: [table('observations'), table('zones'), table('authorities', true)]
};

const cells = (sourceId: string, value: string) => ({ observation_id: 'park-area', value, source_id: sourceId });
const corrected: ChangedRow = {
  table: 'observations',
  key: 'park-area',
  before: cells('decision-1', '566'),
  after: cells('decision-2', '600')
};
const [was, is] = [book({ sourceId: 'decision-1', value: 566 }), book({ sourceId: 'decision-2', value: 600 })];

describe('a figure that a release corrected', () => {
  it('is told in words with the old and the new value, each with its own source', () => {
    const [change] = makeReleaseChanges(release, [corrected], setting(was, is)).figures;
    expect(change).toMatchObject({
      kind: 'changed',
      subject: { name: 'Bỉm Sơn' },
      label: 'Diện tích',
      before: { figure: { value: 566 }, source: { id: 'decision-1' }, stands: false },
      after: { figure: { value: 600 }, source: { id: 'decision-2' }, stands: true },
      cells: []
    });
  });

  it('no longer stands where a later release says something else again', () => {
    const later = book({ sourceId: 'decision-2', value: 610 });
    const [change] = makeReleaseChanges(release, [corrected], setting(was, is, later)).figures;
    expect(change?.after).toMatchObject({ figure: { value: 600 }, stands: false });
  });

  it('can come without one before it and go without one after it', () => {
    const none = book(null);
    const added = makeReleaseChanges(release, [{ ...corrected, before: null }], setting(none, is)).figures;
    const removed = makeReleaseChanges(release, [{ ...corrected, after: null }], setting(was, none)).figures;
    expect([...added, ...removed]).toMatchObject([
      { kind: 'added', before: null, after: { figure: { value: 600 } } },
      { kind: 'removed', before: { figure: { value: 566 } }, after: null }
    ]);
  });

  it('is not a changed figure where only its words changed', () => {
    const row: ChangedRow = {
      ...corrected,
      before: { ...cells('decision-1', '566'), scope_vi: '' },
      after: { ...cells('decision-1', '566'), scope_vi: 'giai đoạn 1' }
    };
    const changes = makeReleaseChanges(release, [row], setting(was, was));
    expect(changes.figures).toEqual([]);
    expect(changes.tables[0]?.rows[0]?.cells).toEqual([{ column: 'Cột scope_vi', before: '', after: 'giai đoạn 1' }]);
  });
});

describe('other rows', () => {
  const zone = {
    zone_id: 'park',
    name_vi: 'Khu Bỉm Sơn',
    name_en: 'Bim Son',
    status: 'planned',
    source_id: 'decision-1'
  };
  const rows: readonly ChangedRow[] = [
    { table: 'zones', key: 'park', before: zone, after: { ...zone, status: 'operating', province_id: 'thanh-hoa' } },
    {
      table: 'policy_links',
      key: 'new/replaces/old',
      before: null,
      after: { policy_id: 'new', relation: 'replaces', target_policy_id: 'old', source_id: 'gone' }
    },
    { table: 'zone_sectors', key: 'park/a', before: null, after: { zone_id: 'park', source_id: 'gone' } },
    { table: 'zone_sectors', key: 'park/b', before: null, after: { zone_id: 'park', source_id: 'gone' } }
  ];
  const { tables, newTables, figures } = makeReleaseChanges(release, rows, setting(was, is));

  it('are called by their names, with their page, cells in words and sources', () => {
    expect(figures).toEqual([]);
    expect(tables.map(({ title }) => title)).toEqual(['Bảng zones', 'Bảng policy_links', 'Bảng zone_sectors']);
    expect(tables[0]?.rows).toMatchObject([
      {
        kind: 'changed',
        name: 'Khu Bỉm Sơn',
        page: { kind: 'zone', id: 'park' },
        sources: [{ id: 'decision-1' }],
        cells: [
          { column: 'Cột status', before: 'planned', after: 'operating' },
          { column: 'Cột province_id', before: '', after: 'Thanh Hóa' }
        ]
      }
    ]);
    expect(tables[1]?.rows).toMatchObject([
      { kind: 'added', name: '34/QĐ thay thế 12/QĐ', page: null, sources: [{ id: 'gone', hasPage: false }] }
    ]);
  });

  it('that are told in the same words stand together', () => {
    expect(tables[2]?.rows).toMatchObject([{ name: 'Khu Bỉm Sơn', count: 2 }]);
  });

  it('of a new table are the table', () => {
    expect(newTables).toEqual([{ name: 'authorities', title: 'Bảng authorities', rows: 3 }]);
  });
});

describe('looking for a change', () => {
  const changes = makeReleaseChanges(release, [corrected], setting(was, is));
  const looking = (text: string) => foundChanges(changes, (words) => words.includes(text));

  it('finds it by subject, by either source, and finds a new table', () => {
    expect(looking('Bỉm Sơn')?.figures).toHaveLength(1);
    expect(looking('Publisher of decision-1')?.figures).toHaveLength(1);
    expect(looking('Publisher of decision-2')?.newTables).toEqual([]);
    expect(looking('authorities')).toMatchObject({ figures: [], newTables: [{ name: 'authorities' }] });
  });

  it('finds nothing where nothing is', () => {
    expect(looking('Samsung')).toBeNull();
  });
});

it('a feed is well-formed whatever a summary says', () => {
  const entry = { id: 'urn:a', title: 'Bản <1> & "2"', day: '2026-12-01', summary: 'a < b && c', href: '/vi/?a=1&b=2' };
  const feed = { id: 'urn:f', lang: 'vi', title: 'T', author: 'A', page: '/p', self: '/s', entries: [entry] };
  const text = atomFeed(feed);
  expect(text).toContain('<title>Bản &lt;1&gt; &amp; &quot;2&quot;</title>');
  expect(text).toContain('<summary>a &lt; b &amp;&amp; c</summary>');
  expect(text).toContain('href="/vi/?a=1&amp;b=2"');
  expect(text).toContain('<updated>2026-12-01T00:00:00Z</updated>');
});
