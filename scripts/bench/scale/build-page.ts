import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const folder = 'scripts/bench/scale';

/** Builds the bench page that lies in a folder beside this file; returns where it was put. Throws when it cannot be built. */
export function buildPage(name: string): string {
  const site = resolve('.cache/scale', name);
  const options = ['--config', join(folder, 'page.config.ts'), '--outDir', site];
  const args = ['node_modules/vite/bin/vite.js', 'build', join(folder, name), ...options];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${folder}/${name} was not built`);
  return site;
}
