/** Writes src/lib/i18n/glyph-widths.ts: the advance widths of Be Vietnam Pro, so that a build without a browser can measure text. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { advance, glyphsByCodePoint, readWoff } from './fonts/woff.ts';

const weights = [400, 500, 700] as const;
const subsets = ['latin', 'vietnamese'] as const;
const fontFolder = new URL('../node_modules/@fontsource/be-vietnam-pro/files/', import.meta.url);
const target = new URL('../src/lib/i18n/glyph-widths.ts', import.meta.url);

/** Width in thousandths → the characters that have it. The font has no tabular figures (no `tnum`), so digits keep their own widths. */
function measureFont(weight: number): ReadonlyMap<number, string> {
  const widths = new Map<string, number>();
  for (const subset of subsets) {
    const tables = readWoff(readFileSync(new URL(`be-vietnam-pro-${subset}-${weight}-normal.woff`, fontFolder)));
    for (const [code, glyph] of glyphsByCodePoint(tables)) {
      const character = String.fromCodePoint(code);
      if (!/[\p{L}\p{N}\p{P}\p{S}\p{M} \u00a0]/u.test(character) || widths.has(character)) continue;
      widths.set(character, advance(tables, glyph));
    }
  }
  const grouped = new Map<number, string>();
  for (const [character, width] of [...widths].sort(([a], [b]) => (a < b ? -1 : 1)))
    grouped.set(width, (grouped.get(width) ?? '') + character);
  return new Map([...grouped].sort(([a], [b]) => a - b));
}

/** The module as committed; a test holds the file equal to this. */
export function glyphWidthsModule(): string {
  const entries = weights.map((weight) => {
    const pairs = [...measureFont(weight)].map(([width, characters]) => `    [${width}, ${quoted(characters)}]`);
    return `  ${weight}: [\n${pairs.join(',\n')}\n  ]`;
  });
  return `/** Made by scripts/measure-font.ts from @fontsource/be-vietnam-pro: advance width in thousandths of the type size, and the characters that have it. */
export type GlyphWidths = readonly (readonly [width: number, characters: string])[];

export const glyphWidths: Readonly<Record<400 | 500 | 700, GlyphWidths>> = {
${entries.join(',\n')}
};
`;
}

function quoted(text: string): string {
  const escaped = [...text].map((c) => (/[\u00a0\p{M}\p{Cf}\p{Z}]/u.test(c) && c !== ' ' ? `\\u${hex(c)}` : c));
  const joined = escaped.join('').replace(/\\(?!u[0-9a-f]{4})/g, '\\\\');
  return joined.includes("'") && !joined.includes('"') ? `"${joined}"` : `'${joined.replaceAll("'", "\\'")}'`;
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(target, glyphWidthsModule());
