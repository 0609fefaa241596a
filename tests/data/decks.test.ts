import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAtlasDatabase, type NodeDatabase } from '#lib/database/node-database.ts';
import { readDeckJson } from '#lib/decks/read-deck.ts';
import type { Deck } from '#lib/domain/deck.ts';
import { figuresOfScene } from '#lib/domain/deck-text.ts';
import { askKnownIds, figureSources } from '#lib/queries/known-names.ts';
import { ask } from '#lib/queries/query.ts';
import { sourceIds } from '#lib/queries/sources-table.ts';
import { askSourceFigures } from '#lib/queries/source-page.ts';
import { createViews } from '#lib/queries/views.ts';
import { readSceneAddress } from '#lib/url/scene-address.ts';
import { makeSourceFigures } from '#lib/view-models/source-figures.ts';
import { checkDecks, namesInTables } from '../../scripts/data/check-decks.ts';

const folder = 'data/decks';
const decks: readonly Deck[] = readdirSync(folder).map((name) => {
  const reading = readDeckJson(readFileSync(join(folder, name), 'utf8'), name);
  if (reading.kind === 'refused') throw new Error(JSON.stringify(reading.problems));
  return reading.deck;
});
const known = namesInTables('data');

describe('the decks that come with the site', () => {
  it('are sound: every address is a page that reads it, every figure is published, no number stands alone', () => {
    expect(checkDecks('data')).toEqual([]);
  });

  it('are three, of eight to eleven scenes, each of which can be told from the others by its title', () => {
    expect(decks.map(({ id }) => id).toSorted()).toEqual([
      'lao-cai-industrial-promotion',
      'supporting-industry-localities',
      'thanh-hoa-investors'
    ]);
    for (const { scenes } of decks) {
      expect(scenes.length).toBeGreaterThanOrEqual(8);
      expect(scenes.length).toBeLessThanOrEqual(11);
      for (const lang of ['vi', 'en'] as const)
        expect(new Set(scenes.map(({ title }) => title[lang])).size).toBe(scenes.length);
    }
  });

  it('use the views of the site: map, charts, zones, comparison, dashboards', () => {
    const pages = decks.map(
      ({ scenes }) => new Set(scenes.map(({ address }) => readSceneAddress(address)?.path[0] ?? ''))
    );
    for (const used of pages) expect(used.size).toBeGreaterThanOrEqual(4);
  });

  it('name the same figures in both languages', () => {
    const figuresIn = (text: string) => [...text.matchAll(/\{[^}]*\}/g)].map(([found]) => found).toSorted();
    for (const { scenes } of decks)
      for (const { title, caption, notes } of scenes)
        for (const text of [title, caption, notes]) expect(figuresIn(text.en)).toEqual(figuresIn(text.vi));
  });

  it('say in the notes what to be careful about, in two to six sentences', () => {
    const sentences = (text: string): number =>
      text
        .replace(/\{[^}]*\}/g, '')
        .split(/[.?!:;](?:\s|$)/)
        .filter(Boolean).length;
    for (const { scenes } of decks)
      for (const { notes } of scenes)
        for (const text of [notes.vi, notes.en]) {
          expect(sentences(text), text).toBeGreaterThanOrEqual(2);
          expect(sentences(text), text).toBeLessThanOrEqual(8);
        }
  });

  it('that are broken stop the check of the data, with every problem', () => {
    const copy = mkdtempSync(join(tmpdir(), 'atlas-decks-'));
    try {
      cpSync('data', copy, { recursive: true });
      const path = join(copy, 'decks', 'thanh-hoa-investors.json');
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replace('zones/th-nghi-son-ez/', 'zones/gone/').replace('"vi": "', '"vi": "44 ')
      );
      expect(checkDecks(copy).map(({ file, rule }) => [file, rule.kind])).toEqual([
        ['decks/thanh-hoa-investors.json', 'bare-number'],
        ['decks/thanh-hoa-investors.json', 'known-id']
      ]);
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });
});

describe('what decks may name', () => {
  let database: NodeDatabase;
  beforeAll(async () => {
    database = await openAtlasDatabase('static/data');
    createViews.forEach((statement) => database.run(statement));
  });
  afterAll(() => database.close());

  it('is the same in the tables that are checked and in the database that the site is drawn from', () => {
    const ids = askKnownIds((sql, parameters) => database.run(sql, parameters));
    for (const name of ['zones', 'policies', 'sources', 'sectors', 'categories', 'infrastructure'] as const)
      expect(new Set(ids[name])).toEqual(known[name]);
    const rows = ask((sql, parameters) => database.run(sql, parameters), figureSources, undefined);
    expect(new Map(rows.map(({ ref, source_id }) => [ref, source_id]))).toEqual(known.figures);
  });

  it('are exactly the figures that sources publish', () => {
    const run = (sql: string, parameters?: Parameters<NodeDatabase['run']>[1]) => database.run(sql, parameters);
    const wanted = new Set(decks.flatMap(({ scenes }) => scenes.flatMap(figuresOfScene)));
    const sources = new Set([...wanted].map((ref) => known.figures.get(ref) ?? ''));
    const published = ask(run, sourceIds, undefined)
      .filter((id) => sources.has(id))
      .flatMap((id) => {
        const rows = askSourceFigures(run, id);
        return rows === null ? [] : Object.keys(makeSourceFigures(rows).figures);
      });
    expect([...wanted].filter((ref) => !published.includes(ref))).toEqual([]);
  });
});
