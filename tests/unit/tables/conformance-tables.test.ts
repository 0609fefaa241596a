import { describe, expect, it } from 'vitest';
import { readTable } from '#lib/tables/read-table.ts';
import { problemText } from '#lib/tables/problem-text.ts';
import type { Problem } from '#lib/tables/problem.ts';
import { madeDescriptor, problemsOf } from '../../fixtures/tables/made-schema.ts';

const two = [
  { name: 'id', type: 'integer' },
  { name: 'name', type: 'string' }
];

describe('keys', () => {
  // frictionless-py `validator/__spec__/resource/test_schema.py`: the second row is told, a cell that cannot be read is not compared.
  it('tell a value that repeats in a unique column', () => {
    const fields = [
      { name: 'id', type: 'string' },
      { name: 'n', type: 'number', constraints: { unique: true } }
    ];
    const text = 'id,n\na1,100\na2,bad\na3,100.0\na4,0\na5,0\na6,\na7,\n';
    expect(problemsOf({ t: { fields } }, { t: text })).toEqual([
      ['t', 3, 'n', 'type'],
      ['t', 4, 'n', 'unique'],
      ['t', 6, 'n', 'unique']
    ]);
  });

  // The same file: composite keys. An empty part is `required` here, as the specification says of keys (docs/DATA.md).
  it('tell a primary key of two columns that repeats', () => {
    const text = 'id,name\n1,Alex\n1,John\n,Paul\n1,John\n';
    expect(problemsOf({ t: { fields: two, primaryKey: ['id', 'name'] } }, { t: text })).toEqual([
      ['t', 4, 'id', 'required'],
      ['t', 5, 'id, name', 'primary-key']
    ]);
  });

  // Table Schema, uniqueKeys: rows with an empty part are not compared.
  it('tell a unique key that repeats, and never an empty one', () => {
    const text = 'id,name\n1,a\n1,b\n1,a\n,a\n,a\n';
    expect(problemsOf({ t: { fields: two, uniqueKeys: [['id', 'name']] } }, { t: text })).toEqual([
      ['t', 4, 'id, name', 'unique-key']
    ]);
  });

  const nested = [...two, { name: 'cat', type: 'integer' }];

  // data/nested.csv and nested-invalid.csv, retold: a table that names itself, in either spelling of version 1 and 2.
  it.each([
    ['left out', {}],
    ['empty', { resource: '' }],
    ['named', { resource: 't' }]
  ])('that name their own table hold where the resource is %s', (_, resource) => {
    const schema = { fields: nested, foreignKeys: [{ fields: 'cat', reference: { ...resource, fields: 'id' } }] };
    expect(problemsOf({ t: schema }, { t: 'id,name,cat\n1,England,\n3,London,1\n5,Rome,6\n' })).toEqual([
      ['t', 4, 'cat', 'known-key']
    ]);
  });

  // resources/__spec__/table/test_schema.py: two tables that name each other.
  it('that go in a circle between two tables are held on both sides', () => {
    const table = (other: string, column: string) => ({
      fields: [
        { name: 'id', type: 'integer' },
        { name: column, type: 'integer' }
      ],
      primaryKey: ['id'],
      foreignKeys: [{ fields: column, reference: { resource: other, fields: 'id' } }]
    });
    const texts = { a: 'id,ref_b\n1,10\n2,999\n3,\n', b: 'id,ref_a\n10,1\n20,888\n' };
    expect(problemsOf({ a: table('b', 'ref_b'), b: table('a', 'ref_a') }, texts)).toEqual([
      ['a', 3, 'ref_b', 'known-key'],
      ['b', 3, 'ref_a', 'known-key']
    ]);
  });

  it('of two columns name both', () => {
    const child = {
      fields: two,
      foreignKeys: [{ fields: ['id', 'name'], reference: { resource: 'parent', fields: ['id', 'name'] } }]
    };
    const texts = { parent: 'id,name\n1,a\n2,b\n', child: 'id,name\n1,a\n01,a\n1,b\n,b\n' };
    expect(problemsOf({ parent: { fields: two }, child }, texts)).toEqual([['child', 4, 'id, name', 'known-key']]);
  });
});

describe('ragged rows', () => {
  // frictionless-py `checks/__spec__/test_baseline.py` (data/invalid.csv, retold): missing-cell, blank-row and extra-cell, each at its line.
  it('are told with their line, and the others are read', () => {
    const text = 'id,name\n1,a\n2\n\n,\n3,b,c\n4,d\n';
    expect(problemsOf({ t: { fields: two } }, { t: text })).toEqual([
      ['t', 3, null, 'cell-count'],
      ['t', 4, null, 'blank-row'],
      ['t', 5, null, 'blank-row'],
      ['t', 6, null, 'cell-count']
    ]);
  });
});

describe('the line of names', () => {
  const slips = (header: string, fieldsMatch: string): readonly string[] => {
    const problems: Problem[] = [];
    const [table] = madeDescriptor({ t: { fields: two, fieldsMatch } }).tables;
    if (table !== undefined) readTable(table, `${header}\n`, problems);
    return problems.flatMap(({ rule }) => (rule.kind === 'header' ? (rule.slips ?? []).map(({ kind }) => kind) : []));
  };

  // frictionless-py names them blank-label, duplicate-label, extra-label, missing-label and incorrect-label; fieldsMatch: Table Schema 2.0.
  it.each([
    ['id,name', 'exact', []],
    ['name,id', 'exact', ['other', 'other']],
    ['id,', 'exact', ['blank', 'missing']],
    ['id,name,id', 'exact', ['repeated']],
    ['id,name,more', 'exact', ['extra']],
    ['id', 'exact', ['missing']],
    ['ID,name', 'exact', ['extra', 'missing']],
    ['name,id', 'equal', []],
    ['name,id,more', 'equal', ['extra']],
    ['more,name,id', 'subset', []],
    ['more,id', 'subset', ['missing']],
    ['name', 'superset', []],
    ['name,more', 'superset', ['extra']],
    ['more,name', 'partial', []],
    ['more', 'partial', ['missing', 'missing']]
  ])('%s for %s has the slips %j', (header, match, expected) => {
    expect(slips(header, match)).toEqual(expected);
  });

  it('is mapped by name where the schema allows any order', () => {
    const fields = [{ name: 'id', type: 'integer' }, ...two.slice(1), { name: 'tags', type: 'list' }];
    const [table] = madeDescriptor({ t: { fields, fieldsMatch: 'partial' } }).tables;
    const problems: Problem[] = [];
    const rows = table === undefined ? [] : readTable(table, 'more,name,id\nx,a,1\n', problems).rows;
    expect(problems).toEqual([]);
    expect(rows).toEqual([{ row: 2, texts: { id: '1', name: 'a', tags: '' }, cells: { id: 1, name: 'a', tags: [] } }]);
  });

  it('is told in both languages with what is wrong', () => {
    const rule = { kind: 'header', columns: ['id', 'name'], slips: [{ kind: 'missing', name: 'name' }] } as const;
    const problem: Problem = { file: 't.csv', row: 1, column: null, found: 'id', rule };
    expect(problemText(problem, 'vi')).toContain('thiếu cột name; dòng đầu phải');
    expect(problemText(problem, 'en')).toContain('column name is missing; the first line must');
  });
});

describe('encodings and dialects', () => {
  // frictionless-py `validator/__spec__/resource/test_encoding.py`: bytes that are not of the encoding are an error; here at their cell.
  it('tell letters that another encoding has broken', () => {
    expect(problemsOf({ t: { fields: two } }, { t: 'id,name\n1,Thanh H\uFFFDa\n' })).toEqual([
      ['t', 2, 'name', 'encoding']
    ]);
  });

  // Table Dialect 2.0: delimiter, quoteChar, escapeChar, header, commentChar, skipInitialSpace.
  it.each([
    ['a semicolon', { delimiter: ';' }, 'id;name\n1;a,b\n'],
    ['a tabulator', { delimiter: '\t' }, 'id\tname\n1\ta,b\n'],
    ['other quotes', { quoteChar: "'" }, "id,name\n1,'a,b'\n"],
    ['an escape', { escapeChar: '\\' }, 'id,name\n1,"a,b"\n'],
    ['no line of names', { header: false }, '1,"a,b"\n'],
    ['comments', { commentChar: '#' }, '# made by hand\nid,name\n1,"a,b"\n'],
    ['spaces after commas', { skipInitialSpace: true }, 'id, name\n1, "a,b"\n']
  ])('read a file with %s', (_, dialect, text) => {
    const [table] = madeDescriptor({ t: { fields: two, dialect } }).tables;
    const problems: Problem[] = [];
    const rows = table === undefined ? [] : readTable(table, text, problems).rows;
    expect(problems).toEqual([]);
    expect(rows.map(({ cells }) => cells)).toEqual([{ id: 1, name: 'a,b' }]);
  });
});
