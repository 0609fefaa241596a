import { expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '#lib/view-models/explorer/scale/column-bytes.ts';

it('reads whole numbers back that stand byte by byte', () => {
  const values = Float64Array.of(0, 1, 255, 256, 65_537, 2 ** 31, Number.MAX_SAFE_INTEGER);
  const writer = new ByteWriter();
  const bytes = writer.planes(values);
  expect(bytes).toBe(7);
  const reader = new ByteReader(writer.written());
  expect([...reader.planes(values.length, bytes)]).toEqual([...values]);
  expect(() => reader.take(1)).toThrow('more expected');
});

it('takes no bytes for numbers that are all nought', () => {
  const writer = new ByteWriter();
  expect(writer.planes(new Float64Array(3))).toBe(0);
  expect([...new ByteReader(writer.written()).planes(3, 0)]).toEqual([0, 0, 0]);
});
