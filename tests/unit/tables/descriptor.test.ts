import { describe, expect, it } from 'vitest';
import { readDescriptor } from '#lib/tables/descriptor.ts';
import { evidence } from '../../fixtures/tables/evidence.ts';

describe('the descriptor', () => {
  it('is read with its keys, a table that names itself included', () => {
    const zones = readDescriptor(evidence().descriptorText).tables.find((table) => table.name === 'zones');
    expect(zones?.primaryKey).toEqual(['zone_id']);
    expect(zones?.foreignKeys).toContainEqual({ fields: ['parent_zone_id'], table: 'zones', tableFields: ['zone_id'] });
    expect(zones?.fields.find((field) => field.name === 'commune_new_codes')).toMatchObject({
      type: 'list',
      delimiter: ';'
    });
  });

  it.each([
    ['no resources', { name: 'x', version: '1' }, 'datapackage.json/resources: a list expected'],
    [
      'a field of unknown type',
      withField({ type: 'geometry' }),
      'datapackage.json/resources/0/schema/fields/0/type: one of string'
    ],
    [
      'a minimum that is a text',
      withField({ constraints: { minimum: 'eight' } }),
      'fields/0/constraints/minimum: a number expected'
    ]
  ])('with %s is refused by its path', (_, json, message) => {
    expect(() => readDescriptor(JSON.stringify(json))).toThrow(message);
  });
});

function withField(change: object): object {
  const field = {
    name: 'lat',
    type: 'number',
    titles: { vi: 'Vĩ độ', en: 'Latitude' },
    description: 'Latitude',
    ...change
  };
  const schema = { fields: [field], primaryKey: ['lat'] };
  return { name: 'x', version: '1', resources: [{ name: 't', path: 't.csv', description: 'T', rows: 0, schema }] };
}
