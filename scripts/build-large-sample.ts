/**
 * Builds a few pages of a made package that has more investments than a page can carry, for the end-to-end tests: package, data and site lie
 * in .cache/large-sample and nothing else is touched. The sources are copied there, because Kit and the programs of the build know one folder.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { largeSample } from './large-sample.ts';
import { writeCountry } from './bench/synthetic/write-country.ts';

const { folder, investments, provinces, funds, parts, pages, routes } = largeSample;
const copied = ['data', 'src', 'scripts', 'package.json', 'svelte.config.js', 'vite.config.ts', 'tsconfig.json'];
const written = ['data', 'geo', 'explorer'].map((name) => resolve('static', name));
const vite = resolve('node_modules', 'vite', 'bin', 'vite.js');
const program = (name: string): readonly string[] => ['--import', 'tsx', join('scripts', name)];

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const name of copied) cpSync(name, join(folder, name), { recursive: true, filter: isWanted });
cpSync('static', join(folder, 'static'), {
  recursive: true,
  filter: (from) => !written.some((name) => resolve(from).startsWith(name))
});
symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
writeCountry('data', join(folder, 'package'), investments, { provinces, funds });
for (const args of [
  program('build-data.ts'),
  program('build-geo.ts'),
  program('build-columns.ts'),
  program('build-fonts.ts'),
  [vite, 'build', '--logLevel', 'error']
])
  run(args);

/** Pages and files that nobody looks at are left out; what others take from their folders is not. */
function isWanted(from: string): boolean {
  if (!/[+](page|server)\b[^/\\]*$/.test(from)) return true;
  return routes.some((route) => resolve(from).startsWith(resolve('src', 'routes', route, '+')));
}

/** Ends the program with the step that failed. */
function run(args: readonly string[]): void {
  const env = {
    ...process.env,
    ATLAS_DATA: 'package',
    ATLAS_PARTED_FROM: String(parts.from),
    ATLAS_PART_ROWS: String(parts.rows),
    ATLAS_ENTRIES: pages.join(','),
    ATLAS_KIT: '.svelte-kit',
    ATLAS_OUT: 'build'
  };
  const { status } = spawnSync(process.execPath, args, { cwd: folder, stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}
