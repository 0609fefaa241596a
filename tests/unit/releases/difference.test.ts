import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied, difference, reversed } from '#lib/releases/difference.ts';
import { readHistory } from '#lib/releases/history.ts';
import type { Manifest } from '#lib/releases/manifest.ts';
import type { PackageTables } from '#lib/releases/package-tables.ts';
import { publishedHash, releaseFiles } from '#lib/releases/release-files.ts';
import { anyPackage, inOneOrder } from './made-packages.ts';

const manifest = (id: string, previous: string | null, tables: PackageTables): Manifest => ({
  id,
  releasedOn: '2026-11-22',
  previous,
  summary: { vi: 'Đổi', en: 'Changed' },
  tables: tables.map((table) => ({ ...table, rows: table.rows.length, sha256: publishedHash(table) }))
});

/** Three releases written as files, as `npm run release` writes them. */
function written([first, second, third]: readonly [PackageTables, PackageTables, PackageTables]) {
  return new Map([
    ['2026.1.0', releaseFiles(manifest('2026.1.0', null, first), difference([], first))],
    ['2026.2.0', releaseFiles(manifest('2026.2.0', '2026.1.0', second), difference(first, second))],
    ['2026.10.0', releaseFiles(manifest('2026.10.0', '2026.2.0', third), difference(second, third))]
  ]);
}

describe('the difference of two releases', () => {
  it('makes the later out of the earlier, whatever came, went or changed', () => {
    fc.assert(
      fc.property(anyPackage, anyPackage, (a, b) => {
        expect(inOneOrder(applied(difference(a, b), a))).toEqual(inOneOrder(b));
      }),
      { numRuns: 500 }
    );
  });

  it('makes the earlier out of the later when it is turned round', () => {
    fc.assert(
      fc.property(anyPackage, anyPackage, (a, b) => {
        expect(inOneOrder(applied(reversed(difference(a, b)), b))).toEqual(inOneOrder(a));
      }),
      { numRuns: 500 }
    );
  });

  it('is nothing where only the order of the rows is another one', () => {
    fc.assert(
      fc.property(anyPackage, (a) => {
        const turned = a.map((table) => ({ ...table, rows: table.rows.toReversed() }));
        expect(difference(a, turned).tables).toEqual([]);
      })
    );
  });

  it('comes back from its files: each of three releases is restored', () => {
    fc.assert(
      fc.property(fc.tuple(anyPackage, anyPackage, anyPackage), (packages) => {
        const history = readHistory(written(packages));
        if (history.kind === 'refused') throw new Error(JSON.stringify(history.problems));
        expect(history.releases.map(({ manifest: { id } }) => id)).toEqual(['2026.1.0', '2026.2.0', '2026.10.0']);
        const plain = history.releases.map(({ tables }) => inOneOrder(tables));
        expect(plain).toEqual(packages.map(inOneOrder));
      }),
      { numRuns: 300 }
    );
  });

  it('names what happened row by row and cell by cell', () => {
    const columns = [
      { name: 'id', type: 'string' },
      { name: 'ha', type: 'number' }
    ] as const;
    const zones = (rows: readonly Readonly<Record<string, string>>[]): PackageTables => [
      { name: 'zones', primaryKey: ['id'], columns, rows }
    ];
    const change = difference(
      zones([
        { id: 'a', ha: '1' },
        { id: 'b', ha: '2' }
      ]),
      zones([
        { id: 'a', ha: '1.5' },
        { id: 'c', ha: '3' }
      ])
    );
    expect(change.tables).toEqual([
      {
        table: 'zones',
        added: [{ id: 'c', ha: '3' }],
        removed: [{ id: 'b', ha: '2' }],
        changed: [{ key: 'a', column: 'ha', before: '1', after: '1.5' }]
      }
    ]);
  });
});
