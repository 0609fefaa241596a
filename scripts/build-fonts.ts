// The typeface of the site, cut down to the characters that its words and data use, from @fontsource into src/typeface/.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import subsetFont from 'subset-font';
import { dataFolder } from './data/data-folder.ts';

const from = join('node_modules', '@fontsource', 'be-vietnam-pro', 'files');
const into = join('src', 'typeface');
const weights = [400, 500, 700];
const parts = ['vietnamese', 'latin'];

/** What readers type and numbers need, whatever the data hold: printable ASCII, the accents to be combined, signs of the formats. */
const always = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index),
  ...[
    0x300, 0x301, 0x303, 0x309, 0x323, 0xa0, 0xb0, 0xb1, 0xb2, 0xb3, 0xb7, 0xd7, 0x2011, 0x202f, 0x20ac, 0x20ab, 0x2212
  ]
];

/** Lists of characters, used or not: those of the typeface, and those that old ways of writing Vietnamese are known by. */
const onlyListed = /glyph-widths\.ts$|^lib\/sheets\//;

/** Text files under a folder whose name ends so. */
async function texts(folder: string, ending: string): Promise<readonly string[]> {
  const names = (await readdir(folder, { recursive: true })).filter(
    (name) => name.endsWith(ending) && !onlyListed.test(name.replaceAll(sep, '/'))
  );
  return Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
}

/** Every character of the tables, the layers of the map and the words, composed and in both cases, since style sheets raise letters. */
async function usedCharacters(): Promise<string> {
  const folders = [...new Set(['data', dataFolder()])];
  const sources = folders.flatMap((folder) => [texts(folder, '.csv'), texts(folder, 'json')]);
  const written = (await Promise.all([...sources, texts('src', '.ts'), texts('src', '.svelte')])).flat();
  const used = new Set<string>(String.fromCodePoint(...always));
  for (const text of written)
    for (const character of new Set(text.normalize('NFC')))
      for (const form of [character, character.toLowerCase(), character.toUpperCase()]) used.add(form);
  return [...used].join('');
}

const characters = await usedCharacters();
await mkdir(into, { recursive: true });
for (const part of parts)
  for (const weight of weights) {
    const whole = await readFile(join(from, `be-vietnam-pro-${part}-${weight}-normal.woff2`));
    const cut = await subsetFont(whole, characters, { targetFormat: 'woff2' });
    await writeFile(join(into, `be-vietnam-pro-${part}-${weight}-normal.woff2`), cut);
    console.log(`be-vietnam-pro-${part}-${weight}: ${whole.length} → ${cut.length} B`);
  }
