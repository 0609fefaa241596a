import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nationalOutline } from '#lib/view-models/localities/national-outline.ts';
import { outlineSource } from '../../scripts/geo/outline-source.ts';

describe('the country on the small national map', () => {
  it('is what the outlines say now', () => {
    const committed = readFileSync('src/lib/view-models/localities/national-outline.ts', 'utf8');
    expect(committed === outlineSource(), 'stale: run npx tsx scripts/generate-outline.ts').toBe(true);
  });

  it('has the 34 provinces and both archipelagos', () => {
    expect(nationalOutline.land).toHaveLength(34);
    expect(nationalOutline.archipelagos.map(({ name }) => name)).toEqual(['Quần đảo Hoàng Sa', 'Quần đảo Trường Sa']);
    expect(nationalOutline.islets).not.toBe('');
  });

  it('keeps a place for every province that was merged', () => {
    expect(nationalOutline.middles).toHaveProperty('vinh-phuc@before');
    expect(nationalOutline.middles).not.toHaveProperty('vinh-phuc');
  });
});
