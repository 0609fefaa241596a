import { describe, expect, it } from 'vitest';
import { readPackage } from '../../scripts/data/read-package.ts';
import { checkPackage } from '#lib/tables/check-package.ts';
import { packageOf } from '../../scripts/releases/package-of.ts';

const checked = checkPackage(readPackage('data'));
if (checked.kind === 'refused') throw new Error('data/ has problems: npm run check-data');
const tables = packageOf(checked.tables);

/** Columns that readers are shown as sentences: where in the source, how a point was found, notes, rules. */
const isShown = (column: string): boolean =>
  /^(locator|note|.*_(note|basis|rule|words|clause|reading)|rule|words)(_vi|_en)?$/.test(column);
/** Ids of sectors and provinces are words of the language ("high-technology"). */
const named = new Set(['sectors', 'provinces', 'indicators', 'fund_categories']);
const ids = new Set(
  tables
    .filter(({ name, primaryKey }) => primaryKey.length === 1 && !named.has(name))
    .flatMap(({ primaryKey, rows }) => rows.map((row) => String(row[primaryKey[0] ?? ''])))
    .filter((id) => id.includes('-'))
);

describe('words of the evidence', () => {
  it('name sources and zones as people do, never by the id of a row', () => {
    const found = tables.flatMap(({ name, columns, rows }) =>
      rows.flatMap((row) =>
        columns
          .filter((column) => isShown(column.name))
          .flatMap((column) =>
            (String(row[column.name] ?? '').match(/[a-z0-9]+(?:-+[a-z0-9]+)+/g) ?? [])
              .filter((word) => ids.has(word))
              .map((word) => `${name}.${column.name}: ${word}`)
          )
      )
    );
    expect(found).toEqual([]);
  });

  it('tell "nearly" apart from "less than"', () => {
    const rows = tables
      .filter(({ name }) => ['observations', 'funds', 'investment_reports'].includes(name))
      .flatMap(({ rows }) => rows);
    const of = (qualifier: string): readonly string[] =>
      rows.filter((row) => row['qualifier'] === qualifier).map((row) => String(row['locator'] ?? ''));
    expect(of('nearly').filter((locator) => !/nearly|almost|close to/.test(locator))).toEqual([]);
    expect(of('under').filter((locator) => /nearly|almost|close to/.test(locator))).toEqual([]);
    expect(of('nearly').length).toBeGreaterThan(40);
  });

  it('never speak of the site as of a person', () => {
    const said = tables.flatMap(({ rows }) => rows.flatMap((row) => Object.values(row).map(String)));
    expect(said.filter((text) => /\bAtlas\b/.test(text))).toEqual([]);
  });
});
