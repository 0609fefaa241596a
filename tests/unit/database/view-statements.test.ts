import { describe, expect, it } from 'vitest';
import { viewStatements } from '#lib/database/view-statements.ts';
import { createViews, views } from '#lib/queries/views.ts';

const allTables = [...new Set(views.flatMap(({ tables }) => tables))];
const namesIn = (statements: readonly string[]): readonly string[] =>
  statements.map((statement) => /^CREATE \w+ (\w+)/.exec(statement)?.[1] ?? '');

describe('the views that a page asks the engine for', () => {
  it('are all of them when none is named', () => {
    expect(viewStatements(allTables)).toEqual(createViews);
  });

  it('come with what they rest on, before them', () => {
    const names = namesIn(viewStatements(allTables, ['explorer_zones']));
    expect(names.at(-1)).toBe('explorer_zones');
    expect(names).toContain('zone_halos');
    expect(names).not.toContain('explorer_funds');
    expect(names.length).toBeLessThan(createViews.length);
  });

  it('are left out where a table they need is not loaded', () => {
    expect(namesIn(viewStatements(['funds', 'provinces']))).toContain('explorer_funds');
    expect(namesIn(viewStatements(['funds', 'provinces']))).not.toContain('explorer_zones');
  });
});
