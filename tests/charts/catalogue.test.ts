import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { HTMLElement } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '#lib/catalogue/index.ts';
import CatalogueDrawing from '#lib/charts/catalogue/CatalogueDrawing.svelte';
import { openAtlasDatabase, type NodeDatabase } from '#lib/database/node-database.ts';
import type { AnyFigure } from '#lib/domain/figure.ts';
import type { Run } from '#lib/domain/sql.ts';
import { languages, type Lang } from '#lib/domain/vocabulary.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { loadMessages } from '#lib/i18n/messages.ts';
import { createViews } from '#lib/queries/views.ts';
import { type CatalogueChart, chartAreas } from '#lib/view-models/catalogue/catalogue-chart.ts';
import { phraseText } from '#lib/view-models/charts/phrase.ts';
import { zonesMapPicture } from '../../src/routes/[lang=lang]/charts/[chart]/zones-map.server.ts';
import ZonesMapPicture from '../../src/routes/[lang=lang]/charts/[chart]/ZonesMapPicture.svelte';
import { draw } from '../unit/components/draw.ts';

const rewrite = process.env['UPDATE_CHARTS'] === '1';
const folder = 'tests/charts/expected/catalogue';
const ids = catalogue.map(({ id }) => id);
/** A desk, and the screen of a phone without its margins: what is cut or moved there is looked at as well. */
const widths = { wide: 720, phone: 328 } as const;
type Width = keyof typeof widths;
const referenceFile = (id: string, lang: Lang, width: Width): string =>
  `${id}${width === 'phone' ? '.phone' : ''}.${lang}.svg`;
/** The map of zones is a picture of one width; English differs from Vietnamese in its words only, which a phone shows in one language. */
const referencesOf = (id: string): readonly { readonly lang: Lang; readonly width: Width }[] => [
  ...languages.map((lang) => ({ lang, width: 'wide' as const })),
  ...(id === 'zones-map' ? [] : [{ lang: 'vi' as const, width: 'phone' as const }]),
  ...(phoneInBoth.has(id) ? [{ lang: 'en' as const, width: 'phone' as const }] : [])
];
/** Charts whose words are broken into lines on a phone. */
const phoneInBoth = new Set(['locality-figures-map', 'investments-flow', 'funds-over-time']);

let database: NodeDatabase;
let run: Run;
const charts: Record<Lang, Map<string, CatalogueChart>> = { vi: new Map(), en: new Map() };

beforeAll(async () => {
  database = await openAtlasDatabase('static/data');
  for (const statement of createViews) database.run(statement);
  run = (sql, parameters) => database.run(sql, parameters);
  for (const lang of languages) {
    const setting = { m: await loadMessages(lang), format: createFormat(lang), releasedOn: '2026-11-01' };
    for (const source of catalogue) charts[lang].set(source.id, source.make(run, setting));
  }
});
afterAll(() => database.close());

function chartOf(id: string, lang: Lang): CatalogueChart {
  const chart = charts[lang].get(id);
  if (chart === undefined) throw new Error(`${id} was not made`);
  return chart;
}

/** The map of zones is drawn by the page of its chart, every other chart by the kind of its drawing. */
function drawn(id: string, lang: Lang, width: Width = 'wide'): Promise<HTMLElement> {
  const chart = chartOf(id, lang);
  return chart.drawing.kind === 'zones-map'
    ? draw(ZonesMapPicture, { map: zonesMapPicture(run, lang), label: chart.name }, lang)
    : draw(CatalogueDrawing, { chart, width: widths[width] }, lang);
}

/** Drawings of places, years and dots too many for a number at each: names, lines of years and scales only. */
const drawnWithoutNumbers = new Set(['zones-map', 'policy-timeline', 'zone-area']);

/** The drawing alone, a line to each element, without the names that the style compiler gives; of a map only its zones. */
const lines = (root: HTMLElement): string =>
  `${root
    .querySelectorAll(root.querySelector('svg.map') === null ? 'svg' : 'a[data-zone]')
    .map((element) => element.outerHTML)
    .join('\n')
    .replace(/<!--.*?-->/g, '')
    .replace(/\s*svelte-[a-z0-9]+/g, '')
    .replace(/ class="\s*"/g, '')
    .replaceAll('><', '>\n<')}\n`;

const nameOf = (figure: AnyFigure): string =>
  `${figure.kind === 'published' ? figure.ref : `query/${figure.query}`} ${figure.value}`;

/** Every figure that a part of a chart holds, wherever it is in it. */
function figuresIn(part: unknown): readonly AnyFigure[] {
  if (typeof part !== 'object' || part === null) return [];
  if (isFigure(part)) return [part];
  return Object.values(part).flatMap(figuresIn);
}
const isFigure = (part: object): part is AnyFigure =>
  'kind' in part && (part.kind === 'published' || part.kind === 'computed') && 'value' in part && 'unit' in part;

describe('the catalogue', () => {
  it('has at least twenty charts, each with an address of its own', () => {
    expect(ids.length).toBeGreaterThanOrEqual(20);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('answers the questions of every area', () => {
    expect(chartAreas.filter((area) => !catalogue.some((source) => source.area === area))).toEqual([]);
  });

  it('keeps no reference drawing of a chart that is gone', () => {
    const known = new Set(
      ids.flatMap((id) => referencesOf(id).map(({ lang, width }) => referenceFile(id, lang, width)))
    );
    expect(readdirSync(folder).filter((file) => !known.has(file))).toEqual([]);
  });
});

describe('the map of zones', () => {
  it('has every located zone, and both archipelagos beside it', async () => {
    const root = await drawn('zones-map', 'vi');
    const { table } = chartOf('zones-map', 'vi');
    expect(root.querySelectorAll('a[data-zone]')).toHaveLength(table.rows.length);
    expect(root.text.replace(/\s+/g, ' ')).toMatch(/Hoàng Sa.*Trường Sa/);
  });
});

describe.each(ids)('%s', (id) => {
  it.each(languages)('says what it is about, what it finds and where that comes from (%s)', (lang) => {
    const chart = chartOf(id, lang);
    const source = catalogue.find((one) => one.id === id);
    const texts = [chart.name, phraseText(chart.title, createFormat(lang)), phraseText(chart.note, createFormat(lang))];
    expect(chart.id).toBe(id);
    expect(chart.area).toBe(source?.area);
    expect(chart.question).toMatch(/\?$/);
    expect(texts.filter((text) => text.trim() === '' || /undefined|NaN|null/.test(text))).toEqual([]);
    expect(source?.queries.length).toBeGreaterThan(0);
    expect(chart.evidence.length).toBeGreaterThan(0);
    expect(chart.table.rows.length).toBeGreaterThan(0);
    expect(new Set(chart.evidence.map(({ key }) => key)).size).toBe(chart.evidence.length);
  });

  it.each(referencesOf(id))('is drawn as before ($lang, $width)', async ({ lang, width }) => {
    const text = lines(await drawn(id, lang, width));
    const file = `${folder}/${referenceFile(id, lang, width)}`;
    if (rewrite) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, text);
    }
    if (!existsSync(file)) throw new Error(`${file} is missing: run once with UPDATE_CHARTS=1 and look at it`);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });

  it('holds no style attribute, no broken coordinate and nothing to press without script', async () => {
    const html = (await drawn(id, 'vi')).outerHTML;
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
    expect(html).not.toContain('role="button"');
  });

  it('has every number of the drawing in its table', async () => {
    const inTable = new Set(figuresIn(chartOf(id, 'vi').table).map(nameOf));
    const inDrawing = (await drawn(id, 'vi'))
      .querySelectorAll('[data-figure]')
      .map((element) => `${element.getAttribute('data-figure')} ${element.getAttribute('data-value')}`);
    expect(inDrawing.length > 0).toBe(!drawnWithoutNumbers.has(id));
    expect(inDrawing.filter((number) => !inTable.has(number))).toEqual([]);
  });

  it('rests every number on rows that it shows', () => {
    const { title, note, table, drawing, evidence } = chartOf(id, 'vi');
    const refs = new Set(evidence.flatMap(({ key, figures }) => [key, ...figures.map(({ ref }) => ref)]));
    const wanting = figuresIn([title, note, table, drawing]).filter((figure) =>
      figure.kind === 'published' ? !refs.has(figure.ref) : (figure.rows ?? []).some((ref) => !refs.has(ref))
    );
    expect(wanting).toEqual([]);
  });

  it('gives the same numbers in both languages', () => {
    const numbers = (lang: Lang): readonly string[] => {
      const { title, table, drawing, evidence } = chartOf(id, lang);
      return figuresIn([title, table, drawing, evidence]).map(nameOf).toSorted();
    };
    expect(numbers('en')).toEqual(numbers('vi'));
  });
});
