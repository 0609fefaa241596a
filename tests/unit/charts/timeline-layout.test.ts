import { describe, expect, it } from 'vitest';
import { arrowsOf } from '#lib/charts/timeline/arrows.ts';
import { height } from '#lib/charts/timeline/height.ts';
import { layOutTimeline } from '#lib/charts/timeline/layout.ts';
import { timeScale } from '#lib/charts/timeline/time-scale.ts';
import { textWidth } from '#lib/i18n/text-width.ts';
import type { TimelineBar, TimelineDrawing, TimelineLink } from '#lib/view-models/catalogue/drawing.ts';

const bar = (key: string, part: Partial<TimelineBar> = {}): TimelineBar => ({
  key,
  name: `${key}/NĐ-CP`,
  title: 'Nghị định về một việc có tên rất dài để không bao giờ đủ chỗ trên một dòng của hình',
  label: key,
  group: null,
  start: '2012-05-21',
  end: null,
  until: null,
  startIs: 'issued',
  status: 'in-force',
  horizon: null,
  follows: null,
  page: null,
  ...part
});
const drawingOf = (bars: readonly TimelineBar[], links: readonly TimelineLink[] = []): TimelineDrawing => ({
  kind: 'timeline',
  fromYear: 2004,
  toYear: 2045,
  day: '2026-11-21',
  dayLabel: '21/11/2026',
  undated: 'không ghi ngày',
  arrows: 'all',
  lanes: [{ key: 'national', name: 'Cả nước', bars, gaps: [] }],
  links
});
const sizes = [
  { width: 328, text: 12 },
  { width: 720, text: 12 },
  { width: 1048, text: 14 }
];
const link = (from: string, to: string): TimelineLink => ({ from, to, relation: 'amends', label: '' });

describe('the layout of a timeline', () => {
  const bars = [
    bar('a', { start: '2004-06-09', end: '2012-05-21', status: 'ended' }),
    bar('b', { start: '2012-05-21', follows: 'a' }),
    bar('c', { start: null, end: null }),
    bar('d', { start: '2020', end: '2030', horizon: 2045 })
  ];

  it.each(sizes)('keeps every bar and name inside %j', (size) => {
    const { bars: placed, height: high } = layOutTimeline(drawingOf(bars), size);
    expect(placed).toHaveLength(4);
    for (const { box, label, area } of placed) {
      if (box !== null) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(size.width);
      }
      expect(area.y + area.height).toBeLessThanOrEqual(high);
      if (label === null) continue;
      const wide = textWidth(label.text, size.text);
      expect(label.anchor === 'end' ? label.x - wide : label.x).toBeGreaterThanOrEqual(-0.5);
      expect(label.anchor === 'end' ? label.x : label.x + wide).toBeLessThanOrEqual(size.width + 0.5);
    }
  });
  it('sets what takes the place of another in the same line, and what overlaps in one of its own', () => {
    const [a, b, , d] = layOutTimeline(drawingOf(bars), { width: 720, text: 12 }).bars;
    expect(b?.y).toBe(a?.y);
    expect(d?.y).not.toBe(a?.y);
    const overlapping = [bar('a', { end: '2015' }), bar('b', { start: '2013', follows: 'a' })];
    const [first, second] = layOutTimeline(drawingOf(overlapping), { width: 720, text: 12 }).bars;
    expect(second?.y).not.toBe(first?.y);
  });
  it('fades an end that no source gives at the day judged, and draws no bar without a date', () => {
    const { bars: placed, scale } = layOutTimeline(drawingOf(bars), { width: 720, text: 12 });
    const b = placed.find((one) => one.bar.key === 'b');
    expect(b?.fadesOut).toBe(true);
    expect((b?.box?.x ?? 0) + (b?.box?.width ?? 0)).toBeCloseTo(scale.at('2026-11-21'), 1);
    const c = placed.find((one) => one.bar.key === 'c');
    expect(c?.box).toBeNull();
    expect(c?.label?.text).toContain('không ghi ngày');
  });
  it('writes the name of the zone where only words shared with other titles would be left', () => {
    const founding = (zone: string) => ({ title: `Quyết định thành lập Cụm công nghiệp ${zone}` });
    const rows = [bar('a', founding('Bắc Hoằng Hóa')), bar('b', founding('Thọ Minh'))];
    const labels = (width: number) =>
      layOutTimeline(drawingOf(rows), { width, text: 12 }).bars.map(({ label }) => label?.text);
    expect(labels(250)).toEqual(['a/NĐ-CP · …Bắc Hoằng Hóa', 'b/NĐ-CP · …Thọ Minh']);
    expect(labels(1048)[1]).toBe('b/NĐ-CP · Quyết định thành lập Cụm công nghiệp Thọ Minh');
  });
  it('is as high as its height says', () => {
    expect(height(drawingOf(bars), 328, 12)).toBe(layOutTimeline(drawingOf(bars), { width: 328, text: 12 }).height);
  });
  it('sets the ends of the line of years under the ends of the slider', () => {
    const scale = timeScale({ fromYear: 2004, toYear: 2045 }, 720, 12);
    expect(scale.at('2004-01-01')).toBe(10);
    expect(scale.at('2046-01-01')).toBe(710);
    expect(timeScale({ fromYear: 2004, toYear: 2045 }, 200, 12).ticks.map(({ year }) => year)).toEqual([
      2010, 2020, 2030, 2040
    ]);
  });
});

describe('arrows', () => {
  const bars = [bar('old'), bar('change', { start: '2025-10-15' }), bar('other', { start: '2020' })];
  const drawing = drawingOf(bars, [link('change', 'old'), link('other', 'old')]);
  const { bars: placed, barHeight } = layOutTimeline(drawing, { width: 720, text: 12 });

  it('lead straight from the start of the later bar to the earlier one', () => {
    const [first] = arrowsOf(drawing, placed, barHeight, null);
    expect(first?.d).toMatch(/^M[\d.]+,[\d.]+V[\d.]+$/);
    expect(first?.head.towards).toBe('up');
  });
  it('are those of the chosen bar alone', () => {
    expect(arrowsOf(drawing, placed, barHeight, 'change')).toHaveLength(1);
    expect(arrowsOf(drawing, placed, barHeight, 'old')).toHaveLength(2);
    expect(arrowsOf({ ...drawing, arrows: 'none' }, placed, barHeight, null)).toEqual([]);
  });
});
