import type { CheckedTables, ReadTable } from './checked-tables.ts';
import type { Problem } from './problem.ts';

/** Every column by which a row names another row of its own table (a parent, a successor): following it must come to an end. */
export function checkCycles(tables: CheckedTables): readonly Problem[] {
  return tables
    .all()
    .flatMap((table) =>
      table.schema.foreignKeys
        .filter((key) => key.table === table.schema.name && key.fields.length === 1)
        .flatMap((key) => cycles(table, key.fields[0] ?? '', key.tableFields[0] ?? ''))
    );
}

/** Each circle is told once, at the first of its rows. */
function cycles({ schema, rows }: ReadTable, parentColumn: string, idColumn: string): readonly Problem[] {
  const byId = new Map(rows.map((row) => [row.texts[idColumn] ?? '', row]));
  const settled = new Set<string>();
  return rows.flatMap((start) => {
    const path: string[] = [];
    let id = start.texts[idColumn] ?? '';
    while (id !== '' && !settled.has(id) && !path.includes(id)) {
      path.push(id);
      id = byId.get(id)?.texts[parentColumn] ?? '';
    }
    for (const each of path) settled.add(each);
    if (!path.includes(id)) return [];
    const circle = path.slice(path.indexOf(id));
    const first = rows.find((row) => circle.includes(row.texts[idColumn] ?? ''));
    if (first === undefined) return [];
    const found = first.texts[parentColumn] ?? '';
    return [
      {
        file: schema.path,
        row: first.row,
        column: parentColumn,
        found,
        rule: { kind: 'no-cycle', path: [...circle, id] }
      }
    ];
  });
}
