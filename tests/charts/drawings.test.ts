import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { LinkedChart } from '#lib/charts/index.ts';
import { languages, type Lang } from '#lib/domain/vocabulary.ts';
import { chartIds, type ChartId } from '#lib/view-models/charts/chart-questions.ts';
import { draw } from '../unit/components/draw.ts';
import { realData, settingFor } from './setting.ts';

const data = realData();
const rewrite = process.env['UPDATE_CHARTS'] === '1';
const folder = 'tests/charts/expected';

async function card(id: ChartId, lang: Lang, province: 'thanh-hoa' | 'lao-cai'): Promise<HTMLElement> {
  const { setting, answer } = settingFor(data, { lang, view: { province: [province] } });
  return draw(LinkedChart, { id, answer: answer(id), setting }, lang);
}

/** The drawing alone, a line to each element, without the names that the style compiler gives. */
function drawing(root: HTMLElement): string {
  const svg = root.querySelector('.stage svg');
  if (svg === null) throw new Error('the card has no drawing');
  return `${svg.outerHTML
    .replace(/<!--.*?-->/g, '')
    .replace(/\s*svelte-[a-z0-9]+/g, '')
    .replace(/ class="\s*"/g, '')
    .replaceAll('><', '>\n<')}\n`;
}

const numbers = (elements: readonly HTMLElement[], attribute: string): readonly string[] =>
  elements.map((element) => `${element.getAttribute('data-figure') ?? ''} ${element.getAttribute(attribute) ?? ''}`);

describe.each(chartIds)('%s', (id) => {
  it.each(languages)('is drawn as before (%s)', async (lang) => {
    for (const province of ['thanh-hoa', 'lao-cai'] as const) {
      const drawn = drawing(await card(id, lang, province));
      const file = `${folder}/${id}.${province}.${lang}.svg`;
      if (rewrite || !existsSync(file)) {
        if (!rewrite) throw new Error(`${file} is missing: run once with UPDATE_CHARTS=1 and look at it`);
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, drawn);
      }
      expect(drawn).toBe(readFileSync(file, 'utf8'));
    }
  });

  it('has every number of the drawing in its table', async () => {
    const root = await card(id, 'vi', 'lao-cai');
    const inDrawing = numbers(root.querySelectorAll('.stage text[data-figure]'), 'data-value');
    const inTable = new Set(numbers(root.querySelectorAll('details data[data-figure]'), 'value'));
    expect(inDrawing.filter((number) => !inTable.has(number))).toEqual([]);
    expect(inTable.size).toBeGreaterThan(3);
  });

  it('holds no style attribute, no broken coordinate and nothing to press without script', async () => {
    const html = (await card(id, 'vi', 'thanh-hoa')).outerHTML;
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
    expect(html).not.toContain('role="button"');
  });

  it('links each number to its source or to how it was worked out', async () => {
    const root = await card(id, 'en', 'thanh-hoa');
    for (const link of root.querySelectorAll('a.figure')) {
      expect(link.getAttribute('href')).toMatch(/^\/en\/(sources\/[a-z0-9-]+\/#|about\/#query-)/);
      expect(link.querySelectorAll('[data-figure]')).toHaveLength(1);
    }
  });

  it('says what is missing where no row matches', async () => {
    const { setting, answer } = settingFor({});
    const root = await draw(LinkedChart, { id, answer: answer(id), setting });
    expect(root.querySelector('.empty')?.text.trim()).not.toBe('');
    expect(root.querySelector('.title')?.text).toBe(setting.m.charts.name[id]);
    expect(root.querySelector('.stage')).toBeNull();
    expect(root.querySelector('details')).toBeNull();
  });
});
