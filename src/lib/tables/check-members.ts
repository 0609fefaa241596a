import type { CheckedTables } from './checked-tables.ts';
import type { Problem } from './problem.ts';

/** Members of list columns must exist where they point to; a Table Schema cannot say so. */
export function checkMembers(tables: CheckedTables): readonly Problem[] {
  return [...provinceMembers(tables), ...communesOfZones(tables), ...otherSources(tables), ...countries(tables)];
}

function provinceMembers(tables: CheckedTables): readonly Problem[] {
  if (!tables.trusts('provinces', 'province_id', 'successor_province_id')) return [];
  const byId = new Map(tables.rows('provinces').map(({ cells }) => [cells.province_id, cells]));
  return tables.rows('provinces').flatMap(({ row, cells }) =>
    (cells.members ?? []).flatMap((member) => {
      const former = byId.get(member);
      if (former === undefined)
        return [unknownMember(tables, 'provinces', row, 'members', member, 'provinces', 'province_id')];
      const { successor_province_id: successor } = former;
      if (member === cells.province_id || successor === cells.province_id) return [];
      const where = `provinces/${member}/successor_province_id`;
      return [
        {
          ...tables.problem('provinces', row, 'members', { kind: 'agrees', with: where, expected: successor ?? '' }),
          found: member
        }
      ];
    })
  );
}

function communesOfZones(tables: CheckedTables): readonly Problem[] {
  if (!tables.trusts('administrative_units', 'code', 'vintage', 'province_id')) return [];
  const present = tables.rows('administrative_units').filter(({ cells }) => cells.vintage === 'since-2025-07');
  const provinceOf = new Map(present.map(({ cells }) => [cells.code, cells.province_id]));
  return tables.rows('zones').flatMap(({ row, cells }) =>
    (cells.commune_new_codes ?? []).flatMap((code) => {
      const province = provinceOf.get(code);
      if (province === undefined) {
        return [unknownMember(tables, 'zones', row, 'commune_new_codes', code, 'administrative_units', 'code')];
      }
      if (cells.province_id === null || province === cells.province_id) return [];
      const rule = {
        kind: 'agrees',
        with: `administrative_units/new-${code}/province_id`,
        expected: province ?? ''
      } as const;
      return [tables.problem('zones', row, 'province_id', rule)];
    })
  );
}

function otherSources(tables: CheckedTables): readonly Problem[] {
  if (!tables.trusts('sources', 'source_id')) return [];
  const known = new Set(tables.rows('sources').map(({ cells }) => cells.source_id));
  return (['policies', 'supports'] as const).flatMap((table) =>
    tables
      .rows(table)
      .flatMap(({ row, cells }) =>
        (cells.other_source_ids ?? [])
          .filter((id) => !known.has(id))
          .map((id) => unknownMember(tables, table, row, 'other_source_ids', id, 'sources', 'source_id'))
      )
  );
}

function countries(tables: CheckedTables): readonly Problem[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code) && names.of(code) !== undefined;
  return tables
    .rows('investments')
    .flatMap(({ row, cells }) =>
      (cells.country ?? [])
        .filter((code) => !isCountry(code))
        .map((code) => ({ ...tables.problem('investments', row, 'country', { kind: 'known-country' }), found: code }))
    );
}

/** Tells the member, not the whole list. */
function unknownMember(
  tables: CheckedTables,
  table: 'provinces' | 'zones' | 'policies' | 'supports',
  row: number,
  column: string,
  member: string,
  target: string,
  targetColumn: string
): Problem {
  return {
    ...tables.problem(table, row, column, { kind: 'known-key', table: target, column: targetColumn }),
    found: member
  };
}
