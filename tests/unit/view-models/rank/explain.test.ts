import { afterAll, beforeAll, expect, it } from 'vitest';
import { openNodeDatabase, type NodeDatabase } from '#lib/database/node-database.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { vi } from '#lib/i18n/vi/index.ts';
import { explainKnown, explainPlace, explainScore, scoreSql } from '#lib/view-models/rank/explain.ts';
import { rank } from '#lib/view-models/rank/ranking.ts';
import { exactly, field, notPublished, weighing } from './made-ranking.ts';

let database: NodeDatabase;
beforeAll(async () => {
  database = await openNodeDatabase();
});
afterAll(() => database.close());

const words = { m: vi, format: createFormat('vi'), lang: 'vi' } as const;
const made = field(
  { area: exactly(60), status: { kind: 'status', status: 'building' }, rent: notPublished },
  { area: exactly(90), status: { kind: 'status', status: 'planned' } },
  { area: exactly(20) }
);
const view = weighing({ area: 3, rent: 2, status: 1 });
const ranking = rank(made.zones, made.inputs, view);
const first = ranking.ranked[0];
if (first === undefined) throw new Error('nothing was ranked');

it('gives SQL that says the same score as the page', () => {
  for (const { score } of ranking.ranked) {
    const [row] = database.run(scoreSql(score));
    expect(Number(row?.['lowest'])).toBeCloseTo(100 * score.low, 6);
    expect(Number(row?.['highest'])).toBeCloseTo(100 * score.high, 6);
  }
});

it('names every criterion with its weight and how far it reaches, and its figure where one is published', () => {
  const { rows, lead } = explainScore(first, ranking, words);
  expect(lead).toContain('6');
  expect(rows.map(({ label, figure }) => [label.split(',')[0], figure?.value ?? null])).toEqual([
    ['Diện tích', 90],
    ['Giá thuê đất cả thời hạn', null],
    ['Tình trạng', null]
  ]);
  expect(rows[1]?.label).toContain('0–1 (chưa công bố)');
});

it('names the zones that may change places with it', () => {
  const { rows } = explainPlace(first, ranking, words, 'SELECT 1');
  expect(rows.map(({ label }) => label)).toEqual(['Khu a', 'Khu c']);
});

it('lists the figures known of a criterion and counts the zones without', () => {
  const known = explainKnown('area', ranking.candidates, made.inputs, words);
  expect([known.rows.length, known.without]).toEqual([3, 0]);
  expect(explainKnown('rent', ranking.candidates, made.inputs, words)).toMatchObject({ rows: [], without: 3 });
});
