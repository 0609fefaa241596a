import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-check-'));
  cpSync('data', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function checkData(...args: readonly string[]) {
  const env = { ...process.env, ATLAS_DATA: folder, LC_ALL: 'C.UTF-8' };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/check-data.ts', ...args],
    {
      env,
      encoding: 'utf8'
    }
  );
  return { status, lines: `${stdout}${stderr}`.trim().split('\n') };
}

function spoil(file: string, change: (text: string) => string): void {
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

describe('npm run check-data', () => {
  it('is content with the evidence', () => {
    expect(checkData()).toEqual({ status: 0, lines: [expect.stringMatching(/^25 tables, \d+ rows: no problems$/)] });
  });

  it('prints every problem, one a line, in the language asked for, and fails', () => {
    spoil('zones.csv', (text) => text.replace(',industrial-park,', ',park,'));
    rmSync(join(folder, 'sectors.csv'));
    const { status, lines } = checkData('--lang', 'vi');
    expect(status).toBe(1);
    expect(lines).toEqual([
      'Dữ liệu có 2 lỗi; chưa có gì được thay đổi:',
      '  sectors.csv: thiếu tệp này',
      expect.stringMatching(/^ {2}zones\.csv, dòng \d+, cột kind: “park”: chỉ được là một trong: economic-zone, /)
    ]);
  });

  it('says so when the descriptor is missing', () => {
    rmSync(join(folder, 'datapackage.json'));
    expect(checkData('--lang=en').lines).toContain('  datapackage.json: this file is missing');
  });

  it('says so when there is no such folder', () => {
    rmSync(folder, { recursive: true });
    expect(checkData()).toEqual({
      status: 1,
      lines: [`ATLAS_DATA=${folder}: không có thư mục này · there is no such folder`]
    });
  });
});
