import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dockDrawing } from '#lib/charts/chart-props.ts';
import SectorChart from '#lib/charts/investments-by-sector/SectorChart.svelte';
import { axisEnd } from '#lib/charts/parts/axis-end.ts';
import { layOutBars } from '#lib/charts/parts/bar-layout.ts';
import { layOutColumns } from '#lib/charts/parts/column-layout.ts';
import { layOutDots } from '#lib/charts/parts/dot-layout.ts';
import { fitText } from '#lib/charts/parts/fit-text.ts';
import { overlaps, type Box } from '#lib/charts/parts/size.ts';
import { markAfter, toggled } from '#lib/charts/parts/stage-mark.ts';
import { spread } from '#lib/charts/parts/swarm.ts';
import { languages } from '#lib/domain/vocabulary.ts';
import { textWidth } from '#lib/i18n/text-width.ts';
import { areaChart } from '#lib/view-models/charts/area-view.ts';
import { sectorChart } from '#lib/view-models/charts/sector-view.ts';
import { yearChart } from '#lib/view-models/charts/year-view.ts';
import { makeReported, makeZone } from '../fixtures/explorer-rows.ts';
import { draw } from '../unit/components/draw.ts';
import { realData, settingFor } from './setting.ts';

const dock = { width: 248, height: 132, text: 12 };
const words = { tick: String, pile: (count: number, value: number) => `${count} with ${value}` };

const zoneOf = (area_ha: number, index: number) =>
  makeZone({
    zone_id: `z${index}`,
    area_ha,
    area_qualifier: 'exact',
    area_source_id: 's',
    area_observation_id: `o${index}`
  });
const dotsOf = (areas: readonly number[], size = dock) => {
  const { setting, answer } = settingFor({ zones: areas.map(zoneOf) });
  return layOutDots(areaChart(answer('zone-area'), setting), size, words);
};

describe('the end of an axis', () => {
  it('is the largest value, unless that one would flatten at least three others', () => {
    expect(axisEnd([9000, 2800, 1394, 480])).toBe(2800);
    expect(axisEnd([9000, 2800, 1394])).toBe(9000);
    expect(axisEnd([5000, 2800, 1394, 480])).toBe(5000);
    expect(axisEnd([0, 0])).toBe(0);
    expect(axisEnd([])).toBe(0);
  });
});

describe('bars', () => {
  const layout = (usd: readonly number[], size = dock) => {
    const sectors = usd.map((_, index) => ({ id: `s${index}`, name_vi: `Ngành ${index}`, name_en: `Sector ${index}` }));
    const investments = usd.map((value, index) => makeReported(`i${index}`, value, { sector_id: `s${index}` }));
    const { setting, answer } = settingFor({ investments, sectors });
    return layOutBars(sectorChart(answer('investments-by-sector'), setting).rows, size, false);
  };

  it('marks a bar that is cut and says how much longer it is', () => {
    const { rows, cutTimes } = layout([9000, 2800, 1394, 480]);
    const [refinery, power] = rows.map((row) => row.bars[0]);
    expect(refinery?.cut).not.toBeNull();
    expect(power?.cut).toBeNull();
    expect(refinery?.box.width).toBeGreaterThan((power?.box.width ?? 0) * 1.2);
    const truly = ((power?.box.width ?? 0) / 2800) * 9000;
    expect((refinery?.box.width ?? 0) * (cutTimes ?? 0)).toBeCloseTo(truly, 0);
  });

  it('draws lengths true to the numbers', () => {
    const widths = layout([100, 50, 25]).rows.map((row) => row.bars[0]?.box.width ?? 0);
    expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(0.5, 2);
    expect((widths[2] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(0.25, 2);
  });

  it('keeps a zero as a row with its number', () => {
    const zero = layout([10, 0]).rows.find((row) => row.row.bars[0]?.value === 0);
    expect(zero?.bars[0]?.box.width).toBe(0);
    expect(zero?.bars[0]?.bar.label).toBe('0');
  });

  it('leaves to the table what has no room, and counts it', () => {
    const { rows, hidden } = layout(Array.from({ length: 20 }, (_, index) => 20 - index));
    expect(rows.length + hidden.length).toBe(20);
    expect(rows.length).toBeGreaterThanOrEqual(6);
  });

  it.each(languages)('says what is left out within the drawing, however large the sums (%s)', async (lang) => {
    const said = async (usd: number): Promise<string> => {
      const sectors = Array.from({ length: 24 }, (_, index) => ({
        id: `s${index}`,
        name_vi: 'Ngành',
        name_en: 'Trade'
      }));
      const investments = sectors.map(({ id }) => makeReported(id, usd, { sector_id: id }));
      const { setting, answer } = settingFor({ investments, sectors }, { lang });
      const chart = sectorChart(answer('investments-by-sector'), setting);
      const root = await draw(SectorChart, { chart, ...dockDrawing }, lang);
      return root.querySelector('text.rest')?.textContent ?? '';
    };
    expect(await said(10)).toMatch(/10$/);
    const short = await said(123_456_789_012);
    expect(short).toMatch(lang === 'vi' ? /^\d+ ngành khác$/ : /^\d+ other sectors$/);
    expect(textWidth(short, 12)).toBeLessThanOrEqual(dockDrawing.width);
  });

  it.each(['thanh-hoa', 'lao-cai'] as const)('keeps names, bars and numbers apart and inside (%s)', (province) => {
    for (const lang of ['vi', 'en'] as const) {
      const { setting, answer } = settingFor(realData(), { lang, view: { province: [province] } });
      for (const width of [248, 328, 568, 868]) {
        const { rows } = layOutBars(
          sectorChart(answer('investments-by-sector'), setting).rows,
          { ...dock, width },
          false
        );
        for (const row of rows) {
          expect(row.name.x - textWidth(row.name.text, 12)).toBeGreaterThanOrEqual(-0.5);
          for (const { bar, box, label } of row.bars) {
            expect(box.x).toBeGreaterThan(row.name.x);
            expect(label.x).toBeGreaterThan(box.x + box.width);
            expect(label.x + textWidth(bar.label, 12, 500)).toBeLessThanOrEqual(width + 0.5);
          }
        }
      }
    }
  });
});

describe('columns', () => {
  it.each(['thanh-hoa', 'lao-cai'] as const)(
    'number only what keeps clear of other numbers and columns (%s)',
    (province) => {
      const { setting, answer } = settingFor(realData(), { view: { province: [province] } });
      const layout = layOutColumns(yearChart(answer('investments-by-year'), setting).columns, dock);
      const bars = layout.columns.flatMap((column) => column.bars);
      const labels = bars.flatMap(({ bar, box, label }) => {
        const width = textWidth(bar.label, 12, 500);
        return label === null
          ? []
          : [{ own: box, box: { x: label.x - width / 2, y: label.y - 12, width, height: 12 } }];
      });
      expect(labels.length).toBeGreaterThanOrEqual(3);
      for (const [index, label] of labels.entries()) {
        expect(label.box.x).toBeGreaterThanOrEqual(-0.5);
        expect(label.box.x + label.box.width).toBeLessThanOrEqual(dock.width + 0.5);
        expect(labels.slice(index + 1).filter((other) => overlaps(label.box, other.box))).toEqual([]);
        expect(bars.filter(({ box }) => box !== label.own && overlaps(label.box, box))).toEqual([]);
      }
    }
  );

  it('leaves years without a project empty', () => {
    const { setting, answer } = settingFor({
      investments: [makeReported('a', 5, { year: 2010 }), makeReported('b', 5, { year: 2014 })]
    });
    const { columns, yearAt, edges } = layOutColumns(yearChart(answer('investments-by-year'), setting).columns, dock);
    const [first, last] = columns;
    expect((last?.x ?? 0) - (first?.x ?? 0)).toBeCloseTo((edges(2011)[0] - edges(2010)[0]) * 4, 1);
    expect(yearAt((edges(2012)[0] + edges(2012)[1]) / 2)).toBe(2012);
  });
});

describe('a swarm', () => {
  it('lets no dot cover another', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 60 }), (xs) => {
        const placed = spread(
          xs.map((x) => ({ x })),
          2,
          { limit: 40, left: 0, right: 200 }
        );
        if (placed === null) return;
        for (const [index, dot] of placed.entries())
          for (const other of placed.slice(index + 1))
            expect(Math.hypot(dot.x - other.x, dot.y - other.y)).toBeGreaterThan(3.99);
      })
    );
  });

  it('puts a dot that stands free on its value', () => {
    expect(spread([{ x: 10 }, { x: 30 }, { x: 100 }], 3, { limit: 20, left: 0, right: 200 })).toEqual([
      { x: 10, y: 0 },
      { x: 30, y: 0 },
      { x: 100, y: 0 }
    ]);
  });

  it('holds more than twenty equal values inside the drawing, near their value, and counts them in words', () => {
    const { rows, labels, radius, axis } = dotsOf([...Array.from({ length: 25 }, () => 75), 10, 400]);
    const equal = rows[0]?.dots.filter(({ dot }) => dot.value === 75) ?? [];
    expect(equal).toHaveLength(25);
    for (const { x, y } of equal) {
      expect(Math.abs(x - axis.at(75))).toBeLessThanOrEqual(radius * 9);
      expect(y - radius).toBeGreaterThanOrEqual(-0.5);
    }
    expect(labels.map((label) => label.text)).toContain('25 with 75');
  });

  it('holds 400 zones inside the drawing', () => {
    const { rows, plotBottom, radius } = dotsOf(Array.from({ length: 400 }, (_, index) => 10 + ((index * 37) % 400)));
    const dots = rows[0]?.dots ?? [];
    expect(dots).toHaveLength(400);
    expect(dots.every(({ x, y }) => x >= 0 && x <= 248 && y - radius >= -0.5 && y + radius <= plotBottom + 0.5)).toBe(
      true
    );
  });

  it('gives zero a place of its own on a log scale', () => {
    const { rows, ticks } = dotsOf([0, 10, 100]);
    const at = (value: number) => rows[0]?.dots.find(({ dot }) => dot.value === value)?.x ?? Number.NaN;
    expect(at(0)).toBeLessThan(at(10));
    expect(ticks[0]).toMatchObject({ value: 0 });
  });

  it('never writes a name over a dot or another name', () => {
    const { setting, answer } = settingFor(realData(), { view: { zone: 'lc-yb-ccn-minh-quan' } });
    const layout = layOutDots(areaChart(answer('zone-area'), setting), dock, words);
    const boxes = layout.labels.map((label): Box => {
      const width = textWidth(label.text, 12, 500);
      return { x: label.anchor === 'start' ? label.x : label.x - width, y: label.y - 10, width, height: 12 };
    });
    const dots = layout.rows.flatMap((row) => row.dots);
    expect(boxes.length).toBeGreaterThan(0);
    for (const [index, box] of boxes.entries()) {
      expect(boxes.slice(index + 1).some((other) => overlaps(box, other))).toBe(false);
      expect(dots.some(({ x, y }) => overlaps(box, { x: x - 1, y: y - 1, width: 2, height: 2 }))).toBe(false);
    }
  });
});

describe('names', () => {
  it('are cut at a word, without a comma or dash before the ellipsis', () => {
    expect(fitText(['Đình Hương - Tây Bắc Ga'], 12, 85)).toBe('Đình Hương…');
    expect(fitText(['Chế biến nông sản', 'Nông sản'], 12, 70)).toBe('Nông sản');
  });
});

describe('keys', () => {
  it('move between marks and stop at both ends', () => {
    expect(markAfter('ArrowRight', 0, 3)).toBe(1);
    expect(markAfter('ArrowDown', 2, 3)).toBe(2);
    expect(markAfter('Home', 2, 3)).toBe(0);
    expect(markAfter('Enter', 1, 3)).toBeNull();
  });
  it('add a value to a filter and take it out again', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });
});
