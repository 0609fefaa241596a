import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import RankChart from '#lib/charts/rank-contributions/RankChart.svelte';
import { layOutRank } from '#lib/charts/rank-contributions/layout.ts';
import { languages, type Lang } from '#lib/domain/vocabulary.ts';
import { rankChart, type RankChartModel } from '#lib/view-models/rank/rank-chart.ts';
import { rank } from '#lib/view-models/rank/ranking.ts';
import { draw } from '../unit/components/draw.ts';
import { exactly, field, measuredInput, notPublished, weighing } from '../unit/view-models/rank/made-ranking.ts';

const rewrite = process.env['UPDATE_CHARTS'] === '1';
const operating = { kind: 'status', status: 'operating' } as const;

/** Known throughout, one thing missing, everything missing, a distance in doubt, readings that disagree. */
const made = field(
  { area: exactly(550), occupancy: exactly(40), port: exactly(12), status: operating },
  { area: exactly(300), occupancy: notPublished, port: measuredInput({ low: 20, high: 35 }), status: operating },
  {},
  { area: measuredInput({ low: 66, high: 185 }), occupancy: exactly(100), port: exactly(80), status: operating },
  { area: exactly(20), occupancy: exactly(0), port: exactly(95), status: { kind: 'status', status: 'planned' } }
);
const zones = made.zones.map((zone, index) =>
  index === 1
    ? { ...zone, name_vi: 'Khu công nghiệp Lam Sơn - Sao Vàng', name_en: 'Lam Son - Sao Vang Industrial Park' }
    : zone
);
const ranking = rank(zones, made.inputs, weighing({ area: 5, occupancy: 3, port: 4, status: 1 }));
const model = (lang: Lang): RankChartModel => rankChart(ranking.ranked, 10, lang);
const card = (lang: Lang): Promise<HTMLElement> => draw(RankChart, { chart: model(lang) }, lang);

/** A drawing alone, a line to each element, without the names that the style compiler gives. */
function drawing(root: HTMLElement, size: string): string {
  const svg = root.querySelector(`svg.${size}`);
  if (svg === null) throw new Error(`the chart has no ${size} drawing`);
  return `${svg.outerHTML
    .replace(/<!--.*?-->/g, '')
    .replace(/\s*svelte-[a-z0-9]+/g, '')
    .replace(/ class="\s*"/g, '')
    .replaceAll('><', '>\n<')}\n`;
}

describe('the bars of a ranking', () => {
  it.each(languages.flatMap((lang) => (['wide', 'narrow'] as const).map((size) => [lang, size] as const)))(
    'are drawn as before (%s, %s)',
    async (lang, size) => {
      const drawn = drawing(await card(lang), size);
      const file = `tests/charts/expected/rank-contributions.${size}.${lang}.svg`;
      if (rewrite || !existsSync(file)) {
        if (!rewrite) throw new Error(`${file} is missing: run once with UPDATE_CHARTS=1 and look at it`);
        writeFileSync(file, drawn);
      }
      expect(drawn).toBe(readFileSync(file, 'utf8'));
    }
  );

  it('reach from the lower end of the score to the upper, what is sure before what is not', () => {
    for (const width of [328, 800]) {
      const { bars, ticks } = layOutRank(model('vi'), width, () => '100–100');
      const [zero, one] = [ticks[0]?.x ?? 0, ticks.at(-1)?.x ?? 0];
      for (const { bar, sure, unsure } of bars) {
        const ends = [...sure, ...unsure].map(({ box }) => box.x + box.width);
        const at = (value: number): number => zero + (one - zero) * value;
        expect(Math.max(zero, ...sure.map(({ box }) => box.x + box.width))).toBeCloseTo(
          at(bar.low) - (bar.low > 0 ? 1 : 0),
          0
        );
        expect(Math.max(zero, ...ends)).toBeCloseTo(at(bar.high) - 1, 0);
        for (const piece of unsure) expect(piece.box.x).toBeGreaterThanOrEqual(at(bar.low) - 0.1);
      }
    }
  });

  it('draw a zone of which nothing is known as wholly in doubt, never as nothing', () => {
    const { bars } = layOutRank(model('vi'), 800, () => '0–100');
    const unknown = bars.find(({ bar }) => bar.zoneId === 'c');
    expect(unknown?.sure).toEqual([]);
    expect(unknown?.unsure).toHaveLength(4);
  });

  it('have every number of the drawing in their table, and its source', async () => {
    const root = await card('en');
    const shown = root.querySelectorAll('svg.wide text[data-figure]').map((text) => text.getAttribute('data-value'));
    const told = new Set(root.querySelectorAll('td data').map((data) => data.getAttribute('value')));
    expect(shown).toHaveLength(5);
    expect(shown.filter((value) => value !== undefined && !told.has(value))).toEqual([]);
    for (const link of root.querySelectorAll('a.figure'))
      expect(link.getAttribute('href')).toMatch(/^\/en\/about\/#query-rank-(score|part)$/);
  });

  it('hold no style attribute and no broken coordinate', async () => {
    const html = (await card('vi')).outerHTML;
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
  });
});
