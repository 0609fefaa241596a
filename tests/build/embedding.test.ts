import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentedAddresses } from '../embedding-docs.ts';
import { builtExists } from './site.ts';

const { version }: { version: string } = JSON.parse(readFileSync('data/datapackage.json', 'utf8'));
const examples = (lang: string): Readonly<Record<string, string>> => ({
  lang,
  chart: 'zones-by-kind',
  zone: 'th-nghi-son-ez',
  view: 'both',
  province: 'lao-cai',
  release: version
});

describe('docs/EMBEDDING.md', () => {
  it('names addresses that exist in the built site, in both languages', () => {
    const missing = ['vi', 'en'].flatMap((lang) =>
      documentedAddresses()
        .map((pattern) =>
          pattern.replace(/<(\w+)>/g, (_, name: string) => examples(lang)[name] ?? `no example of ${name}`)
        )
        .map((address) => (address.endsWith('/') ? `${address}index.html` : address).slice(1))
        .filter((file) => !builtExists(file))
    );
    expect(missing).toEqual([]);
  });
});
