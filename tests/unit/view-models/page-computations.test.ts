import { expect, it } from 'vitest';
import { explorerComputations } from '#lib/view-models/explorer/named-computations.ts';
import { computedFigure, pageComputations, sqlOf } from '#lib/view-models/page-computations.ts';

it('gives every computation one name, so that a figure leads to one explanation', () => {
  const names = [...pageComputations, ...explorerComputations()].map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

it('says the SQL of each, and says so in the figure', () => {
  expect(sqlOf('zone-capital-planned-vnd')).toContain("measure = 'planned' AND capital_vnd_bn IS NOT NULL");
  expect(computedFigure('zones-count', 154, 'zones')).toMatchObject({
    kind: 'computed',
    query: 'zones-count',
    value: 154
  });
});
