import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { isNewEnough, missingPackages } from '../../../scripts/install.mjs';

const folder = mkdtempSync(join(tmpdir(), 'atlas-install-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function lay(wanted: Record<string, object>, installed: Record<string, object> | null): void {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...wanted } }));
  if (installed !== null)
    writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }));
}

describe('what has to be installed', () => {
  it('is everything on a bare clone', () => {
    lay({ 'node_modules/svelte': { version: '5.57.3' } }, null);
    expect(missingPackages(folder)).toEqual(['svelte']);
  });

  it('is what has another version than the lock', () => {
    lay(
      { 'node_modules/svelte': { version: '5.57.3' }, 'node_modules/vite': { version: '8.3.8' } },
      { 'node_modules/svelte': { version: '5.57.2' }, 'node_modules/vite': { version: '8.3.8' } }
    );
    expect(missingPackages(folder)).toEqual(['svelte']);
  });

  it('leaves out what only other machines need', () => {
    lay({ 'node_modules/@esbuild/aix-ppc64': { version: '0.28.2', optional: true } }, {});
    expect(missingPackages(folder)).toEqual([]);
  });
});

it.each([
  ['20.19.0', true],
  ['20.20.2', true],
  ['22.0.0', true],
  ['20.18.9', false],
  ['18.20.0', false]
])('takes Node %s: %s', (version, accepted) => {
  expect(isNewEnough(version)).toBe(accepted);
});
