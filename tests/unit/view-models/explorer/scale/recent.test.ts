import { expect, it } from 'vitest';
import { Recent } from '#lib/view-models/explorer/scale/recent.ts';

it('forgets what was not used for longest', () => {
  const recent = new Recent<number>(2);
  recent.keep('a', 1);
  recent.keep('b', 2);
  recent.get('a');
  recent.keep('c', 3);
  expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([1, undefined, 3]);
});
