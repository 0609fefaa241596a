import { describe, expect, it } from 'vitest';
import { readAs } from '../../fixtures/tables/made-schema.ts';

type Case = readonly [text: string, says: unknown, more?: Readonly<Record<string, unknown>>];

/**
 * What the reference implementation reads, in our words: frictionless-py `frictionless/fields/__spec__/test_<type>.py`, and where it is
 * silent tableschema-py `tests/types/test_<type>.py` or the specification itself. `!kind` is the rule that is broken.
 */
const ofType: Readonly<Record<string, readonly Case[]>> = {
  // test_string.py: any text; e-mail, address, base64 by their format. Unlike there, `uri` is for the web only (docs/DATA.md).
  string: [
    ['string', 'string'],
    ['', null],
    ['http://google.com', 'http://google.com', { format: 'uri' }],
    ['://no-scheme.test', '!address', { format: 'uri' }],
    ['string', '!address', { format: 'uri' }],
    ['mailto:a@b.vn', '!address', { format: 'uri' }],
    ['name@gmail.com', 'name@gmail.com', { format: 'email' }],
    ['http://google.com', '!format', { format: 'email' }],
    ['string', '!format', { format: 'email' }],
    ['dGVzdA==', 'dGVzdA==', { format: 'binary' }],
    ['string', '!format', { format: 'binary' }],
    ['!!!!', '!format', { format: 'binary' }],
    ['()()', '!format', { format: 'binary' }],
    // fields/string.py asks `validators` for uuid.
    ['95ecc380-afe9-11e4-9b6c-751b66dd541e', '95ecc380-afe9-11e4-9b6c-751b66dd541e', { format: 'uuid' }],
    ['95ecc380', '!format', { format: 'uuid' }],
    ['anything', 'anything', { format: 'default' }]
  ],
  // test_number.py; bareNumber, groupChar and decimalChar as there. Outer spaces are told by themselves (docs/DATA.md).
  number: [
    ['1', 1],
    ['10.00', 10],
    ['10.50', 10.5],
    ['000835', 835],
    ['01', 1],
    ['00', 0],
    ['0.003', 0.003],
    ['-1000', -1000],
    // Table Schema, number: "an optional leading sign", "leading and trailing zeroes are optional", an exponent.
    ['+100000.00', 100000],
    ['.5', 0.5],
    ['5.', 5],
    ['1.5E3', 1500],
    ['1e-2', 0.01],
    [' 01 ', '!no-outer-space'],
    ['-12.3 €', -12.3, { bareNumber: false }],
    ['-12.3€', -12.3, { bareNumber: false }],
    ['€-12.3', -12.3, { bareNumber: false }],
    ['€ -12.3', -12.3, { bareNumber: false }],
    ['100%', 100, { bareNumber: false }],
    ['1000‰', 1000, { bareNumber: false }],
    ['$10000.00', 10000, { bareNumber: false }],
    ['100%', '!type'],
    ['1,000', 1000, { groupChar: ',' }],
    ['10,000,000.50', 10000000.5, { groupChar: ',' }],
    ['10#000.00', 10000, { groupChar: '#' }],
    ['10.50', 10.5, { groupChar: '#' }],
    ['10#000@00', 10000, { groupChar: '#', decimalChar: '@' }],
    ['10@50', 10.5, { groupChar: '#', decimalChar: '@' }],
    ['10.000.000,00', 10000000, { groupChar: '.', decimalChar: ',' }],
    ['8.699,8', 8699.8, { groupChar: '.', decimalChar: ',' }],
    ['10 000,00', 10000, { groupChar: ' ', decimalChar: ',' }],
    ['10000,00 ₪', 10000, { groupChar: ' ', decimalChar: ',', bareNumber: false }],
    ['10,000.00', 10000, { groupChar: ',', bareNumber: false }],
    ['1.234', '!type', { decimalChar: ',' }],
    ['1.234.', '!type', { decimalChar: ',', bareNumber: false }],
    ['1234.', 1234, { decimalChar: ',', bareNumber: false }],
    ['10,000a.00', '!type'],
    ['10+000.00', '!type'],
    ['$10:000.00', '!type'],
    ['string', '!type'],
    ['true', '!type'],
    ['', null],
    // The specification permits them; a table of figures does not (docs/DATA.md).
    ['NaN', '!type'],
    ['INF', '!type']
  ],
  // test_integer.py
  integer: [
    ['1', 1],
    ['000835', 835],
    ['00', 0],
    ['-5', -5],
    ['0.0003', '!type'],
    ['3.14', '!type'],
    ['1$', 1, { bareNumber: false }],
    ['ab1$', 1, { bareNumber: false }],
    ['-12 €', -12, { bareNumber: false }],
    ['€ -12', -12, { bareNumber: false }],
    ['1,000', 1000, { groupChar: ',' }],
    ['true', '!type'],
    // Larger than a number keeps exactly (docs/DATA.md).
    ['9223372036854775808', '!type'],
    ['', null]
  ],
  // test_boolean.py: the four spellings each; given ones take the place of the usual ones.
  boolean: [
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['1', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
    ['0', false],
    ['t', '!type'],
    ['YES', '!type'],
    ['No', '!type'],
    ['3.14', '!type'],
    ['', null],
    ['yes', true, { trueValues: ['yes'] }],
    ['Yes', '!type', { trueValues: ['yes'] }],
    ['true', '!type', { trueValues: ['yes'] }],
    ['no', false, { falseValues: ['no'] }],
    ['0', '!type', { falseValues: ['no'] }]
  ],
  // test_list.py. Empty and repeated members are slips in these tables (docs/DATA.md).
  list: [
    ['value1,value2', ['value1', 'value2']],
    ['value1', ['value1']],
    ['value1,,value3', '!list-members'],
    ['1,2,3', ['1', '2', '3'], { itemType: 'integer' }],
    ['1,2,', '!list-members', { itemType: 'integer' }],
    ['1,bad,3', '!list-members', { itemType: 'integer' }],
    ['1.5,2', ['1.5', '2'], { itemType: 'number' }],
    ['true,false', ['true', 'false'], { itemType: 'boolean' }],
    ['value1;value2', ['value1', 'value2'], { delimiter: ';' }],
    ['value1||value2', ['value1', 'value2'], { delimiter: '||' }],
    ['value1;value2', ['value1;value2']],
    ['2006-11-21', ['2006-11-21'], { itemType: 'date' }],
    ['21/11/2006', '!list-members', { itemType: 'date' }],
    ['', []],
    ['-', [], { missingValues: ['-'] }]
  ],
  // test_object.py, test_array.py: JSON of that kind; kept as its text. The format csv of array is no part of the specification.
  object: [
    ['{}', '{}'],
    ['{"key": "value"}', '{"key": "value"}'],
    ['["key", "value"]', '!type'],
    ['string', '!type'],
    ['1', '!type'],
    ['', null]
  ],
  array: [
    ['[]', '[]'],
    ['["val1", "val2"]', '["val1", "val2"]'],
    ['{"key": "value"}', '!type'],
    ['string', '!type'],
    ['3.14', '!type']
  ],
  // test_year.py
  year: [
    ['2000', 2000],
    ['-2000', '!type'],
    ['20000', '!type'],
    ['3.14', '!type'],
    ['', null]
  ],
  // test_yearmonth.py
  yearmonth: [
    ['2000-10', '2000-10'],
    ['2000-13-20', '!type'],
    ['2000-13', '!type'],
    ['2000-0', '!type'],
    ['96777-8', '!type'],
    ['13', '!type'],
    ['', null]
  ],
  // test_duration.py
  duration: [
    ['P1Y10M3DT5H11M7S', 'P1Y10M3DT5H11M7S'],
    ['P1Y', 'P1Y'],
    ['P1M', 'P1M'],
    ['PT1S', 'PT1S'],
    ['P1M1Y', '!type'],
    ['P-1Y', '!type'],
    ['P', '!type'],
    ['PT', '!type'],
    ['year', '!type']
  ],
  // test_geopoint.py
  geopoint: [
    ['180,90', '180,90'],
    ['180, -90', '180,-90'],
    ['181,90', '!type'],
    ['0,91', '!type'],
    ['string', '!type'],
    ['3.14', '!type'],
    ['', null],
    ['[180, -90]', '180,-90', { format: 'array' }],
    ['[181, 90]', '!format', { format: 'array' }],
    ['180,90', '!format', { format: 'array' }],
    ['{"lon": 180, "lat": 90}', '180,90', { format: 'object' }],
    ['[180, -90]', '!format', { format: 'object' }],
    ['{"lon": 180, "lat": -91}', '!format', { format: 'object' }],
    ['{"lon": 1, "lat": 2, "z": 3}', '!format', { format: 'object' }]
  ],
  // test_geojson.py. A third coordinate is allowed here, as RFC 7946 has it (docs/DATA.md).
  geojson: [
    ['{"geometry": null, "type": "Feature", "properties": {"a": 1}}', expect.stringContaining('Feature')],
    ['{"coordinates": [0, 0, 0], "type": "Point"}', expect.stringContaining('Point')],
    ['{"coordinates": [0], "type": "Point"}', '!type'],
    ['{"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [1, 0], [0, 0]]]}', expect.stringContaining('Polygon')],
    ['{"type": "Polygon", "coordinates": [[0, 0]]}', '!type'],
    ['string', '!type'],
    ['3.14', '!type'],
    ['{}', '!type'],
    ['{"type": "LineString", "arcs": [42]}', expect.stringContaining('arcs'), { format: 'topojson' }],
    ['string', '!format', { format: 'topojson' }]
  ],
  // test_any.py: as it stands.
  any: [
    ['1', '1'],
    ['3.14', '3.14'],
    ['', null]
  ],
  // tableschema-py tests/types/test_date.py
  date: [
    ['2019-01-01', '2019-01-01'],
    ['2019-02-29', '!type'],
    ['10th Jan 1969', '!type'],
    ['invalid', '!type'],
    ['', null],
    ['2019-01-01', '2019-01-01', { format: 'any' }],
    ['10th Jan 1969', '1969-01-10', { format: 'any' }],
    ['10th Jan nineteen sixty nine', '!format', { format: 'any' }],
    // The reference takes the month first; nobody can know (docs/DATA.md).
    ['01/02/2019', '!format', { format: 'any' }],
    ['21/11/06', '2006-11-21', { format: '%d/%m/%y' }],
    ['21/11/06', '2006-11-21', { format: 'fmt:%d/%m/%y' }],
    ['21/11/06 16:30', '!format', { format: '%y/%m/%d' }],
    ['invalid', '!format', { format: '%d/%m/%y' }],
    ['21/11/06 16:30', '!format', { format: 'invalid' }]
  ],
  // test_time.py
  time: [
    ['06:00:00', '06:00:00'],
    ['06:00:00Z', '06:00:00Z'],
    ['06:00:00+01:00', '06:00:00+01:00'],
    ['06:00:00+1:00', '!type'],
    ['09:00', '!type'],
    ['3 am', '!type'],
    ['24:00:00', '!type'],
    ['06:00:00', '06:00:00', { format: 'any' }],
    ['06:00:00Z', '06:00:00Z', { format: 'any' }],
    ['3:00 am', '03:00:00', { format: 'any' }],
    ['some night', '!format', { format: 'any' }],
    ['06:00', '06:00:00', { format: '%H:%M' }],
    ['06:50', '!format', { format: '%M:%H' }],
    ['3:00 am', '!format', { format: '%H:%M' }]
  ],
  // test_datetime.py
  datetime: [
    ['2014-01-01T06:00:00', '2014-01-01T06:00:00'],
    ['2014-01-01T06:00:00Z', '2014-01-01T06:00:00Z'],
    ['2014-01-01T06:00:00+01:00', '2014-01-01T06:00:00+01:00'],
    ['2024-01-26T15:00:00.300-05:00', '2024-01-26T15:00:00.300-05:00'],
    ['2014-01-01T06:00:00+1:00', '!type'],
    ['Mon 1st Jan 2014 9 am', '!type'],
    ['2014-01-01', '!type'],
    ['2014-01-01T06:00:00Z', '2014-01-01T06:00:00Z', { format: 'any' }],
    ['10th Jan 1969 9 am', '1969-01-10T09:00:00', { format: 'any' }],
    ['21/11/06 16:30', '2006-11-21T16:30:00', { format: '%d/%m/%y %H:%M' }],
    ['21/11/06 16:30', '!format', { format: '%H:%M %d/%m/%y' }],
    ['21/11/06 16:30', '!format', { format: 'invalid' }]
  ]
};

describe.each(Object.entries(ofType))('a cell of type %s', (type, cases) => {
  it.each(cases.map(([text, says, more]) => ({ text, says, more: more ?? {} })))(
    'reads $text with $more',
    ({ text, says, more }) => {
      expect(readAs({ type, ...more }, text)).toEqual(says);
    }
  );
});
