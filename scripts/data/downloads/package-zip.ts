import { zipArchive } from '#lib/export/zip.ts';
import type { PackageAbout } from './package-about.ts';
import { readmeText } from './readme.ts';
import type { WrittenTable } from './table-sheets.ts';

interface Content {
  readonly about: PackageAbout;
  readonly tables: readonly WrittenTable[];
  /** Text of the descriptor as published. */
  readonly descriptor: string;
  /** Text of the licence, where the package has one. */
  readonly licence: string | null;
  /** A file of the folder that was written. */
  readonly read: (name: string) => Uint8Array;
}

/** The archive holds no Parquet: its descriptor names none. */
const withoutParquet = (descriptor: string): string => {
  const kept: unknown = JSON.parse(descriptor, (key, value: unknown) => (key === 'parquet' ? undefined : value));
  return `${JSON.stringify(kept, null, 1)}\n`;
};

/** The whole package in one archive: schema, tables, dictionary, what it is and under which licence. */
export function packageZip({ about, tables, descriptor, licence, read }: Content): Uint8Array {
  const text = (content: string): Uint8Array => Buffer.from(content, 'utf8');
  return zipArchive(
    new Map([
      ['README.md', text(readmeText(about, tables))],
      ...(licence === null ? [] : [['LICENSE.md', text(licence)] as const]),
      ['datapackage.json', text(withoutParquet(descriptor))],
      ['dictionary.csv', read('dictionary.csv')],
      ...tables.map(({ schema }) => [schema.path, read(`${schema.name}.csv`)] as const)
    ])
  );
}
