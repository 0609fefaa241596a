import { readFileSync } from 'node:fs';
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

it('judges what is in force on the day of the release', () => {
  const { created }: { readonly created: string } = JSON.parse(readFileSync('data/datapackage.json', 'utf8'));
  expect(sqlOf('policies-in-force')).toContain(`DATE '${created.slice(0, 10)}' AS day`);
});
