import { describe, expect, it } from 'vitest';
import type { SourceFiguresFile } from '#lib/domain/figure.ts';
import { compareMinutes, readMinutes } from '#lib/export/check-minutes.ts';
import { canonicalJson, clockTime, isIntact, type MinutesContent, minutesFigure, sealed } from '#lib/export/minutes.ts';

const ref = 'observations/th-nghi-son-ez-area-2006';

const file = (value: number): SourceFiguresFile => ({
  release: '2026.11.1',
  releasedOn: '2026-11-22',
  source: {
    id: 'made-source',
    title: 'Decision',
    publisher: 'A publisher',
    url: null,
    publishedOn: '2006',
    language: 'vi',
    kind: 'decision',
    extentRead: 'full',
    note: null
  },
  figures: {
    [ref]: {
      figure: {
        kind: 'published',
        ref,
        value,
        valueMax: null,
        qualifier: 'exact',
        unit: 'ha',
        decimals: null,
        asOf: '2006-05-15',
        sourceId: 'made-source'
      },
      subject: { vi: 'Khu kinh tế Nghi Sơn', en: 'Nghi Son Economic Zone' },
      indicator: { vi: 'Diện tích', en: 'Area' },
      measure: null,
      scope: null,
      base: null,
      locator: 'Điều 1',
      note: null,
      others: [],
      conflicts: []
    }
  }
});
const shown = { ref, text: '18.611,8 ha', value: 18611.8, label: 'Diện tích', sourceIds: ['made-source'] };
const computed = { ref: 'query/zones-shown', text: '62', value: 62, label: 'Khu, cụm', sourceIds: [] };

function makeContent(change: Partial<MinutesContent> = {}): MinutesContent {
  const files = new Map([['made-source', file(18611.8)]]);
  return {
    schema: 'industry-atlas/minutes',
    version: 1,
    address: 'https://atlas.example/vi/zones/th-nghi-son-ez/',
    title: 'Khu kinh tế Nghi Sơn',
    language: 'vi',
    filter: null,
    frozenAt: '2026-11-22T09:30:00+07:00',
    timeZone: 'Asia/Ho_Chi_Minh',
    release: { id: '2026.11.1', on: '2026-11-22' },
    figures: [minutesFigure(shown, files, 'vi'), minutesFigure(computed, files, 'vi')],
    sources: [file(1).source],
    ...change
  };
}

describe('the hash of a record', () => {
  it('does not change with the order of the keys, and does with any other change', () => {
    const record = sealed(makeContent());
    const turned = Object.fromEntries(Object.entries(record).reverse());
    expect(canonicalJson(turned)).toBe(canonicalJson(record));
    expect(isIntact(record)).toBe(true);
    expect(isIntact({ ...record, title: 'Khu kinh tế' })).toBe(false);
    const [first, ...others] = record.figures;
    if (first === undefined) throw new Error('the record has figures');
    expect(isIntact({ ...record, figures: [{ ...first, value: 1 }, ...others] })).toBe(false);
  });
});

describe('a record for the minutes', () => {
  it('has of every figure what its source says, and of a computed one what the page says', () => {
    const [published, worked] = makeContent().figures;
    expect(published).toMatchObject({
      label: 'Khu kinh tế Nghi Sơn: Diện tích',
      unit: 'ha',
      asOf: '2006-05-15',
      locator: 'Điều 1',
      sources: ['made-source']
    });
    expect(worked).toMatchObject({ label: 'Khu, cụm', text: '62', value: 62, unit: null, sources: [] });
  });

  it('is read back as it was written, and nothing else passes for one', () => {
    const record = sealed(makeContent());
    expect(readMinutes(JSON.stringify(record, null, 2))).toEqual(record);
    for (const other of ['', '{}', '[]', 'null', JSON.stringify({ ...record, version: 2 }), '{"schema":'])
      expect(readMinutes(other)).toBeNull();
  });

  it('names what has changed since, what is gone, and what could not be looked at', () => {
    const record = sealed(makeContent());
    const today = (found: SourceFiguresFile | null) => new Map([['made-source', found]]);
    expect(compareMinutes(record, today(file(18611.8)), null)).toEqual({
      same: 1,
      changed: [],
      computed: 1,
      unread: 0
    });
    const changed = compareMinutes(record, today(file(106000)), () => 61);
    expect(changed.changed.map(({ today: now }) => now?.value)).toEqual([106000, 61]);
    expect(compareMinutes(record, today({ ...file(1), figures: {} }), () => 62)).toMatchObject({
      same: 1,
      changed: [{ today: null }]
    });
    expect(compareMinutes(record, today(null), null)).toMatchObject({ unread: 1, changed: [] });
    expect(compareMinutes(record, new Map(), null)).toMatchObject({ changed: [{ today: null }] });
  });

  it('tells the time with the offset of its clock', () => {
    const time = new Date('2026-11-22T02:30:05Z');
    expect(new Date(clockTime(time)).getTime()).toBe(time.getTime());
    expect(clockTime(time)).toMatch(/^2026-11-2\dT\d\d:\d\d:05[+-]\d\d:\d\d$/);
  });
});
