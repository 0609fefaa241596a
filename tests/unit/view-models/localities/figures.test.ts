import { describe, expect, it } from 'vitest';
import { phraseText } from '#lib/view-models/charts/phrase.ts';
import { figureRows, territoriesOf } from '#lib/view-models/localities/figure-rows.ts';
import { makeLocalityMarks } from '#lib/view-models/localities/locality-marks.ts';
import { makeLocalityMap } from '#lib/view-models/localities/locality-map.ts';
import { nationalOutline } from '#lib/view-models/localities/national-outline.ts';
import type { ObservationLine } from '#lib/queries/observation-line.ts';
import { figuresFrom, makeLine, setting } from './made.ts';

const indicator = 'si-enterprises-count';
const marks = (lines: readonly ObservationLine[], conflicts: Parameters<typeof figuresFrom>[1] = []) => {
  const chart = makeLocalityMarks(figuresFrom(lines, conflicts), indicator, setting);
  if (chart.drawing.kind !== 'marks') throw new Error('not marks');
  return { chart, rows: chart.drawing.rows };
};
const map = (lines: readonly ObservationLine[]) => {
  const { drawing } = makeLocalityMap(figuresFrom(lines), indicator, nationalOutline, setting);
  if (drawing.kind !== 'national-map') throw new Error('not a map');
  return drawing;
};
const before = 'before-2025-07' as const;

describe('figures by locality', () => {
  it('keeps a former province and today’s apart, and adds nothing', () => {
    const { rows } = marks([
      makeLine({ observation_id: 'new', subject_id: 'lao-cai', extent: 'since-2025-07', value: 67 }),
      makeLine({ observation_id: 'old', subject_id: 'lao-cai', extent: before, value: 28 }),
      makeLine({ observation_id: 'former', subject_id: 'yen-bai', extent: before, value: 21 })
    ]);
    const drawn = rows.filter((row) => row.marks.length > 0);
    expect(drawn.map((row) => [row.name, row.marks[0]?.low.figure.value])).toEqual([
      ['Lao Cai', 67],
      ['Lao Cai before 1 July 2025', 28],
      ['Yen Bai (now in Lao Cai)', 21]
    ]);
  });

  it('says of every compared locality without a figure that none was found', () => {
    const { rows } = marks([makeLine({ subject_id: 'thanh-hoa' })]);
    const missing = rows.filter((row) => row.missing === 'no figure found').map((row) => row.name);
    expect(missing).toHaveLength(9);
    expect(missing).toContain('Vinh Phuc (now in Phu Tho)');
  });

  it('draws readings that disagree as a range with both ends', () => {
    const { rows } = marks([
      makeLine({ observation_id: 'a', subject_id: 'thanh-hoa', value: 164, disputed: true }),
      makeLine({ observation_id: 'b', subject_id: 'thanh-hoa', value: 161, disputed: true, recency: 2 })
    ]);
    expect(rows[0]?.marks[0]).toMatchObject({ disputed: true, low: { label: '161' }, high: { label: '164' } });
  });

  it('keeps targets apart from results, and shows the next one ahead', () => {
    const { rows } = marks([
      makeLine({ observation_id: 't1', as_of: '2023', measure: 'target', value: 950, recency: 3 }),
      makeLine({ observation_id: 't2', as_of: '2030', measure: 'target', value: 1200, recency: 2 }),
      makeLine({ observation_id: 't3', as_of: '2035', measure: 'target', value: 1400 })
    ]);
    expect(rows[0]).toMatchObject({
      name: 'Hanoi',
      missing: 'no result found',
      marks: [{ role: 'target', asOf: '2030' }]
    });
  });

  it('leaves a figure for a part to the table', () => {
    const { chart, rows } = marks([
      makeLine({ subject_id: 'thanh-hoa', scope_vi: 'Hàn Quốc', scope_en: 'from Korea' })
    ]);
    expect(rows.flatMap((row) => row.marks)).toEqual([]);
    expect(chart.table.rows[0]?.cells[1]).toEqual({ kind: 'text', text: 'actual, newest, only: from Korea' });
  });

  it('names beside the highest figure the one that editors set against it', () => {
    const lines = [
      makeLine({ observation_id: 'new', subject_id: 'bac-ninh', extent: before, value: 500, qualifier: 'over' }),
      makeLine({
        observation_id: 'old',
        subject_id: 'bac-ninh',
        extent: before,
        value: 1000,
        as_of: '2021-12',
        recency: 2
      })
    ];
    const records = ['observations/new', 'observations/old'];
    const { chart, rows } = marks(lines, [{ id: 'c', localityId: 'bac-ninh', subject: '', reading: '', records }]);
    expect(rows[0]?.marks.map((mark) => [mark.role, mark.older ?? false])).toEqual([
      ['result', false],
      ['reading', true]
    ]);
    expect(phraseText(chart.title, setting.format)).toContain(
      'over 500 enterprises (2023, while another source says 1,000 enterprises, Dec 2021)'
    );
  });

  it('orders by value with the unknown last, and by name', () => {
    const { localities, readings } = figuresFrom([
      makeLine({ observation_id: 'a', subject_id: 'ha-noi', value: 1 }),
      makeLine({ observation_id: 'b', subject_id: 'thanh-hoa', value: 5 })
    ]);
    const territories = territoriesOf(readings, localities, setting.m);
    const names = (order: 'value' | 'name') =>
      figureRows(territories, readings, [indicator], order, indicator, (a, b) => (a < b ? -1 : 1)).map(
        ({ territory }) => territory.locality.id
      );
    expect(names('value').slice(0, 2)).toEqual(['thanh-hoa', 'ha-noi']);
    expect(names('name')[0]).toBe('bac-giang');
  });
});

describe('the small national map', () => {
  it('puts a former province at its former place, and one without a figure as unknown', () => {
    const { points } = map([makeLine({ subject_id: 'vinh-phuc', extent: before, value: 200 })]);
    const [x, y] = nationalOutline.middles['vinh-phuc@before'] ?? [];
    expect(points.find(({ key }) => key === 'vinh-phuc@before')).toMatchObject({ x, y, value: 200 });
    expect(points.find(({ key }) => key === 'ha-noi')).toMatchObject({ figure: null, label: 'Hanoi: no figure found' });
  });

  it('shows no former province inside one that has a figure', () => {
    const { points } = map([
      makeLine({ observation_id: 'both', subject_id: 'hai-phong', extent: before, value: 40 }),
      makeLine({ observation_id: 'west', subject_id: 'hai-duong', extent: before, value: 20 })
    ]);
    expect(points.map(({ key }) => key)).not.toContain('hai-duong@before');
  });

  it('always carries both archipelagos', () => {
    const { archipelagos, land } = map([]);
    expect(archipelagos.map(({ name }) => name)).toEqual(['Quần đảo Hoàng Sa', 'Quần đảo Trường Sa']);
    expect(land).toHaveLength(34);
  });
});
