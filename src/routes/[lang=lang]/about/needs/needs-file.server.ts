/** What the articles that a data package began with ask for, and where the site answers: `needs.json` of the package. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languages, type Bilingual } from '#lib/domain/vocabulary.ts';

export interface Need {
  readonly id: string;
  /** Paragraphs of the article, counted from its first line. */
  readonly paragraphs: string;
  /** What the article asks for, in our own words. */
  readonly asks: Bilingual;
  /** Where it is answered: paths under the language, `map` for the explorer, with the part of the page after #. */
  readonly links: readonly string[];
  /** What is left to a person or an office; absent where the site answers it all. */
  readonly limit?: Bilingual;
}
export interface Article {
  readonly id: string;
  readonly topic: Bilingual;
  readonly source: string;
  readonly needs: readonly Need[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Throws, with the need and the key, where a text, a language or a link is missing. */
export function readNeeds(json: unknown): readonly Article[] {
  const fail = (where: string, expected: string): never => {
    throw new Error(`needs.json, ${where}: expected ${expected}`);
  };
  const list = (value: unknown, where: string): readonly unknown[] =>
    Array.isArray(value) && value.length > 0 ? value : fail(where, 'a list that is not empty');
  const record = (value: unknown, where: string): Record<string, unknown> =>
    isRecord(value) ? value : fail(where, 'an object');
  const text = (value: unknown, where: string): string =>
    typeof value === 'string' && value.trim() !== '' ? value : fail(where, 'a text');
  const both = (value: unknown, where: string): Bilingual => {
    const words = record(value, where);
    const [vi = '', en = ''] = languages.map((lang) => text(words[lang], `${where}.${lang}`));
    return { vi, en };
  };
  const need = (value: unknown, where: string): Need => {
    const { id, paragraphs, asks, links, limit } = record(value, where);
    const at = text(id, `${where}.id`);
    return {
      id: at,
      paragraphs: text(paragraphs, `${at}.paragraphs`),
      asks: both(asks, `${at}.asks`),
      links: list(links, `${at}.links`).map((link) => text(link, `${at}.links`)),
      ...(limit === undefined ? {} : { limit: both(limit, `${at}.limit`) })
    };
  };
  return list(record(json, 'file')['articles'], 'articles').map((value, index) => {
    const where = `articles[${index}]`;
    const { id, topic, source, needs } = record(value, where);
    return {
      id: text(id, `${where}.id`),
      topic: both(topic, `${where}.topic`),
      source: text(source, `${where}.source`),
      needs: list(needs, `${where}.needs`).map((each, at) => need(each, `${where}.needs[${at}]`))
    };
  });
}

/** Empty where the package came without such a file. */
export async function articlesOf(folder = process.env['ATLAS_DATA'] ?? 'data'): Promise<readonly Article[]> {
  const file = join(folder, 'needs.json');
  return existsSync(file) ? readNeeds(JSON.parse(await readFile(file, 'utf8'))) : [];
}
