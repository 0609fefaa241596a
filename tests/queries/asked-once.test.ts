import { expect, it } from 'vitest';
import { askedOnce } from '#lib/queries/asked-once.ts';

const run = () => [];

it('asks once for each id while its answer is kept, and keeps the newest answers only', () => {
  const asked: string[] = [];
  const answer = askedOnce((_, id) => {
    asked.push(id);
    return { id };
  }, 2);
  for (const id of ['a', 'a', 'b', 'a', 'c', 'b', 'a']) expect(answer(run, id)).toEqual({ id });
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});

it('asks another release again', () => {
  let asked = 0;
  const answer = askedOnce(() => (asked += 1));
  expect([answer(run, 'a'), answer(() => [], 'a'), answer(run, 'a')]).toEqual([1, 2, 1]);
});
