import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { chooseHeap, machineMemory, packageBytes, tooLittleMemory } from '../../../scripts/heap.mjs';

const megabyte = 2 ** 20;
const machine = (total: number, usualHeap = Math.min(4_144, total / 4), hasOwn = false) => ({
  total,
  usualHeap,
  hasOwn
});
const million = 347_000_000;

describe('the heap of a build', () => {
  it('is what Node takes by itself for a small package, on however small a machine', () => {
    expect(chooseHeap(1_300_000, machine(2_000))).toEqual({ heap: null, needs: null });
    expect(chooseHeap(20 * megabyte, machine(4_000))).toEqual({ heap: null, needs: null });
  });

  it('is raised as a large package needs', () => {
    const { heap, needs } = chooseHeap(million, machine(16_000));
    // What the site of a million investments was built with.
    expect(heap).toBeGreaterThanOrEqual(8_900);
    expect(heap).toBeLessThan(9_500);
    expect(needs).toBeNull();
    expect(chooseHeap(2 * million, machine(64_000)).heap).toBeGreaterThan(heap ?? Infinity);
  });

  it('is never lower than what Node takes by itself', () => {
    expect(chooseHeap(36_000_000, machine(24_000, 4_144))).toEqual({ heap: null, needs: null });
    expect(chooseHeap(million, machine(3_000, 2_000)).heap).toBeNull();
  });

  it('leaves room for what lies beside it, and tells what would be enough', () => {
    const small = machine(8_000);
    const { heap, needs } = chooseHeap(million, small);
    expect(heap).toBe(5_500);
    expect(needs).toBeGreaterThan(11_000);
    expect(chooseHeap(million, machine(needs ?? 0)).needs).toBeNull();
    expect(chooseHeap(million, machine((needs ?? 0) - 1)).needs).toBe(needs);
  });

  it('is left alone where it was set by hand', () => {
    expect(chooseHeap(million, machine(8_000, 2_000, true))).toEqual({ heap: null, needs: null });
  });
});

describe('the sentence about too little memory', () => {
  it('names both sizes in both languages', () => {
    const said = tooLittleMemory(11_750, 8_000);
    expect(said).toContain('cần máy có chừng 11,5 GB bộ nhớ để dựng; máy này có 7,8 GB');
    expect(said).toContain('needs a machine with about 11.5 GB of memory; this one has 7.8 GB');
  });
});

describe('what is looked at', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-heap-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is the tables of the package alone', () => {
    writeFileSync(join(folder, 'zones.csv'), 'x'.repeat(10));
    writeFileSync(join(folder, 'investments.csv'), 'x'.repeat(32));
    writeFileSync(join(folder, 'datapackage.json'), '{}');
    expect(packageBytes(folder)).toBe(42);
    expect(packageBytes(join(folder, 'missing'))).toBe(0);
  });

  it('is the memory of this machine', () => {
    const { total, usualHeap } = machineMemory();
    expect(total).toBeGreaterThan(usualHeap);
    expect(usualHeap).toBeGreaterThan(100);
  });
});
