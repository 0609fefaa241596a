import { spawnSync } from 'node:child_process';
import { basename, join, resolve } from 'node:path';

const bench = 'scripts/bench';

/** Builds a page of the benchmark that lies in a folder beside this file (`plain-page`); returns where it was put. Throws when it cannot be built. */
export function buildPage(folder: string): string {
  const site = resolve('.cache/scale', basename(folder));
  const options = ['--config', join(bench, 'page.config.ts'), '--outDir', site];
  const args = ['node_modules/vite/bin/vite.js', 'build', join(bench, folder), ...options];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${bench}/${folder} was not built`);
  return site;
}
