import { expect, it } from 'vitest';
import { csvLinesAt } from '#lib/export/csv-lines.ts';

const text = 'id,name\na,"one\ntwo"\nb,"say ""three"",\nfour"\nc,five\n';

it('finds records by their places, breaks within quotes or not', () => {
  expect(csvLinesAt(text, [0, 1, 3])).toEqual(['id,name', 'a,"one\ntwo"', 'c,five']);
  expect(csvLinesAt(text, [2])).toEqual(['b,"say ""three"",\nfour"']);
});

it('finds the last record with and without a break after it, and none beyond it', () => {
  expect(csvLinesAt('id\na\nb', [2])).toEqual(['b']);
  expect(csvLinesAt('id\na\nb\n', [2, 3])).toEqual(['b']);
});
