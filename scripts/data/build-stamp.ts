import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One hash over names and bytes of files; folders are taken with all they hold. */
export function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesIn).sort()) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function filesIn(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** True when `stamp` says that these inputs made these outputs, and the outputs are still as they were made. */
export function isUpToDate(stamp: string, inputs: string, outputFolder: string): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === stampText(inputs, outputFolder);
}

export function writeStamp(stamp: string, inputs: string, outputFolder: string): void {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, stampText(inputs, outputFolder));
}

function stampText(inputs: string, outputFolder: string): string {
  return `${inputs} ${hashOf([outputFolder])}\n`;
}
