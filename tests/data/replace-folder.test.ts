import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFolder } from '../../scripts/data/replace-folder.ts';

let parent: string;
let target: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'atlas-replace-'));
  target = join(parent, 'data');
  mkdirSync(target);
  writeFileSync(join(target, 'zones.csv'), 'old');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

describe('replacing a folder', () => {
  it('puts the new files in place, the old ones gone', async () => {
    const answer = await replaceFolder(target, async (folder) => {
      writeFileSync(join(folder, 'funds.csv'), 'new');
      return 'done';
    });
    expect(answer).toBe('done');
    expect(readdirSync(target)).toEqual(['funds.csv']);
    expect(readdirSync(parent)).toEqual(['data']);
  });

  it('keeps the old files when writing fails half-way', async () => {
    const failing = replaceFolder(target, async (folder) => {
      writeFileSync(join(folder, 'zones.csv'), 'half');
      throw new Error('disk full');
    });
    await expect(failing).rejects.toThrow('disk full');
    expect(readFileSync(join(target, 'zones.csv'), 'utf8')).toBe('old');
    expect(readdirSync(parent)).toEqual(['data']);
  });

  it('makes the folder where there was none', async () => {
    const fresh = join(parent, 'static', 'data');
    await replaceFolder(fresh, async (folder) => writeFileSync(join(folder, 'zones.csv'), 'first'));
    expect(readdirSync(fresh)).toEqual(['zones.csv']);
  });

  it('clears away what a killed build left, but not what a running one is writing', async () => {
    const killed = join(parent, '.data-building-999999999');
    const running = join(parent, `.data-building-${process.ppid}`);
    mkdirSync(killed);
    mkdirSync(running);
    await replaceFolder(target, async () => undefined);
    expect([existsSync(killed), existsSync(running)]).toEqual([false, true]);
  });
});
