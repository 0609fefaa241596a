import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage } from '#lib/tables/check-package.ts';
import type { Problem } from '#lib/tables/problem.ts';
import { buildReport, type BuildReport } from './build-report.ts';
import { writeDownloads } from './downloads/write-downloads.ts';
import { readPackage } from './read-package.ts';
import { replaceFolder } from './replace-folder.ts';
import { writePackage } from './write-package.ts';

export type BuildResult =
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'built'; readonly report: BuildReport };

/** Checks the package in `from` and writes it to `to`; with a single problem nothing is written and `to` stays as it was. */
export async function buildData(from: string, to: string): Promise<BuildResult> {
  const checked = checkPackage(readPackage(from));
  if (checked.kind === 'refused') return checked;
  const { descriptor, descriptorText, tables } = checked;
  const report = await replaceFolder(to, async (folder) => {
    const counts = await writePackage(tables, descriptorText, folder);
    writeDownloads(tables, descriptorText, { from, folder });
    const made = buildReport(descriptor, tables, counts);
    writeFileSync(join(folder, 'build-report.json'), `${JSON.stringify(made, null, 2)}\n`);
    return made;
  });
  return { kind: 'built', report };
}
