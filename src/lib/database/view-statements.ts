import type { TableName } from '#lib/domain/rows.ts';
import { createViews, views } from '#lib/queries/views.ts';

/**
 * The statements that make the named views and those they rest on, in order; of views that need other tables than the loaded ones
 * none. Without names: all views that the loaded tables allow.
 */
export function viewStatements(loaded: readonly TableName[], names?: readonly string[]): readonly string[] {
  const wanted = new Set(names ?? views.map(({ name }) => name));
  // Each rests only on views before it: from the last to the first, what is wanted is known.
  for (const { name, sql } of [...views].reverse()) {
    if (!wanted.has(name)) continue;
    for (const other of views) if (new RegExp(`\\b${other.name}\\b`).test(sql)) wanted.add(other.name);
  }
  return views.flatMap(({ name, tables }, place) => {
    const statement = createViews[place];
    const possible = wanted.has(name) && tables.every((table) => loaded.includes(table));
    return possible && statement !== undefined ? [statement] : [];
  });
}
