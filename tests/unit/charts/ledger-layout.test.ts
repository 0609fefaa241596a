import { describe, expect, it } from 'vitest';
import { layOutLedger } from '#lib/charts/ledger/layout.ts';
import { textWidth } from '#lib/i18n/text-width.ts';
import type { LedgerDrawing, LedgerRow } from '#lib/view-models/catalogue/ledger-drawing.ts';
import { computed } from '#lib/view-models/charts/evidence.ts';

const text = 12;
const makeRow = (key: string, from: number, length: number, given: Partial<LedgerRow> = {}): LedgerRow => ({
  key,
  name: `Hỗ trợ đầu tư hạ tầng ${key}`,
  fill: 'done',
  from,
  length,
  figure: { figure: computed('', length, 'VND m'), label: `hơn ${length} tỷ đồng` },
  words: null,
  step: from > 0,
  label: key,
  ...given
});
const drawing = (...rows: readonly LedgerRow[]): LedgerDrawing => ({
  kind: 'ledger',
  groups: [{ key: 'g', name: 'Thanh Hóa', rows, verdict: 'Các phần cộng đúng bằng tổng.' }]
});
const whole = drawing(makeRow('all', 0, 43.5), makeRow('a', 0, 20), makeRow('b', 20, 17.4), makeRow('c', 37.4, 6.1));

describe.each([328, 720])('a ledger %i px wide', (width) => {
  const { groups, height } = layOutLedger(whole, width, text);
  const rows = groups.flatMap((group) => group.rows);

  it('has room for every number beside its bar', () => {
    const ends = rows.map(({ row, label }) => label.x + textWidth(row.figure?.label ?? '', text, 500));
    expect(Math.max(...ends)).toBeLessThanOrEqual(width);
  });

  it('begins each step where the bar before ends, on one scale', () => {
    const [all, a, b, c] = rows.map(({ bar }) => bar);
    const end = (box: typeof all): number => (box?.x ?? 0) + (box?.width ?? 0);
    expect(b?.x).toBeCloseTo(end(a), 0);
    expect(c?.x).toBeCloseTo(end(b), 0);
    expect(end(c)).toBeCloseTo(end(all), 0);
  });

  it('lets no line touch the next and ends below the last', () => {
    const lows = rows.map(({ area }) => area.y + area.height);
    expect(rows.every(({ area }, index) => index === 0 || area.y >= (lows[index - 1] ?? 0) - 0.01)).toBe(true);
    expect(height).toBeGreaterThan(groups.at(-1)?.verdict.at(-1)?.y ?? 0);
  });
});

it('draws an empty frame of one length for what is not published, and a dash for none', () => {
  const open = { from: 0, length: 0, figure: null };
  const { groups } = layOutLedger(
    drawing(
      makeRow('all', 0, 10),
      makeRow('u', 0, 0, { ...open, fill: 'unknown', words: 'chưa công bố' }),
      makeRow('n', 0, 0, { ...open, fill: 'none', words: 'không có' })
    ),
    720,
    text
  );
  const [, unknown, none] = groups[0]?.rows.map(({ bar }) => bar) ?? [];
  expect(unknown?.width).toBe(text * 3);
  expect(none?.height).toBeLessThan(4);
});

it('says a name once: no line is kept for it on a narrow screen', () => {
  const said = layOutLedger(drawing(makeRow('a', 0, 1), makeRow('b', 0, 1)), 328, text).height;
  const once = layOutLedger(drawing(makeRow('a', 0, 1), makeRow('b', 0, 1, { name: '' })), 328, text).height;
  expect(once).toBeLessThan(said);
});

it('draws nothing of nothing', () => {
  expect(layOutLedger({ kind: 'ledger', groups: [] }, 720, text)).toEqual({ groups: [], height: 0 });
});
