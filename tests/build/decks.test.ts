import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '#lib/domain/vocabulary.ts';
import { readSceneAddress } from '#lib/url/scene-address.ts';
import { plainText, type ShownDeck } from '#lib/view-models/decks/shown-deck.ts';
import { buildFolder, builtExists, filesOfBuild, languagePages } from './site.ts';

const files = filesOfBuild().filter((file) => /^decks\/[a-z-]+\.(vi|en)\.json$/.test(file));
// Written by the build from the same type.
const read = (file: string): ShownDeck => JSON.parse(readFileSync(join(buildFolder, file), 'utf8'));
const scenes = files.flatMap((file) => {
  const deck = read(file);
  return deck.scenes.map((scene) => ({ deck, scene, name: `${file} ${scene.number}` }));
});

describe('a built deck', () => {
  it('is there in both languages, with the file that readers open again', () => {
    const ids = new Set(files.map((file) => read(file).id));
    expect(ids.size).toBe(3);
    expect(files).toHaveLength(ids.size * languages.length);
    for (const id of ids) expect(builtExists(`decks/${id}.deck.json`)).toBe(true);
    expect(builtExists('decks/known.json')).toBe(true);
  });

  it('shows pages of the site, and sections that they have', () => {
    const pages = new Map(languagePages().map((page) => [page.address, page]));
    const lost = scenes.filter(({ deck, scene }) => {
      const address = readSceneAddress(scene.address);
      const path = address?.path.map((name) => `${name}/`).join('') ?? '?';
      const page = pages.get(`/${deck.lang}/${path}`);
      return page === undefined || (address?.section !== '' && !page.ids.has(address?.section ?? ''));
    });
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  it('has every figure resolved, with its source, and pictures that were drawn', () => {
    const wrong = scenes.filter(({ scene }) => {
      const texts = [scene.title, scene.caption, scene.notes].map(plainText);
      const unresolved = texts.some((text) => /[{}]/.test(text));
      const unsourced = scene.figures.some(({ source }) => !builtExists(`figures/${source.id}.json`));
      return unresolved || unsourced || (scene.picture !== null && !builtExists(scene.picture));
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});
